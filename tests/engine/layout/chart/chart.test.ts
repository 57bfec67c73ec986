import { beforeAll, describe, expect, it } from 'vitest';
import type { DeckChart } from '../../../../electron/engine/deck/blocks.ts';
import type { ChartSlide } from '../../../../electron/engine/deck/kinds/chart.ts';
import type { ChartCause, ShownForm } from '../../../../electron/engine/diagnostics/chart.ts';
import { inWords, problem } from '../../../../electron/engine/diagnostics/problem.ts';
import { gridOf } from '../../../../electron/engine/layout/grid.ts';
import { layoutDeck } from '../../../../electron/engine/layout/layout.ts';
import { bandOf, barFrames } from '../../../../electron/engine/scene/chart.ts';
import type { Chart, Primitive, SceneSlide, Table, TableCell, TextBox } from '../../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../../electron/engine/text/typeface.ts';
import type { Language } from '../../../../electron/engine/units/language.ts';
import { realAtlas } from '../../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../../helpers/look.ts';
import { realTypeface } from '../../../helpers/typeface.ts';
import { type ChartRow, chartOf, chartSlide, deckOf, passage, timedChart } from '../decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const lay = async (slide: ChartSlide, language: Language = 'en') =>
  (await layoutDeck(deckOf(language, [slide]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas })).scene.slides;
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
const told: ChartSlide['blocks'] = [{ kind: 'paragraph', passage: passage('Russia is the second-largest trading partner.', '¶15') }];

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
    const long = 'A sentence of the text that has room neither at the side of the chart nor below it. '.repeat(18);
    const slides = await lay(chartSlide(chartOf('bar', two), 'Trade', [{ kind: 'paragraph', passage: passage(long, '¶15') }]));
    expect(slides.length).toBeGreaterThan(1);
    expect(only(slides.slice(0, 1)).plot.width).toBeGreaterThan(600);
  });
});

it('a chart of more values has its text below', async () => {
  const slides = await lay(chartSlide(chartOf('bar', powers.map((name, n) => [name, [n]])), 'Trade', told));
  const chart = only(slides);
  const [text] = boxes(slides, /^(?:body|so-what)$/);
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
    const slides = await lay(chartSlide(chartOf('column', years(34).map((name, n) => [name, [n]]))));
    const chart = only(slides);
    const named = boxes(slides, /^chart-name-/).flatMap(textOf);
    expect(chart.categories.labels.every((label) => label === undefined)).toBe(true);
    // The first and the last, which is the highest, and others evenly between.
    expect([named[0], named.at(-1)]).toEqual(['1992', '2025']);
    const steps = named.slice(1, -1).map((name, index) => Number(name) - Number(named[index]));
    expect(new Set(steps).size).toBe(1);
    expect(steps[0]).toBeGreaterThan(1);
    expect(chart.categories.names).toHaveLength(34);
  });

  it.each(['fa', 'en'] as const)('keep a last name that reaches beyond its column on the page, beside numbers of the axis as wide as half of it (%s)', async (language) => {
    const slides = await lay(chartSlide(chartOf('column', [['1992–2025 Kazakhstan', [1, -6.76020518558641e-182], [], true]], { asked: false, stacked: true, series: ['1993', 'policy corridors 1992–2025'] })), language);
    const names = boxes(slides, /^chart-name-/);
    const page = gridOf(wideSetup).bodyBelow(1);
    // A chart's own frame has a little air around its names.
    for (const [frame, air] of [...names.map((each) => [each.frame, 0] as const), ...chartsOf(slides).map((each) => [each.frame, 4] as const)]) {
      expect(frame.x).toBeGreaterThan(page.x - air - 0.01);
      expect(frame.x + frame.width).toBeLessThan(page.x + page.width + air + 0.01);
    }
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

describe('a form that was asked for', () => {
  const cases: readonly (readonly [string, DeckChart, ShownForm, ChartCause])[] = [
    ['columns with endless names', chartOf('column', powers.map((name, n) => [`${name} and all that it has invested in the country since its independence`, [n + 1]])), 'bar', { of: 'names' }],
    ['a ring of nine shares', chartOf('doughnut', Array.from({ length: 9 }, (_, n): ChartRow => [`Share ${n}`, [n + 1]])), 'bar', { of: 'shares', count: 9, most: 6 }],
    ['a ring of two series', chartOf('doughnut', [['a', [1, 2]], ['b', [2, 3]]], { series: ['x', 'y'] }), 'bar', { of: 'series', count: 2 }],
    ['values beyond measure', chartOf('line', [['2020', [1e300]], ['2021', [1]]]), 'table', { of: 'values' }],
    ['bars with a word of 300 letters', chartOf('bar', [['x'.repeat(300), [30]], ['b', [1]]]), 'table', { of: 'names' }],
    ['lines with endless series', chartOf('line', years(4).map((name) => [name, [1, 2]]), { series: ['x'.repeat(300), 'y'] }), 'table', { of: 'names' }],
  ];

  it.each(cases)('gives way with the true cause: %s', async (_, chart, drawn, cause) => {
    const { problems } = await layoutDeck(deckOf('en', [chartSlide(chart)]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    const found = problems.filter(({ code }) => code.startsWith('layout.chart-'));
    expect(found).toMatchObject([drawn === 'table' ? { code: 'layout.chart-as-table', params: { cause } } : { code: 'layout.chart-other-form', params: { drawn, cause } }]);
  });

  it('is said to have been changed in words, in both languages', () => {
    const found = problem('info', 'layout.chart-other-form', { title: 'Trade', form: 'line', drawn: 'panels', cause: { of: 'series', count: 13 } });
    expect(inWords(found, 'en').message).toBe('This chart was to be lines and is small charts, one a series, because 13 series cannot be told apart or have no room in one chart: "Trade"');
    expect(inWords(found, 'fa').message).toContain('13 سری');
  });
});

describe('a time axis', () => {
  const month = (year: number, of: number) => year * 12 + of - 0.5;
  const middles = (chart: Chart) => chart.categories.names.map((_, index) => {
    const { start, extent } = bandOf({ ...chart, direction: 'ltr' }, index);
    return start + extent / 2;
  });
  /** Distances between neighbours as shares of the whole. */
  const distances = (places: readonly number[]) => places.slice(1).map((place, index) => (place - (places[index] ?? 0)) / ((places.at(-1) ?? 0) - (places[0] ?? 0)));
  const months = [[2023, 11], [2024, 1], [2024, 2], [2024, 7], [2025, 12]] as const;
  const attacks = months.map(([year, of], n) => [`${['November', 'January', 'February', 'July', 'December'][n] ?? ''} ${year}`, month(year, of), [2, 30, 28, 41, 4][n]] as const);

  it.each([
    ['months at unequal distances', attacks.map(([, time]) => time)],
    ['years with some missing', [2016, 2018, 2019, 2024].map((year) => year * 12 + 6)],
    ['years and months mixed', [2018 * 12 + 6, month(2019, 3), month(2019, 9), 2021 * 12 + 6]],
    ['days', [month(2025, 1) - 0.3, month(2025, 2) + 0.2, month(2025, 2) + 0.4, month(2025, 7)]],
    ['quarters', [1, 4, 7, 16].map((of) => 2020 * 12 + of + 0.5)],
    ['decades and years', [1990 * 12 + 60, 2003 * 12 + 6, 2010 * 12 + 6, 2024 * 12 + 6]],
  ])('is true to time: %s', async (_, times) => {
    for (const form of ['line', 'column'] as const) {
      const slides = await lay(chartSlide(timedChart(form, times.map((time, n) => [`at ${n + 1}`, time, n + 1]))));
      const chart = only(slides);
      expect(chart.form).toBe(form);
      distances(middles(chart)).forEach((share, index) => expect(share, `${form} ${index}`).toBeCloseTo(distances(times)[index] ?? NaN, 1.7));
    }
  });

  it('names the first, the last and the highest where not all have room', async () => {
    const long = Array.from({ length: 26 }, (_, n) => [`${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][(n + 10) % 12] ?? ''}ember ${2023 + Math.floor((n + 10) / 12)}`, month(2023, 11 + n), n === 8 ? 60 : n] as const);
    const slides = await lay(chartSlide(timedChart('line', long)));
    const shown = boxes(slides, /^chart-name-/).flatMap(textOf);
    expect(shown).toEqual(expect.arrayContaining([long[0]?.[0], long[8]?.[0], long[25]?.[0]]));
    const frames = boxes(slides, /^chart-name-/).map(({ frame }) => frame);
    frames.forEach((frame, index) => frames.slice(index + 1).forEach((other) => expect(frame.x + frame.width <= other.x || other.x + other.width <= frame.x).toBe(true)));
  });

  it('is even where the times are, and keeps a native axis', async () => {
    const chart = only(await lay(chartSlide(timedChart('line', [2020, 2021, 2022, 2023].map((year, n) => [String(year), year * 12 + 6, n])))));
    expect(chart.slots).toBeUndefined();
    expect(chart.categories.labels.every((label) => label !== undefined)).toBe(true);
  });

  it.each([
    ['two values of one time', [2018, 2020, 2020].map((year) => year * 12 + 6)],
    ['an hour beside a century', [1900 * 12, 1900 * 12 + 0.01, 2020 * 12]],
  ])('that cannot be true is said not to be: %s', async (_, times) => {
    const slide = chartSlide(timedChart('line', times.map((time, n) => [`at ${n + 1}`, time, n + 1])), 'Attacks');
    const { problems } = await layoutDeck(deckOf('en', [slide]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    expect(problems).toMatchObject([{ code: 'layout.chart-evenly', params: { title: 'Attacks' } }]);
  });
});

describe('gaps in a line', () => {
  it('are bridged; points between them keep their number, and an axis of few values begins at zero', async () => {
    for (const values of [[undefined, 4, undefined, 6, undefined], [5, undefined], [undefined, 5.5, undefined, undefined, 6]]) {
      const chart = only(await lay(chartSlide(chartOf('line', values.map((value, n) => [String(2020 + n), [value]])))));
      expect(chart.values.min).toBe(0);
      expect(labelsOf(chart)[0]?.filter((label) => label !== undefined)).toEqual(values.filter((value) => value !== undefined).map(String));
    }
  });

  it('points alone have a number where others are read off', async () => {
    const values = years(30).map((name, n): ChartRow => [name, [n === 14 ? 20 : n > 11 && n < 18 ? undefined : n + 1]]);
    const chart = only(await lay(chartSlide(chartOf('line', values))));
    expect(chart.values.ticks).toBeDefined();
    expect(labelsOf(chart)[0]?.filter((label) => label !== undefined)).toEqual(['20', '30']);
  });

  it('at the end do not take the last value of a line from it', async () => {
    const rows = years(24).map((name, n): ChartRow => [name, [20 + n, n > 15 ? undefined : 12 - n / 2, n > 18 ? undefined : 3]]);
    const chart = only(await lay(chartSlide(chartOf('line', rows, { series: ['Russia', 'China', 'Turkey'] }))));
    expect(labelsOf(chart).map((labels) => labels.filter((label) => label !== undefined))).toEqual([['43'], ['4.5'], ['3']]);
  });

  it('a cut axis is marked', async () => {
    const cut = await lay(chartSlide(chartOf('line', years(5).map((name, n) => [name, [96 + n]]))));
    expect(cut[0]?.items.filter(({ id }) => /^chart-cut-/.test(id))).toHaveLength(2);
    const whole = await lay(chartSlide(chartOf('line', years(5).map((name, n) => [name, [n]]))));
    expect(whole[0]?.items.filter(({ id }) => /^chart-cut-/.test(id))).toEqual([]);
  });
});

describe('a hedge', () => {
  const hedged = (length: number, words: Readonly<Record<number, string>>, series = 1) =>
    years(length, 2005).map((name, n): ChartRow => [name, Array.from({ length: series }, () => 3 + n), Array.from({ length: series }, () => (words[n] === undefined ? '' : `${words[n]} ${3 + n}`))]);
  const noted = (slides: readonly SceneSlide[]) => boxes(slides, /^measure$/).flatMap(textOf);

  it('never costs a line chart its form: it stands at the value, or above the chart', async () => {
    const few = await lay(chartSlide(chartOf('line', hedged(6, { 2: 'about' }), { measure: 'Tons' })));
    expect([labelsOf(only(few))[0]?.[2], noted(few)]).toEqual(['about 5', ['Tons']]);
    for (const [words, note] of [
      [{ 4: 'about', 11: 'nearly' }, '“about” 2009; “nearly” 2016'],
      [{ 0: 'about', 1: 'about', 2: 'about', 3: 'about', 9: 'about' }, '“about” 2005–2008, 2014'],
      [Object.fromEntries(years(20).map((_, n) => [n, 'at least'])), '“at least” 2005–2024'],
    ] as const) {
      const slides = await lay(chartSlide(chartOf('line', hedged(20, words, 2), { measure: 'Tons', series: ['a', 'b'] })));
      expect(only(slides).form).toBe('line');
      expect(noted(slides)).toEqual(['Tons', note]);
    }
  });

  it('that is no hedge of a number stands whole, in Persian too', async () => {
    const rows = years(24, 2000).map((name, n): ChartRow => [name, [3 + n, 2], n === 5 ? ['۸–۹', ''] : []]);
    const slides = await lay(chartSlide(chartOf('line', rows, { series: ['الف', 'ب'] })), 'fa');
    expect(only(slides).form).toBe('line');
    expect(noted(slides)).toEqual(['الف، 2005: ۸–۹']);
  });
});

it('the value at the end of a line is the last one of its page', async () => {
  const rows = powers.flatMap((name, n) => ['north of', 'south of', 'east of'].map((side, nth): ChartRow => [`The region to the ${side} ${name}`, [n * 3 + nth, 40 - n * 3 - nth]]));
  const charts = chartsOf(await lay(chartSlide(chartOf('line', rows, { series: ['Russia', 'China'] }))));
  expect(charts.length).toBeGreaterThan(1);
  for (const { series } of charts) for (const { name, points } of series) expect(points.at(-1)?.label?.lines.join(' ')).toBe(`${name} ${points.at(-1)?.value}`);
});

it('a chart of very many series is a turned table: a series a row', async () => {
  const names = Array.from({ length: 60 }, (_, n) => `Sector ${n + 1}`);
  const rows = years(20, 2005).map((name, n): ChartRow => [name, names.map((_, nth) => 1000 + n + nth)]);
  const slides = await lay(chartSlide(chartOf('bar', rows, { series: names, measure: 'Tons' })));
  const tables = slides.flatMap(({ items }) => items.filter((item): item is Table => item.type === 'table'));
  const textIn = (cell: TableCell | undefined) => cell?.paragraphs.flatMap(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')));
  expect(tables.flatMap((table) => table.rows.slice(1).map(([head]) => textIn(head)?.join(' ')))).toEqual(expect.arrayContaining(names));
  const numbers = tables.flatMap((table) => table.rows.slice(1).flatMap((row) => row.slice(1).map(textIn)));
  expect(numbers).toHaveLength(60 * 20);
  expect(numbers.every((lines) => lines?.length === 1)).toBe(true);
});
