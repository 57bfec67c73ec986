/** A scene of every form of chart as layout makes it, for the tests of both painters. */
import type { ChartSlide } from '../../../electron/engine/deck/kinds/chart.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import type { Chart, Scene } from '../../../electron/engine/scene/model.ts';
import type { Language } from '../../../electron/engine/units/language.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { type ChartRow, chartOf, chartSlide, deckOf, timedChart } from '../layout/decks.ts';

const NAMES = {
  en: { title: 'Trade & "more"', nearly: 'nearly 30', series: ['Exports', 'Imports', 'Transit'], powers: ['Russia', 'China', 'European Union', 'Turkey'] },
  fa: { title: 'تجارت «و بیشتر»', nearly: 'نزدیک به ۳۰', series: ['صادرات', 'واردات', 'ترانزیت'], powers: ['روسیه', 'چین', 'اتحادیهٔ اروپا', 'ترکیه'] },
} as const;

export async function chartScene(language: Language): Promise<Scene> {
  const { title, nearly, series, powers } = NAMES[language];
  const one = powers.map((name, n): ChartRow => [name, [n === 2 ? undefined : 30 - 12 * n], n === 0 ? [nearly] : [], n === 0]);
  const several = powers.map((name, n): ChartRow => [name, [20 - n, 12 + n, 6]]);
  const years = Array.from({ length: 30 }, (_, n): ChartRow => [String(1992 + n), [1000 + 40 * n, 900 - 20 * n, n === 9 ? undefined : 400], [], n === 29]);
  const slides: readonly (readonly [string, ChartSlide['chart']])[] = [
    ['bar', chartOf('bar', one, { measure: 'USD' })],
    ['column', chartOf('column', one)],
    ['grouped', chartOf('column', several, { series })],
    ['stacked', chartOf('bar', several, { series, stacked: true })],
    ['line', chartOf('line', years, { series })],
    ['timed', timedChart('column', [['2016', 2016], ['2018', 2018], ['2019', 2019], ['2024', 2024]].map(([name, year], n) => [String(name), Number(year) * 12 + 6, n === 1 ? undefined : 3 + n]))],
    ['doughnut', chartOf('doughnut', powers.map((name, n) => [name, [n + 1], [], n === 0]))],
  ];
  const deck = deckOf(language, slides.map(([id, chart]) => ({ ...chartSlide(chart, `${title} ${id}`), id })));
  return (await layoutDeck(deck, { look: lightLook, setup: wideSetup, typeface: await realTypeface(), atlas: realAtlas })).scene;
}

export function chartOn(scene: Scene, id: string): Chart {
  const chart = scene.slides.find((slide) => slide.id === id)?.items.find((item): item is Chart => item.type === 'chart');
  if (!chart) throw new Error(`no chart on ${id}`);
  return chart;
}
