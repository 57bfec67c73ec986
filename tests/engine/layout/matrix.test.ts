/** Flags and marks in a matrix, and numbers in two sizes. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { KeyNumber } from '../../../electron/engine/deck/blocks.ts';
import type { MatrixSlide } from '../../../electron/engine/deck/kinds/matrix.ts';
import type { NumbersSlide } from '../../../electron/engine/deck/kinds/numbers.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import type { Primitive, TextBox } from '../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { LANGUAGES, type Language } from '../../../electron/engine/units/language.ts';
import { flagName } from '../../../electron/engine/units/media.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { everySetup, lightLook, wideSetup } from '../../helpers/look.ts';
import { mediaOf } from '../../helpers/pictures.ts';
import { sceneFaults } from '../../helpers/scene-faults.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { base, deckOf, keyNumber, passage } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

/** What stands on the pages of a slide. */
async function laidOut(slide: MatrixSlide | NumbersSlide, language: Language = 'en', setup = wideSetup): Promise<readonly (readonly Primitive[])[]> {
  const pictures = new Map([[flagName('KZ'), mediaOf(320, 240)]]);
  const { scene } = await layoutDeck(deckOf(language, [slide]), { look: lightLook, setup, typeface, atlas: realAtlas, pictures });
  expect(sceneFaults(scene)).toEqual([]);
  return scene.slides.map(({ items }) => items);
}

const matrix = (...rows: readonly (readonly string[])[]): MatrixSlide => {
  const [header = [], ...body] = rows.map((row) => row.map((text) => (text === '' ? { ...passage(''), spans: [] } : passage(text, '¶3'))));
  return { ...base('matrix', 'A title', 0), kind: 'matrix', table: { align: header.map(() => 'start' as const), header, rows: body, origin: { file: 'deck.md.hbs', line: 1 } }, blocks: [] };
};

const textsOf = (items: readonly Primitive[]): readonly string[] =>
  items.filter((item): item is TextBox => item.type === 'text').flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')));
const drawn = (items: readonly Primitive[], part: string): readonly Primitive[] => items.filter(({ id }) => id.startsWith(part));

describe('a matrix', () => {
  const MARKED = matrix(['Who', '● Has', '✕ Opposes'], ['🇰🇿 Kazakhstan', '● a port', ''], ['🇽🇧 Island', '◐', '✕ the road'], ['Nobody', '✓', '✗']);

  it.each(LANGUAGES)('has the flag of a state and its marks drawn, none of them in its texts, on the side where one reads (%s)', async (language) => {
    const [items = []] = await laidOut(MARKED, language);
    expect(textsOf(items).join(' ')).not.toMatch(/[●◐✓✕✗\u{1F1E6}-\u{1F1FF}]/u);
    expect(drawn(items, 'flag-').map(({ type }) => type)).toEqual(['picture', 'path']);
    expect(drawn(items, 'mark-').map(({ id }) => id.replace('-half', ''))).toEqual(['mark-head-2', 'mark-head-3', 'mark-1-2', 'mark-2-2', 'mark-2-2', 'mark-2-3', 'mark-3-2', 'mark-3-3']);
    const name = items.find((item) => item.type === 'text' && item.id === 'leadWords-1');
    const [flag] = drawn(items, 'flag-1');
    expect(Math.sign((flag?.frame.x ?? 0) - (name?.frame.x ?? 0))).toBe(language === 'fa' ? 1 : -1);
  });

  it('says what a mark means that stands alone', async () => {
    const [items = []] = await laidOut(MARKED);
    const said = items.flatMap((item) => (item.id.startsWith('mark-') && 'description' in item ? [`${item.id} ${item.description}`] : []));
    expect(said).toEqual(['mark-2-2 in part', 'mark-3-2 yes', 'mark-3-3 no']);
  });

  it('is a native table without flags and marks, and where its rows have no room', async () => {
    const types = async (slide: MatrixSlide) => (await laidOut(slide)).map((items) => items.some(({ type }) => type === 'table'));
    expect(await types(matrix(['Who', 'Has'], ['Kazakhstan', 'a port']))).toEqual([true]);
    const long = 'A long sentence of many words that takes some room. '.repeat(60);
    expect(await types(matrix(['Who', '● Has'], ['🇰🇿 Kazakhstan', long]))).toContain(true);
  });
});

describe('four or five numbers', () => {
  const NUMBERS: readonly KeyNumber[] = [
    keyNumber('nearly', '30', 'billion dollars', 'Trade by the end of 2024'),
    keyNumber('about', '4', 'billion dollars', 'Direct investment in 2024'),
    keyNumber('', '175', 'projects', 'Under way'),
    keyNumber('nearly', '25', 'per cent', 'Of all investment in 2024'),
    keyNumber('about', '20', 'thousand companies', 'In the country'),
  ];
  const numbers = (count: number): NumbersSlide => ({ ...base('numbers', 'A title', 0), kind: 'numbers', numbers: NUMBERS.slice(0, count), blocks: [] });
  const sizeOf = (items: readonly Primitive[], id: string): number =>
    items.flatMap((item) => (item.type === 'text' && item.id === id ? [item.paragraphs.at(-1)?.runs[0]?.size ?? 0] : []))[0] ?? 0;

  it.each(LANGUAGES.flatMap((language) => everySetup.map((setup) => [language, setup] as const)))('stand on one page, the first one larger (%s)', async (language, setup) => {
    for (const count of [4, 5]) {
      const pages = await laidOut(numbers(count), language, setup);
      expect(pages).toHaveLength(1);
      const [items = []] = pages;
      const sizes = Array.from({ length: count }, (_, index) => sizeOf(items, `number-${index + 1}`));
      expect(new Set(sizes.slice(1)).size).toBe(1);
      expect(sizes[0]).toBeGreaterThanOrEqual(1.5 * (sizes[1] ?? 0));
    }
  });
});
