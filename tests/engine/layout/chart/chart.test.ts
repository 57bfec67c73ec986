import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, ChartSlide } from '../../../../electron/engine/deck/model.ts';
import { layoutDeck } from '../../../../electron/engine/layout/layout.ts';
import { barFrames } from '../../../../electron/engine/scene/chart.ts';
import type { Chart, Primitive, SceneSlide, TextBox } from '../../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../../electron/engine/text/typeface.ts';
import type { Language } from '../../../../electron/engine/units/language.ts';
import { realAtlas } from '../../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../../helpers/look.ts';
import { realTypeface } from '../../../helpers/typeface.ts';
import { type ChartRow, chartOf, chartSlide, deckOf, passage } from '../decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const lay = async (slide: ChartSlide, language: Language = 'en') =>
  (await layoutDeck(deckOf(language, [slide]), lightLook, wideSetup, typeface, realAtlas)).scene.slides;
const chartsOf = (slides: readonly SceneSlide[]) => slides.flatMap(({ items }) => items.filter((item): item is Chart => item.type === 'chart'));
const only = (slides: readonly SceneSlide[]): Chart => {
  const [chart, ...others] = chartsOf(slides);
  if (!chart || others.length > 0) throw new Error(`${others.length + (chart ? 1 : 0)} charts`);
  return chart;
};
const labelsOf = (chart: Chart) => chart.series.map(({ points }) => points.map(({ label }) => label?.lines.join(' ')));
const textOf = (item: Primitive | undefined) =>
  item?.type === 'text' ? item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')) : [];
const boxes = (slides: readonly SceneSlide[], id: RegExp) =>
  slides.flatMap(({ items }) => items.filter((item): item is TextBox => item.type === 'text' && id.test(item.id)));
const told: readonly Block[] = [{ kind: 'paragraph', passage: passage('Russia is the second-largest trading partner.', '¶15') }];

const two: readonly ChartRow[] = [
  ['Trade by the end of 2024', [30], ['nearly 30'], true],
  ['Direct investment in 2024', [4], ['about 4']],
];
const powers = ['Russia', 'China', 'European Union', 'Turkey', 'United States', 'Uzbekistan'];
const years = (count: number, from = 1992) => Array.from({ length: count }, (_, index) => String(from + index));

describe('a chart of few values', () => {
  it('has its measure above, its words at the bars, and its text at the side', async () => {
    const slides = await lay(chartSlide(chartOf('bar', two, { measure: 'Billion dollars' }), 'Trade', told));
    expect(slides).toHaveLength(1);
    const chart = only(slides);
    expect(labelsOf(chart)).toEqual([['nearly 30', 'about 4']]);
    expect(chart.values.ticks).toBeUndefined();
    expect(boxes(slides, /^measure$/).flatMap(textOf)).toEqual(['Billion dollars']);
    const [text] = boxes(slides, /^body$/);
    expect(text?.frame.x).toBeGreaterThan(chart.frame.x + chart.frame.width);
    expect(chart.description).toBe('Trade (Billion dollars, Trade by the end of 2024: nearly 30; Direct investment in 2024: about 4)');
    expect(chart.name).toBe('Chart');
  });

  it('shows its point in the section’s accent and the rest muted', async () => {
    const chart = only(await lay(chartSlide(chartOf('bar', two))));
    expect(chart.series[0]?.points.map(({ fill }) => fill)).toEqual([{ colour: 'accent1', opacity: 1 }, { colour: 'muted', opacity: 0.45 }]);
    expect(chart.series[0]?.points.map(({ label }) => label?.style.colour)).toEqual(['accent1', 'ink']);
    expect(chart.series[0]?.points.map(({ label }) => label?.style.weight)).toEqual(['bold', 'regular']);
  });

  it('tells a text that has no room at the side on a further slide', async () => {
    const long = 'A sentence of the text that has room neither at the side of the chart nor below it. '.repeat(15);
    const slides = await lay(chartSlide(chartOf('bar', two), 'Trade', [{ kind: 'paragraph', passage: passage(long, '¶15') }]));
    expect(slides).toHaveLength(2);
    expect(only(slides).plot.width).toBeGreaterThan(600);
  });
});

it('a chart of more values has its text below', async () => {
  const slides = await lay(chartSlide(chartOf('bar', powers.map((name, n) => [name, [n]])), 'Trade', told));
  const chart = only(slides);
  const [text] = boxes(slides, /^body$/);
  expect(text?.frame.y).toBeGreaterThan(chart.frame.y + chart.frame.height);
  expect(text?.frame.width).toBeCloseTo(873.6, 1);
});

describe('bars', () => {
  it('begin at zero, negative ones on its other side, and a gap has none', async () => {
    const chart = only(await lay(chartSlide(chartOf('bar', [['a', [12]], ['b', [-6]], ['c', [undefined]]]))));
    const [bars] = barFrames(chart);
    expect(chart.values.min).toBeLessThan(-6);
    expect((bars?.[1]?.x ?? 0) + (bars?.[1]?.width ?? 0)).toBeCloseTo(bars?.[0]?.x ?? NaN, 6);
    expect(bars?.[2]).toBeUndefined();
    expect(labelsOf(chart)).toEqual([['12', '−6', undefined]]);
  });

  it('grow from the right in Persian, with Persian digits', async () => {
    const chart = only(await lay(chartSlide(chartOf('bar', [['روسیه', [1200]], ['چین', [7]]])), 'fa'));
    const [first] = barFrames(chart)[0] ?? [];
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(chart.plot.x + chart.plot.width, 6);
    expect(chart.categories.labels[0]?.frame.x).toBeGreaterThan(chart.plot.x + chart.plot.width);
    expect(labelsOf(chart)).toEqual([['۱٬۲۰۰', '۷']]);
  });

  it('take the place of columns whose names are too long, and of rings with many shares', async () => {
    const long = powers.map((name, n): ChartRow => [`${name} and all that it has invested in the country since its independence`, [n + 1]]);
    expect(only(await lay(chartSlide(chartOf('column', long)))).form).toBe('bar');
    const shares = Array.from({ length: 9 }, (_, n): ChartRow => [`Share ${n}`, [n + 1]]);
    expect(only(await lay(chartSlide(chartOf('doughnut', shares)))).form).toBe('bar');
  });

  it('go on on further slides where they are many: on one scale, with marked titles', async () => {
    const rows = Array.from({ length: 40 }, (_, n): ChartRow => [`The ${n + 1}th of the states`, [40 - n], [`about ${40 - n}`]]);
    const slides = await lay(chartSlide(chartOf('bar', rows), 'States'));
    const charts = chartsOf(slides);
    expect(charts.length).toBeGreaterThan(1);
    expect(charts.flatMap(({ categories }) => categories.names)).toEqual(rows.map(([name]) => name));
    expect(new Set(charts.map(({ values }) => values.max)).size).toBe(1);
    expect(slides[1]?.title).toBe(`States (2\u00A0of\u00A0${charts.length})`);
  });
});

describe('columns', () => {
  it('have labels while those have room, else lines to read values off and a label at the point of the chart', async () => {
    const few = only(await lay(chartSlide(chartOf('column', powers.map((name, n) => [name, [n]])))));
    expect(few.values.ticks).toBeUndefined();
    const many = only(await lay(chartSlide(chartOf('column', years(24, 2000).map((name, n) => [name, [10_000 + n * 321], [], n === 23])))));
    expect(many.values.ticks?.labels.map(({ lines }) => lines[0])).toEqual(['0', '5,000', '10,000', '15,000', '20,000']);
    expect(labelsOf(many)[0]?.filter((label) => label !== undefined)).toEqual(['17,383']);
  });

  it('name only every so many years where all have no room', async () => {
    const chart = only(await lay(chartSlide(chartOf('column', years(34).map((name, n) => [name, [n]])))));
    const named = chart.categories.labels.flatMap((label, index) => (label ? [index] : []));
    const step = named[1] ?? 0;
    expect(step).toBeGreaterThan(1);
    expect(named).toEqual(years(34).flatMap((_, index) => (index % step === 0 ? [index] : [])));
    expect(chart.categories.names).toHaveLength(34);
  });

  it('side by side and on one another have a key above, in the order of the series', async () => {
    for (const stacked of [false, true]) {
      const slides = await lay(chartSlide(chartOf('column', powers.map((name, n) => [name, [20 - n, 12 + n]]), { series: ['Exports', 'Imports'], stacked })));
      const chart = only(slides);
      expect(chart.stacked).toBe(stacked);
      expect(boxes(slides, /^series-/).map((box) => textOf(box)[0])).toEqual(['Exports', 'Imports']);
      expect(labelsOf(chart)[1]).toEqual(['12', '13', '14', '15', '16', '17']);
    }
  });

  it('of one series have no key', async () => {
    expect(boxes(await lay(chartSlide(chartOf('column', powers.map((name, n) => [name, [n]])))), /^series-/)).toEqual([]);
  });
});

describe('lines', () => {
  const rows = (count: number): readonly ChartRow[] => years(count).map((name, n) => [name, [20 + n, 12 - n, 3]]);
  const series = ['Russia', 'China', 'Turkey'];

  it('are named at their ends, in their colours', async () => {
    const slides = await lay(chartSlide(chartOf('line', rows(10), { series })));
    const chart = only(slides);
    expect(labelsOf(chart).map((labels) => labels.at(-1))).toEqual(['Russia 29', 'China 3', 'Turkey 3']);
    expect(chart.series.map(({ fill, points }) => points.at(-1)?.label?.style.colour === fill.colour)).toEqual([true, true, true]);
    expect(new Set(chart.series.map(({ dash }) => dash)).size).toBe(3);
    expect(boxes(slides, /^series-/)).toEqual([]);
  });

  it('have a key where one ends before the others', async () => {
    const slides = await lay(chartSlide(chartOf('line', rows(10).map(([name, [a, b, c]], n) => [name, [a, n > 5 ? undefined : b, c]]), { series })));
    only(slides);
    expect(boxes(slides, /^series-/)).toHaveLength(3);
  });

  it('begin above zero, with numbers at the axis, where all is far above it', async () => {
    const chart = only(await lay(chartSlide(chartOf('line', years(5).map((name, n) => [name, [96 + n]])))));
    expect(chart.values.min).toBeGreaterThan(0);
    expect(chart.values.ticks?.labels.length).toBeGreaterThan(1);
  });
});

describe('a ring', () => {
  const shares: readonly ChartRow[] = [['Russia', [0.25], ['nearly a quarter'], true], ['The rest', [0.75], ['more than three quarters']]];

  it.each(['en', 'fa'] as const)('has names and shares beside it, each on its segment’s side (%s)', async (language) => {
    const slides = await lay(chartSlide(chartOf('doughnut', shares)), language);
    const chart = only(slides);
    const [russia, rest] = boxes(slides, /^share-/);
    expect([textOf(russia), textOf(rest)]).toEqual([['Russia', 'nearly a quarter'], ['The rest', 'more than three quarters']]);
    // The first segment begins at the top and runs clockwise, whatever the direction.
    expect(russia?.frame.x).toBeGreaterThan(chart.plot.x + chart.plot.width);
    expect((rest?.frame.x ?? 0) + (rest?.frame.width ?? 0)).toBeLessThan(chart.plot.x);
    expect(chart.series[0]?.points.map(({ fill }) => fill.colour)).toEqual(['accent1', 'muted']);
    expect(chart.plot.width).toBe(chart.plot.height);
  });

  it('without a point of its own has a colour for each share', async () => {
    const chart = only(await lay(chartSlide(chartOf('doughnut', powers.slice(0, 4).map((name, n) => [name, [n + 1]])))));
    expect(new Set(chart.series[0]?.points.map(({ fill }) => fill.colour)).size).toBe(4);
  });
});

it('a chart that nobody could read is a table of its values', async () => {
  const endless = 'x'.repeat(300);
  const slides = await lay(chartSlide(chartOf('bar', [[endless, [30], ['nearly 30']], ['b', [1e300]]], { measure: 'Billion dollars' })));
  expect(chartsOf(slides)).toEqual([]);
  expect(slides.flatMap(({ items }) => items.map(({ type }) => type))).toContain('table');
});
