/** Many series: as lines that are told apart, or as small charts on one scale. */
import { beforeAll, expect, it } from 'vitest';
import type { DeckChart } from '../../../../electron/engine/deck/blocks.ts';
import { layoutDeck } from '../../../../electron/engine/layout/layout.ts';
import type { Chart, SceneSlide } from '../../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../../electron/engine/text/typeface.ts';
import { realAtlas } from '../../../helpers/atlas.ts';
import { everySetup, lightLook, wideSetup } from '../../../helpers/look.ts';
import { realTypeface } from '../../../helpers/typeface.ts';
import { type ChartRow, chartOf, chartSlide, deckOf } from '../decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const chartsOf = (slides: readonly SceneSlide[]) => slides.flatMap(({ items }) => items.filter((item): item is Chart => item.type === 'chart'));
const namesOf = (slides: readonly SceneSlide[]) =>
  slides.flatMap(({ items }) => items.flatMap((item) => (item.type === 'text' && /^panel-\d+$/.test(item.id) ? item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')) : [])));
const years = (count: number, from: number) => Array.from({ length: count }, (_, index) => String(from + index));

const sectors = Array.from({ length: 34 }, (_, nth) => `Sector ${nth + 1}`);
const of = (count: number, length = 20) =>
  years(length, 2005).map((name, n): ChartRow => [name, sectors.slice(0, count).map((_, nth) => 3 + ((nth * 7 + n) % 23))]);
const laid = async (form: DeckChart['form'], count: number, asked: boolean, length = 20) => {
  const slide = chartSlide(chartOf(form, of(count, length), { series: sectors.slice(0, count), asked }), 'Sectors');
  const { scene, problems } = await layoutDeck(deckOf('en', [slide]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
  return { charts: chartsOf(scene.slides), slides: scene.slides, problems };
};
const looks = (chart: Chart | undefined) => new Set(chart?.series.map(({ fill, dash, marker }) => `${fill.colour} ${fill.opacity} ${dash} ${marker}`)).size;

it.each([6, 9, 12])('%i lines that were asked for are told apart in one chart', async (count) => {
  const { charts, problems } = await laid('line', count, true);
  expect(charts).toHaveLength(1);
  expect(looks(charts[0])).toBe(count);
  expect(problems).toEqual([]);
});

it('more than five that were not asked for are small charts on one scale, each under its name', async () => {
  expect((await laid('line', 5, false)).charts).toHaveLength(1);
  const { charts, slides, problems } = await laid('line', 12, false);
  expect(charts).toHaveLength(12);
  expect(slides).toHaveLength(1);
  expect(new Set(charts.map(({ values: { min, max }, plot }) => `${min} ${max} ${plot.width.toFixed(3)} ${plot.height.toFixed(3)}`)).size).toBe(1);
  expect(namesOf(slides)).toEqual(sectors.slice(0, 12));
  expect(new Set(charts.map(({ id }) => id)).size).toBe(12);
  expect(problems).toEqual([]);
});

it.each(['bar', 'column'] as const)('small charts stand on one scale also where a name says of one of them why it has no value (%s)', async (form) => {
  const series = Array.from({ length: 7 }, (_, nth) => `Sector ${nth + 1}`);
  const values = [57, 0, undefined, 19, undefined, 13, 5];
  const rows: readonly ChartRow[] = [['1990', values, ['', '', 'not published', '', 'no figure from the ministry', '', '']]];
  const { scene } = await layoutDeck(deckOf('en', [chartSlide(chartOf(form, rows, { series }))]), { look: lightLook, setup: everySetup[1] ?? wideSetup, typeface, atlas: realAtlas });
  const charts = chartsOf(scene.slides);
  expect(charts).toHaveLength(7);
  expect(new Set(charts.map(({ values: { min, max }, plot }) => `${min} ${max} ${plot.width.toFixed(3)} ${plot.height.toFixed(3)}`)).size).toBe(1);
});

it.each([
  ['line', 13, 20, 'panels', { of: 'series', count: 13 }],
  ['line', 34, 20, 'panels', { of: 'series', count: 34 }],
  ['bar', 9, 5, 'panels', { of: 'series', count: 9 }],
  ['bar', 14, 5, 'panels', { of: 'series', count: 14 }],
  ['bar', 20, 5, 'panels', { of: 'series', count: 20 }],
  ['column', 6, 4, 'panels', { of: 'series', count: 6 }],
] as const)('a %s chart of %i series says what it is instead, and why', async (form, count, length, drawn, cause) => {
  const { charts, problems } = await laid(form, count, true, length);
  expect(charts).toHaveLength(count);
  // Lying bars of many small charts may have to stand.
  expect(new Set(charts.map((chart) => chart.form)).size).toBe(1);
  expect(problems).toMatchObject([{ code: 'layout.chart-other-form', params: { title: 'Sectors', form, drawn, cause }, where: { fact: 'fact-14' } }]);
});
