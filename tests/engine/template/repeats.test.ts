/** No pack says a sentence twice: on a slide and in its notes, or on two slides that follow one another. */
import { describe, expect, it } from 'vitest';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import { isHead } from '../../../electron/engine/deck/kinds/cards.ts';
import { bodyPassages } from '../../../electron/engine/deck/parse/passages.ts';
import { blockPassages } from '../../../electron/engine/markdown/passages.ts';
import type { Passage } from '../../../electron/engine/markdown/model.ts';
import { LENGTHS } from '../../../electron/contract/choices.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { bundled, subsets } from './reading.ts';
import { BUILT_IN, builtIn, deckOf } from './support.ts';

/** What one can hear as said again: four words and more. */
const FEWEST_WORDS = 4;

const sentences = (passages: readonly Passage[]): readonly string[] =>
  passages.flatMap((passage) =>
    passage.spans
      .map(({ text }) => text)
      .join('')
      .split(/(?<=[.؟?!؛;])\s+/u)
      .map((sentence) => sentence.replace(/[\p{P}\p{S}\s]+/gu, ' ').trim().toLowerCase())
      .filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS),
  );

/** Heads of tables and cards say nothing; what an opener finds are the titles that follow. */
function stated(slide: DeckSlide): readonly Passage[] {
  switch (slide.kind) {
    case 'section':
      return slide.lead;
    case 'gaps':
    case 'assessment':
      return bodyPassages(slide).filter((passage) => !slide.table.header.includes(passage));
    case 'cards':
      return [...slide.answer.blocks.filter((block) => !isHead(block)), ...(slide.aside?.blocks ?? [])].flatMap((block) => blockPassages([block]));
    default:
      return bodyPassages(slide);
  }
}

/** The bottom line of one theme lists the findings that follow, by their titles, as openers do. */
const following = (slide: DeckSlide, slides: readonly DeckSlide[]): ReadonlySet<string> => new Set(slide.id === 'bottom-line' ? sentences(slides.filter(({ id }) => id !== slide.id).map(({ title }) => title)) : []);

const shown = (slide: DeckSlide, slides: readonly DeckSlide[]): readonly string[] => {
  const named = following(slide, slides);
  return [...sentences([slide.title]), ...sentences(stated(slide)).filter((sentence) => !named.has(sentence))];
};
const spoken = (slide: DeckSlide): readonly string[] => sentences(blockPassages(slide.notes));

/** Sentences that stand twice among those of a slide and its notes, or again on the next slide; of agendas and openers the words name what follows. */
function repeats(slides: readonly DeckSlide[]): readonly string[] {
  return slides.flatMap((slide, index) => {
    // Cells of a table may hold the same words.
    const own = [...new Set(shown(slide, slides)), ...spoken(slide)];
    const next = slides[index + 1];
    const twice = own.filter((sentence, place) => own.indexOf(sentence) !== place);
    const again = next === undefined ? [] : [...shown(next, slides), ...spoken(next)].filter((sentence) => own.includes(sentence));
    return [...twice.map((sentence) => `${slide.id} twice: ${sentence}`), ...again.map((sentence) => `${slide.id} and ${next?.id}: ${sentence}`)];
  });
}

const chosen = [[], ...subsets.filter(({ length }) => length === 1)];

describe.each(BUILT_IN)('%s', (id) => {
  it.each(LENGTHS.flatMap((length) => LANGUAGES.map((language) => [length, language] as const)))('says no sentence twice, %s, %s', (length, language) => {
    const found = chosen.flatMap((themes) => repeats(deckOf(builtIn(id), bundled(language, length, themes)).deck.slides).map((each) => `${themes.join()}: ${each}`));
    expect(found).toEqual([]);
  });
});
