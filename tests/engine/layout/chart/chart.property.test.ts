import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeckChart } from '../../../../electron/engine/deck/blocks.ts';
import { CHART_FORMS } from '../../../../electron/engine/units/chart-form.ts';
import { valueWords } from '../../../../electron/engine/layout/chart/values.ts';
import { gridOf } from '../../../../electron/engine/layout/grid.ts';
import { layoutDeck } from '../../../../electron/engine/layout/layout.ts';
import { barFrames, valueAt } from '../../../../electron/engine/scene/chart.ts';
import type { Chart, SceneSlide } from '../../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../../electron/engine/text/typeface.ts';
import { type Language, LANGUAGES } from '../../../../electron/engine/units/language.ts';
import type { Frame } from '../../../../electron/engine/units/length.ts';
import { realAtlas } from '../../../helpers/atlas.ts';
import { everySetup, lightLook, wideSetup } from '../../../helpers/look.ts';
import { anyText, englishText, persianText } from '../../../helpers/texts.ts';
import { realTypeface } from '../../../helpers/typeface.ts';
import { type ChartRow, chartOf, chartSlide, deckOf, passage } from '../decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const HAIR = 0.01;
const short = fc.oneof(persianText(3), englishText(3));
const year = fc.integer({ min: 1990, max: 2030 }).map(String);
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 2, arbitrary: fc.integer({ min: -40, max: 40 }) },
  { weight: 2, arbitrary: fc.double({ min: -1e4, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** Charts of any form and size, most with names as people write them. */
const charts = (names: fc.Arbitrary<string>) =>
  fc
    .record({
      form: fc.constantFrom(...CHART_FORMS),
      asked: fc.boolean(),
      stacked: fc.boolean(),
      measure: fc.oneof(fc.constant(''), short),
      series: fc.oneof({ weight: 3, arbitrary: fc.constant(['']) }, { weight: 2, arbitrary: fc.array(names, { minLength: 2, maxLength: 5 }) }, { weight: 1, arbitrary: fc.array(names, { minLength: 6, maxLength: 9 }) }),
      count: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 8 }) }, { weight: 1, arbitrary: fc.integer({ min: 9, max: 40 }) }),
    })
    .chain(({ form, asked, stacked, measure, series, count }) => {
      const ofWhole = form === 'doughnut' || form === 'share';
      const lines = ofWhole ? [''] : series;
      const one = ofWhole ? fc.integer({ min: 0, max: 60 }) : value;
      const row = fc.tuple(
        names,
        fc.array(one, { minLength: lines.length, maxLength: lines.length }),
        fc.oneof(fc.constant<string[]>([]), fc.array(short, { maxLength: lines.length })),
        fc.boolean(),
      );
      return fc
        .array(row, { minLength: count, maxLength: count })
        .map((rows): DeckChart => chartOf(form, rows as readonly ChartRow[], { asked, stacked, measure, series: lines }));
    });

const chartsOf = (slides: readonly SceneSlide[]) => slides.flatMap(({ items }) => items.filter((item): item is Chart => item.type === 'chart'));

/** Every text of a chart: names, numbers of the axis, labels. */
const textsOf = (chart: Chart) => [
  ...chart.categories.labels.flatMap((label) => label ?? []),
  ...(chart.values.ticks?.labels ?? []),
  ...chart.series.flatMap(({ points }) => points.flatMap(({ label }) => label ?? [])),
];

const within = (outer: Frame, { x, y, width, height }: Frame) =>
  x >= outer.x - HAIR && y >= outer.y - HAIR && x + width <= outer.x + outer.width + HAIR && y + height <= outer.y + outer.height + HAIR;
/** A chart's frame has air around the names along its axis, which stand in the body themselves. */
const withAir = ({ x, y, width, height }: Frame): Frame => ({ x: x - 4, y, width: width + 8, height: height + 3 });
const overlap = (a: Frame, b: Frame) =>
  a.x + HAIR < b.x + b.width && b.x + HAIR < a.x + a.width && a.y + HAIR < b.y + b.height && b.y + HAIR < a.y + a.height;

/** How a series looks on its own, without its place. */
const lookOf = ({ form, series }: Chart) =>
  series.map(({ fill, dash, marker }) => (form === 'line' ? [fill.colour, dash, marker] : [fill.colour, fill.opacity]).join(' '));

function checkChart(chart: Chart) {
  expect(new Set(lookOf(chart)).size, 'two series of one look').toBe(chart.series.length);
  expect(within(chart.frame, chart.plot), 'the plot leaves the chart').toBe(true);
  const texts = textsOf(chart);
  texts.forEach((text, index) => {
    const said = `"${text.lines.join(' ')}"`;
    expect(within(chart.frame, text.frame), `${said} leaves the chart`).toBe(true);
    // What is stacked has its labels within bars that stand on one another, and letters lower than lines.
    if (!chart.stacked) for (const other of texts.slice(index + 1)) expect(overlap(text.frame, other.frame), `${said} and "${other.lines.join(' ')}"`).toBe(false);
  });
  const { min, max } = chart.values;
  for (const { points } of chart.series)
    for (const { value: number } of points) {
      if (number === undefined || chart.form === 'doughnut' || chart.stacked) continue;
      expect(number).toBeGreaterThanOrEqual(min - 1e-6 * (max - min));
      expect(number).toBeLessThanOrEqual(max + 1e-6 * (max - min));
    }
  if (chart.form === 'bar' || chart.form === 'column') {
    expect(chart.values.min).toBeLessThanOrEqual(0);
    expect(chart.values.max).toBeGreaterThanOrEqual(0);
    for (const bar of barFrames(chart).flat()) if (bar) expect(within({ ...chart.plot, x: chart.plot.x - HAIR, width: chart.plot.width + 2 * HAIR }, bar)).toBe(true);
  }
  expect(chart.values.max).toBeGreaterThan(chart.values.min);
  expect([...texts.flatMap(({ frame }) => Object.values(frame)), ...Object.values(chart.plot)].every(Number.isFinite)).toBe(true);
}

/** Every value has a label, or there are lines to read it off; a ring's stand beside it. */
function checkTold(chart: Chart) {
  if (chart.form === 'doughnut') return;
  for (const { points } of chart.series)
    for (const { value: number, label } of points)
      if (number !== undefined && !(chart.stacked && number === 0)) expect(label !== undefined || chart.values.ticks !== undefined, `${number} cannot be read`).toBe(true);
  if (chart.values.ticks) expect(chart.values.ticks.labels.length).toBeGreaterThanOrEqual(2);
}

/** Whether shares are drawn as one bar, whose parts are series. */
const isOneBar = ({ form, categories }: DeckChart, drawn: readonly Chart[]): boolean =>
  form === 'share' && drawn.length === 1 && drawn[0]?.stacked === true && drawn[0].series.length === categories.length;

/** Every share stands within its part or in a text beside the bar. */
function checkSharesTold(chart: DeckChart, { items }: SceneSlide, language: Language) {
  const squeezed = (text: string): string => text.replaceAll(/[\s\u00A0\u2066-\u2069\u200E\u200F]/gu, '');
  const beside = items.flatMap((item) => (item.type === 'text' ? item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')) : []));
  const within = items.flatMap((item) => (item.type === 'chart' ? textsOf(item).map(({ lines }) => lines.join('')) : []));
  const said = squeezed([...beside, ...within].join(''));
  for (const category of chart.categories)
    if (category.values[0] !== 0) expect(said, category.label).toContain(squeezed(valueWords(category, 0, language)?.text ?? ''));
}

describe('chartPages', () => {
  it.each(LANGUAGES)('keeps plots, names and labels in their place and apart, with all values readable (%s)', async (language) => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...everySetup), charts(fc.oneof(short, year)), fc.boolean(), async (setup, chart, told) => {
        const blocks = told ? [{ kind: 'paragraph' as const, passage: passage('A sentence that the chart does not tell.', '¶15') }] : [];
        const { scene } = await layoutDeck(deckOf(language, [chartSlide(chart, 'Title', blocks)]), { look: lightLook, setup, typeface, atlas: realAtlas });
        const all = chartsOf(scene.slides);
        drawn += all.length;
        const body = gridOf(setup).bodyBelow(1);
        for (const { items } of scene.slides)
          for (const item of items)
            if (!['title', 'mark', 'tracker', 'footer', 'number'].includes(item.id)) expect(within(item.type === 'chart' ? withAir(body) : body, item.frame), `${item.id} ${JSON.stringify(item.frame)} ${JSON.stringify(body)}`).toBe(true);
        for (const each of all) checkChart(each);
        if (isOneBar(chart, all)) {
          const slide = scene.slides.find(({ items }) => items.some(({ type }) => type === 'chart'));
          if (slide) checkSharesTold(chart, slide, language);
        } else if (all.length > 0) {
          for (const each of all) checkTold(each);
          const panels = chart.series.length > 1 && all.every(({ series }) => series.length === 1) ? chart.series.length : 1;
          expect(all.flatMap(({ categories }) => categories.names)).toHaveLength(chart.categories.length * panels);
          expect(new Set(all.map(({ values: { min, max } }) => `${min} ${max}`)).size, 'pages on one scale').toBe(1);
        }
      }),
      { numRuns: 50 },
    );
    expect(drawn).toBeGreaterThan(30);
  }, 120_000);

  it('shows any chart on the page, whatever its texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...LANGUAGES), fc.constantFrom(...everySetup), charts(anyText), async (language, setup, chart) => {
        const { scene } = await layoutDeck(deckOf(language, [chartSlide(chart)]), { look: lightLook, setup, typeface, atlas: realAtlas });
        for (const each of chartsOf(scene.slides)) checkChart(each);
        expect(scene.slides.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('never takes another form than was asked for in silence', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(charts(fc.oneof(short, year)), async (chart) => {
        const { scene, problems } = await layoutDeck(deckOf('en', [chartSlide(chart)]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
        const all = chartsOf(scene.slides);
        const told = problems.filter(({ code }) => code === 'layout.chart-other-form' || code === 'layout.chart-as-table');
        const kept = isOneBar(chart, all) || (all.length > 0 && all.every(({ form, series }) => form === chart.form && series.length === chart.series.length));
        if (!kept) changed += 1;
        if (kept) expect(told).toEqual([]);
        else if (chart.form === 'share' && all.length > 0) expect(told).toHaveLength(1);
        else if (chart.asked || all.length === 0) expect(told).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
    expect(changed).toBeGreaterThan(3);
  }, 120_000);

  it('describes every value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...LANGUAGES), charts(short), async (language, chart) => {
        const [setup] = everySetup;
        if (!setup) throw new Error('no size');
        const { scene } = await layoutDeck(deckOf(language, [chartSlide(chart)]), { look: lightLook, setup, typeface, atlas: realAtlas });
        const all = chartsOf(scene.slides);
        if (all.length === 0) return;
        const said = all.map(({ description }) => description).join(' ');
        for (const category of chart.categories) {
          expect(said).toContain(category.label);
          category.values.forEach((number, nth) => {
            if (number !== undefined) expect(said).toContain(valueWords(category, nth, language)?.text);
          });
        }
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('is the same picture from the other side in a right-to-left deck, but for lines', async () => {
    await fc.assert(
      fc.asyncProperty(charts(persianText(3)), async (chart) => {
        if (chart.form === 'doughnut') return;
        const [setup] = everySetup;
        if (!setup) throw new Error('no size');
        const { scene } = await layoutDeck(deckOf('fa', [chartSlide(chart)]), { look: lightLook, setup, typeface, atlas: realAtlas });
        for (const each of chartsOf(scene.slides)) {
          const { plot } = each;
          const [lowest, highest] = [valueAt(each, each.values.min), valueAt(each, each.values.max)];
          if (each.form === 'bar') expect(lowest).toBeGreaterThan(highest);
          const firsts = each.categories.labels[0]?.frame;
          // Time along lines runs from left to right in either direction.
          const middle = { of: (firsts?.x ?? 0) + (firsts?.width ?? 0) / 2, plot: plot.x + plot.width / 2 };
          if (firsts && each.categories.names.length > 1 && each.form === 'column') expect(middle.of).toBeGreaterThan(middle.plot);
          if (firsts && each.categories.names.length > 1 && each.form === 'line') expect(middle.of).toBeLessThan(middle.plot);
          if (firsts && each.form === 'bar') expect(firsts.x).toBeGreaterThanOrEqual(plot.x + plot.width);
        }
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});
