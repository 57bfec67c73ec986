/** Small charts, one a series: how they stand, and what stands in each. */
import { beforeAll, expect, it } from 'vitest';
import { layoutDeck } from '../../../../electron/engine/layout/layout.ts';
import type { Chart, Primitive, SceneSlide } from '../../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../../electron/engine/text/typeface.ts';
import { realAtlas } from '../../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../../helpers/look.ts';
import { realTypeface } from '../../../helpers/typeface.ts';
import { type ChartRow, chartOf, chartSlide, deckOf } from '../decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

/** The slides of a chart of so many lines over so many years from 2005 on. */
async function slidesOf(count: number, years = 20): Promise<readonly SceneSlide[]> {
  const series = Array.from({ length: count }, (_, nth) => `Sector ${nth + 1}`);
  const rows = Array.from({ length: years }, (_, n): ChartRow => [String(2005 + n), series.map((__, nth) => 3 + ((nth * 7 + n) % 23))]);
  const slide = chartSlide(chartOf('line', rows, { series }), 'Sectors');
  return (await layoutDeck(deckOf('en', [slide]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas })).scene.slides;
}

const chartsOf = (slides: readonly SceneSlide[]) => slides.flatMap(({ items }) => items.filter((item): item is Chart => item.type === 'chart'));
const textsOf = (slides: readonly SceneSlide[], id: RegExp) =>
  slides.flatMap(({ items }) => items.filter((item) => id.test(item.id)).flatMap((item: Primitive) => (item.type === 'text' ? item.paragraphs : [])));

it.each([15, 13, 17, 20, 34])('%i small charts stand in rows of about as many, none alone', async (count) => {
  const slides = await slidesOf(count);
  for (const slide of slides) {
    const rows = new Map<number, number>();
    for (const { frame } of chartsOf([slide])) rows.set(Math.round(frame.y), (rows.get(Math.round(frame.y)) ?? 0) + 1);
    expect(Math.max(...rows.values()) - Math.min(...rows.values())).toBeLessThanOrEqual(1);
  }
});

it.each([13, 34])('each of %i small charts of lines has its last value behind its line, and its dates', async (count) => {
  const slides = await slidesOf(count, 7);
  const charts = chartsOf(slides);
  for (const { series, plot } of charts) {
    const label = series[0]?.points.at(-1)?.label;
    expect(label?.lines).toEqual([String(series[0]?.points.at(-1)?.value)]);
    expect(label?.frame.x).toBeGreaterThan(plot.x + plot.width * (1 - 0.5 / 7));
  }
  const dated = textsOf(slides, /^panel-\d+-name-(1|7)$/);
  const native = charts.filter(({ categories }) => categories.labels[0]?.lines[0] === '2005' && categories.labels.at(-1)?.lines[0] === '2011');
  expect(dated.length / 2 + native.length).toBe(count);
});
