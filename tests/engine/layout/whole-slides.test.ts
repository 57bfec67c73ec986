/** Type and spacing give way before a slide is divided. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { BalanceSlide, DeckSlide, MatrixSlide } from '../../../electron/engine/deck/model.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import type { Primitive, SceneSlide } from '../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { LANGUAGES, type Language } from '../../../electron/engine/units/language.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { sceneFaults } from '../../helpers/scene-faults.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { bundled } from '../template/reading.ts';
import { builtIn, deckOf as briefingOf } from '../template/support.ts';
import { bullet, deckOf, passage, vector } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

/** The slides that become of one. */
async function slidesOf(language: Language, slide: DeckSlide): Promise<readonly SceneSlide[]> {
  const { scene } = await layoutDeck(deckOf(language, [slide]), lightLook, wideSetup, typeface, realAtlas);
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
  blocks: [{ kind: 'list', ordered: false, items: [bullet(words(below, language)), bullet(words(below, language))], origin: base.origin }],
});

describe.each(LANGUAGES)('a slide that is too full for its preferred type (%s)', (language) => {
  it.each([2, 3, 4, 5, 6, 8])('is one table of %i rows in small type, of no less than 12 pt', async (rows) => {
    const sizes: number[] = [];
    for (let count = 1; count <= 60; count++) {
      const slides = await slidesOf(language, matrix(language, rows, count));
      if (slides.length > 1) break;
      sizes.push(smallest(slides, /^table/));
    }
    expect(sizes.at(-1)).toBe(12);
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
});

it.each(LANGUAGES)('divides no slide of the bundled full briefing (%s)', async (language) => {
  const { deck } = briefingOf(builtIn('briefing'), bundled(language, 'full'));
  const { scene } = await layoutDeck(deck, lightLook, wideSetup, typeface, realAtlas);
  expect(scene.slides.map(({ title }) => title).filter((title) => /\(\p{Nd}\D+\p{Nd}\)$/u.test(title))).toEqual([]);
}, 60_000);
