/** Type and spacing give way before a slide is divided. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import type { BalanceSlide } from '../../../electron/engine/deck/kinds/balance.ts';
import type { ColumnsSlide } from '../../../electron/engine/deck/kinds/columns.ts';
import type { MatrixSlide } from '../../../electron/engine/deck/kinds/matrix.ts';
import type { NumbersSlide } from '../../../electron/engine/deck/kinds/numbers.ts';
import type { Block } from '../../../electron/engine/markdown/model.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import type { Primitive, SceneSlide } from '../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { LANGUAGES, type Language } from '../../../electron/engine/units/language.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { everySetup, lightLook, wideSetup } from '../../helpers/look.ts';
import { sceneFaults } from '../../helpers/scene-faults.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { bundled } from '../template/reading.ts';
import { builtIn, deckOf as briefingOf } from '../template/support.ts';
import { bullet, deckOf, keyNumber, passage, vector } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

/** The slides that become of one. */
async function slidesOf(language: Language, slide: DeckSlide): Promise<readonly SceneSlide[]> {
  const { scene } = await layoutDeck(deckOf(language, [slide]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
  expect(sceneFaults(scene)).toEqual([]);
  return scene.slides;
}

const paragraphsOf = (item: Primitive) => {
  if (item.type === 'text') return item.paragraphs;
  return item.type === 'table' ? item.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs)) : [];
};

/** The smallest type of the parts whose ids begin so. */
const smallest = (slides: readonly SceneSlide[], id: RegExp): number => {
  const parts = slides.flatMap(({ items }) => items.filter((item) => id.test(item.id)));
  return Math.min(...parts.flatMap((item) => paragraphsOf(item).flatMap(({ runs }) => runs.map(({ size }) => size))));
};

const words = (count: number, language: Language) => Array.from({ length: count }, () => (language === 'fa' ? 'همکاری' : 'accord')).join(' ');
const base = { title: passage('Accord'), notes: [], origin: { file: 'deck.md.hbs', line: 1 } };

const matrix = (language: Language, rows: number, count: number): MatrixSlide => ({
  ...base,
  id: 'matrix',
  kind: 'matrix',
  table: {
    align: ['start', 'start', 'start', 'start'],
    header: ['A', 'B', 'C', 'D'].map((text) => passage(text)),
    rows: Array.from({ length: rows }, () => [1, count, count, count].map((long) => passage(words(long, language)))),
    origin: { file: 'deck.md.hbs', line: 3 },
  },
  blocks: [],
});

const balance = (language: Language, count: number, below: number): BalanceSlide => ({
  ...base,
  id: 'balance',
  kind: 'balance',
  centre: passage(words(1, language)),
  vectors: Array.from({ length: 4 }, () => vector(words(1, language), words(count, language))),
  blocks: bullets(language, below, below),
});

const bullets = (language: Language, ...counts: readonly number[]): readonly Block[] => [
  { kind: 'list', ordered: false, items: counts.map((count) => bullet(words(count, language))), origin: base.origin },
];

const numbers = (language: Language, label: number, below: number): NumbersSlide => ({
  ...base,
  id: 'numbers',
  kind: 'numbers',
  numbers: ['12', '34'].map((value) => keyNumber(words(1, language), value, words(1, language), words(label, language))),
  blocks: below === 0 ? [] : bullets(language, below, below),
});

const columns = (language: Language, count: number, of: 2 | 3): ColumnsSlide => ({
  ...base,
  id: 'columns',
  kind: 'columns',
  columns: Array.from({ length: of }, (_, nth) => ({ title: passage(words(1, language)), blocks: bullets(language, nth === 0 ? count : 8, nth === 0 ? count : 8) })),
  blocks: [],
});

describe.each(LANGUAGES)('a slide that is too full for its preferred type (%s)', (language) => {
  it.each([2, 3, 4, 5, 6, 8])('is one table of %i rows in small type, of no less than 12 pt', async (rows) => {
    const sizes: number[] = [];
    for (let count = 1; count <= 60; count++) {
      const slides = await slidesOf(language, matrix(language, rows, count));
      if (slides.length > 1) break;
      sizes.push(smallest(slides, /^table/));
    }
    expect([12, 13]).toContain(sizes.at(-1));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  }, 60_000);

  it('keeps a diagram and its bullets together in type of no less than 14 pt', async () => {
    const sizes: number[] = [];
    for (const below of [20, 30, 40]) {
      for (let count = 4; count <= 60; count += 2) {
        const slides = await slidesOf(language, balance(language, count, below));
        if (slides.length > 1) break;
        sizes.push(smallest(slides, /^body/));
      }
    }
    expect(Math.min(...sizes)).toBe(14);
  }, 60_000);

  it('keeps numbers and their bullets together in type of no less than 14 pt', async () => {
    const sizes: number[] = [];
    for (let below = 8; below <= 200; below += 8) {
      const slides = await slidesOf(language, numbers(language, 8, below));
      if (slides.length > 1) break;
      sizes.push(smallest(slides, /^body/));
    }
    expect(sizes).toContain(20);
    expect(sizes.at(-1)).toBe(14);
  }, 60_000);

  it.each([2, 3] as const)('keeps %i columns together in type of no less than 14 pt, and divides them into pages that are well filled', async (of) => {
    const sizes: number[] = [];
    for (let count = 8; ; count += 4) {
      const slides = await slidesOf(language, columns(language, count, of));
      if (slides.length === 1) sizes.push(smallest(slides, /^column/));
      else {
        expect(slides).toHaveLength(2);
        expect(smallest(slides, /^column/)).toBeGreaterThanOrEqual(16);
        break;
      }
    }
    expect(sizes.at(-1)).toBe(14);
  }, 60_000);

  it.each([4, 5, 6])('divides a table of %i rows into no more slides than its smallest running type needs', async (rows) => {
    let count = 10;
    let slides = await slidesOf(language, matrix(language, rows, count));
    for (; slides.length === 1; count += 1) slides = await slidesOf(language, matrix(language, rows, count));
    // Just too much for one page at 12 points, closely set, under a title of one line.
    expect(slides.length).toBeLessThanOrEqual(3);
    expect(smallest(slides, /^table/)).toBeGreaterThanOrEqual(14);
  }, 60_000);

  it('tells of numbers that become text, once, and only where their labels have no room', async () => {
    const told = async (label: number) => (await layoutDeck(deckOf(language, [numbers(language, label, 0)]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas })).problems.map(({ code }) => code);
    expect(await told(20)).toEqual([]);
    expect(await told(120)).toEqual(['layout.told-as-text']);
  });
});

it.each(LANGUAGES.flatMap((language) => everySetup.map((setup) => [language, setup.page.width, setup] as const)))(
  'divides no slide of the bundled full briefing (%s, %d points wide)',
  async (language, _, setup) => {
    const { deck } = briefingOf(builtIn('briefing'), bundled(language, 'full'));
    const { scene } = await layoutDeck(deck, { look: lightLook, setup, typeface, atlas: realAtlas });
    const divided = new Set(scene.slides.map(({ title }) => title).flatMap((title) => (/\(\p{Nd}\D+\p{Nd}\)$/u.test(title) ? [title.replace(/ \(.*$/u, '')] : [])));
    expect([...divided]).toEqual([]);
  },
  60_000,
);
