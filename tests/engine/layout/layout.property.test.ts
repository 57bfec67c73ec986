import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import { bodyPassages } from '../../../electron/engine/deck/parse/passages.ts';
import { blockPassages } from '../../../electron/engine/markdown/passages.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import type { Paragraph, Primitive, Scene } from '../../../electron/engine/scene/model.ts';
import { withoutMarks } from '../../../electron/engine/text/stretches/isolates.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { SLIDE_SIZES } from '../../../electron/contract/choices.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { itemsOf, sceneFaults } from '../../helpers/scene-faults.ts';
import { anyText } from '../../helpers/texts.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { everySetup, lightLook, realSetup, wideSetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { deckOf, everyKind } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

/** All that the slides say, without spaces, marks and repeated titles. */
const said = (scene: Scene) => withoutMarks(scene.slides.flatMap(itemsOf).map(saidIn).join('')).replace(/\s/gu, '');

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

/** What a slide must say, without spaces. A chart's names and what is shown at its values may stand apart. */
const saidBy = (slide: DeckSlide) => {
  const beside = 'blocks' in slide ? blockPassages(slide.blocks).flatMap(({ spans }) => spans.map(({ text }) => text)) : [];
  const texts = ownTexts(slide, beside) ?? bodyPassages(slide).flatMap(({ spans }) => spans.map(({ text }) => text));
  // What joins lead words to their sentence is told by the layout.
  return texts.map((text) => withoutMarks(text).replace(/\s/gu, '').replace(/[:.،؛;—–]+$/u, ''));
};

/** Of drawings, whose texts stand apart; a flow says sums, and a map of values names whom it has room for. */
function ownTexts(slide: DeckSlide, beside: readonly string[]): readonly string[] | undefined {
  switch (slide.kind) {
    case 'chart':
      return [...slide.chart.categories.flatMap(({ label, shown }) => [label, ...shown]), ...beside];
    case 'network':
      return [...slide.network.relations.flatMap(({ from, to, how }) => [from.name, how, to.name]), ...beside];
    case 'flow':
      return [...slide.flow.flows.flatMap(({ from, to }) => [from, to]), ...beside];
    case 'shaded-map':
      return [...slide.shaded.countries.slice(0, 2).map(({ name }) => name), ...beside];
    default:
      return undefined;
  }
}

/** A run lays out every third kind of slide only: slides are laid out one by one, and texts differ more than decks. */
const PARTS = 4;

/** A deck of every kind of slide takes its time where the machine has other work. */
const LONG = 120_000;

describe('layoutDeck on any text', () => {
  it.each(LANGUAGES.flatMap((language) => SLIDE_SIZES.map((size) => [language, size] as const)))(
    'keeps every box on the page, every text in its box and no two boxes over each other (%s, %s)',
    async (language, size) => {
      await fc.assert(
        fc.asyncProperty(anyText, fc.array(anyText, { minLength: 3, maxLength: 12 }), fc.nat({ max: PARTS - 1 }), async (title, words, part) => {
          const deck = deckOf(language, everyKind(title, (index) => words[index % words.length] ?? '').filter((_, index) => index % PARTS === part));
          const { scene } = await layoutDeck(deck, { look: lightLook, setup: realSetup(size), typeface, atlas: realAtlas });
          expect(sceneFaults(scene)).toEqual([]);
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
        fc.nat({ max: PARTS - 1 }),
        async (language, setup, words, part) => {
          for (const slide of everyKind('A title', (index) => words[index % words.length] ?? '').filter((_, index) => index % PARTS === part)) {
            const { scene } = await layoutDeck(deckOf(language, [slide]), { look: lightLook, setup, typeface, atlas: realAtlas });
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
    const long = Array.from({ length: 24 }, (_, index) => `Sentence ${index} tells of one more agreement.`).join(' ');
    const deck = deckOf('en', everyKind('Agreements', () => long));
    const { scene } = await layoutDeck(deck, { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    const titles = scene.slides.filter((slide) => slide.id.startsWith('bullets')).map((slide) => slide.title);
    expect(titles.length).toBeGreaterThan(1);
    titles.forEach((title, index) =>
      expect(title).toBe(`Agreements (${index + 1}\u00A0of\u00A0${titles.length})`),
    );
  });

  it('moves the end of an overlong title into the text and says so', async () => {
    const title = 'word '.repeat(120).trim();
    const { scene, problems } = await layoutDeck(deckOf('en', everyKind(title, () => 'text')), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
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
