import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeckSlide } from '../../../electron/engine/deck/model.ts';
import { bodyPassages } from '../../../electron/engine/deck/parse/passages.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { heightOf } from '../../../electron/engine/scene/height.ts';
import type { Frame, Size } from '../../../electron/engine/units/length.ts';
import type { Paragraph, Primitive, Scene, SceneSlide, Table, TextBox } from '../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { SLIDE_SIZES } from '../../../electron/engine/units/choices.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { anyText } from '../../helpers/texts.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { everySetup, lightLook, realSetup, wideSetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { deckOf, everyKind } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

/** Float rounding of Yoga. */
const HAIR = 0.05;

const inside = (frame: Frame, page: Size) =>
  frame.x >= -HAIR &&
  frame.y >= -HAIR &&
  frame.x + frame.width <= page.width + HAIR &&
  frame.y + frame.height <= page.height + HAIR;

const overlap = (a: Frame, b: Frame) =>
  a.x + HAIR < b.x + b.width && b.x + HAIR < a.x + a.width && a.y + HAIR < b.y + b.height && b.y + HAIR < a.y + a.height;

function checkSlide(slide: SceneSlide, page: Size) {
  const items = itemsOf(slide);
  for (const item of items) expect(inside(item.frame, page), `${slide.id}: ${item.id} leaves the page`).toBe(true);
  const texts = items.filter((item): item is TextBox => item.type === 'text');
  for (const text of texts) {
    expect(heightOf(text.paragraphs), `${slide.id}: ${text.id} runs over`).toBeLessThanOrEqual(text.frame.height + HAIR);
    for (const paragraph of text.paragraphs)
      for (const line of paragraph.lines) expect(line.width).toBeLessThanOrEqual(text.frame.width - paragraph.indent + HAIR);
  }
  const boxes = items.filter((item) => item.type === 'text' || item.type === 'table' || item.type === 'chart');
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1))
      expect(overlap(a.frame, b.frame), `${slide.id}: ${a.id} and ${b.id} overlap`).toBe(false);
  });
  for (const table of items.filter((item): item is Table => item.type === 'table')) checkTable(table);
}

/** What stands on a slide, what is in groups too. */
const itemsOf = (slide: SceneSlide): readonly Primitive[] =>
  slide.items.flatMap((item): readonly Primitive[] => (item.type === 'group' ? [item, ...item.items] : [item]));

function checkTable(table: Table) {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  expect(sum(table.columns)).toBeCloseTo(table.frame.width, 1);
  expect(sum(table.rowHeights)).toBeCloseTo(table.frame.height, 1);
  table.rows.forEach((row, index) => {
    for (const cell of row)
      expect(heightOf(cell.paragraphs) + 2 * table.insets.vertical).toBeLessThanOrEqual((table.rowHeights[index] ?? 0) + HAIR);
  });
}

/** All that the slides say, without spaces, marks and repeated titles. */
const said = (scene: Scene) =>
  scene.slides
    .flatMap(itemsOf)
    .map(saidIn)
    .join('')
    .replace(/\s/gu, '');

function saidIn(item: Primitive): string {
  switch (item.type) {
    case 'text':
      return textOf(item.paragraphs);
    case 'table':
      return item.rows.flat().map((cell) => textOf(cell.paragraphs)).join('');
    case 'chart':
      // Each category, and then its values.
      return item.categories.names.map((name, index) => [name, ...item.series.map(({ points }) => points[index]?.label?.lines.join('') ?? '')].join('')).join('');
    default:
      return '';
  }
}

const textOf = (paragraphs: readonly Paragraph[]) => paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join('');

/** What a slide must say, without spaces. */
const saidBy = (slide: DeckSlide) =>
  bodyPassages(slide).flatMap((passage) => passage.spans.map((span) => span.text.replace(/\s/gu, '')));

/** A deck of every kind of slide takes its time where the machine has other work. */
const LONG = 120_000;

describe('layoutDeck on any text', () => {
  it.each(LANGUAGES.flatMap((language) => SLIDE_SIZES.map((size) => [language, size] as const)))(
    'keeps every box on the page, every text in its box and no two boxes over each other (%s, %s)',
    async (language, size) => {
      await fc.assert(
        fc.asyncProperty(anyText, fc.array(anyText, { minLength: 3, maxLength: 12 }), async (title, words) => {
          const deck = deckOf(language, everyKind(title, (index) => words[index % words.length] ?? ''));
          const { scene } = await layoutDeck(deck, lightLook, realSetup(size), typeface, realAtlas);
          for (const slide of scene.slides) checkSlide(slide, scene.page);
          expect(new Set(scene.slides.map((slide) => slide.id)).size).toBe(scene.slides.length);
        }),
        { numRuns: 20 },
      );
    },
    LONG,
  );

  it('cuts nothing: what a slide has no room for stands on a further one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...everySetup),
        fc.array(anyText, { minLength: 3, maxLength: 10 }),
        async (language, setup, words) => {
          for (const slide of everyKind('A title', (index) => words[index % words.length] ?? '')) {
            const { scene } = await layoutDeck(deckOf(language, [slide]), lightLook, setup, typeface, realAtlas);
            const all = said(scene);
            for (const wanted of saidBy(slide)) {
              // A text may be cut into lines on two slides; its beginning is whole on the first of them.
              expect(all, slide.id).toContain(wanted.slice(0, 20));
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  }, LONG);

  it('repeats and marks the title of a continued slide', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `Sentence ${index} tells of one more agreement.`).join(' ');
    const deck = deckOf('en', everyKind('Agreements', () => long));
    const { scene } = await layoutDeck(deck, lightLook, wideSetup, typeface, realAtlas);
    const titles = scene.slides.filter((slide) => slide.id.startsWith('bullets')).map((slide) => slide.title);
    expect(titles.length).toBeGreaterThan(1);
    titles.forEach((title, index) =>
      expect(title).toBe(`Agreements (${index + 1}\u00A0of\u00A0${titles.length})`),
    );
  });

  it('moves the end of an overlong title into the text and says so', async () => {
    const title = 'word '.repeat(120).trim();
    const { scene, problems } = await layoutDeck(deckOf('en', everyKind(title, () => 'text')), lightLook, wideSetup, typeface, realAtlas);
    expect(problems.map((found) => found.code)).toContain('layout.title-too-long');
    const bullets = scene.slides.filter((slide) => slide.id.startsWith('bullets'));
    const words = bullets
      .flatMap((slide) => slide.items)
      .flatMap((item) => (item.type === 'text' && item.id !== 'footer' ? item.paragraphs : []))
      .map((paragraph) => paragraph.runs.map((run) => run.text).join(''))
      .join(' ');
    expect(words.match(/word/g)?.length).toBeGreaterThanOrEqual(120);
  });
});
