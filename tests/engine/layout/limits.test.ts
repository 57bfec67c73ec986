/** Slides of far more than fits: divided so that nothing runs over, or refused with figure and place. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import type { Passage } from '../../../electron/engine/markdown/model.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { LANGUAGES, type Language } from '../../../electron/engine/units/language.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { sceneFaults } from '../../helpers/scene-faults.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { chartOf, chartSlide, deckOf, passage, vector } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const laidOut = (language: Language, slide: DeckSlide) => layoutDeck(deckOf(language, [slide]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
const base = { id: 'one', title: passage('Treaties'), notes: [], blocks: [], origin: { file: 'deck.md.hbs', line: 7 } } as const;
const words = (count: number): string => Array.from({ length: count }, (_, nth) => ['longerword', 'بندر', '12', 'x'][nth % 4]).join(' ');

const table = (columns: number, rows: number, cell: (row: number, column: number) => string): DeckSlide => ({
  ...base,
  kind: 'table',
  table: {
    align: Array.from({ length: columns }, () => 'start'),
    header: Array.from({ length: columns }, (_, column) => passage(`H${column}`)),
    rows: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column): Passage => passage(cell(row, column)))),
    origin: base.origin,
  },
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each<[string, DeckSlide]>([
    ['of 250 columns', table(250, 2, (row, column) => `${row}.${column}`)],
    ['of 200 columns of words', table(200, 1, () => 'Thirteenlongs')],
    ['of words wider than a slide', table(4, 3, () => 'w'.repeat(300))],
    ['of many words in many columns', table(25, 3, (row, column) => words((row * column) % 11))],
  ])('a table %s is divided', async (_, slide) => {
    const { scene } = await laidOut(language, slide);
    expect(sceneFaults(scene)).toEqual([]);
  });

  it('a process of 1,200 steps is divided', async () => {
    const steps = Array.from({ length: 1200 }, (_, nth) => vector(`Step ${nth}`, words(nth % 4)));
    const { scene } = await laidOut(language, { ...base, kind: 'process', steps });
    expect(sceneFaults(scene).slice(0, 5)).toEqual([]);
  });

  const HUGE = [1.7976931348623157e308, -1e308, 5e-324, 123456789012, 0.001, undefined, -7];
  const chart = (series: number, names: number): DeckSlide =>
    chartSlide(
      chartOf('line', Array.from({ length: names }, (_, nth) => [`C${nth} ${words(nth % 7)}`, Array.from({ length: series }, (__, at) => HUGE[(nth + at) % HUGE.length])]), {
        series: Array.from({ length: series }, (_, nth) => `S${nth}`),
      }),
    );

  it('a chart of numbers with 309 digits is a table that can be read', async () => {
    const { scene, problems } = await laidOut(language, chart(5, 7));
    expect(sceneFaults(scene).slice(0, 5)).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['layout.chart-as-table']);
  });

  it.each([[20, 150], [20, 20], [1, 5000]])('a chart of %i series and %i names is refused', async (series, names) => {
    const { scene, problems } = await laidOut(language, chart(series, names));
    const refused = problems.find(({ severity }) => severity === 'error');
    expect(refused).toMatchObject({ code: 'layout.chart-too-much', params: { series, categories: names, most: 20 }, where: { file: 'deck.md.hbs', line: 1, slide: 1 } });
    expect(scene.slides).toHaveLength(1);
  });
});

it('a table that would go on over more than 500 slides is refused by its title and their number', async () => {
  const { problems } = await laidOut('en', table(1, 6_400, () => 'x'));
  const [refused, ...others] = problems.filter(({ severity }) => severity === 'error');
  expect(others).toEqual([]);
  expect(refused).toMatchObject({ code: 'layout.too-many-pages', params: { title: 'Treaties', limit: 500 }, where: { file: 'deck.md.hbs', line: 7 } });
  expect((refused?.params as { pages: number }).pages).toBeGreaterThan(500);
});
