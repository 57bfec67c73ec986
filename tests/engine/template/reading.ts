/** The bundled dataset as briefings, and what a deck says. */
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import type { Dataset } from '../../../electron/engine/dataset/schema.ts';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import type { Deck } from '../../../electron/engine/deck/model.ts';
import { allPassages } from '../../../electron/engine/deck/parse/passages.ts';
import type { Length } from '../../../electron/contract/choices.ts';
import type { Language } from '../../../electron/engine/units/language.ts';
import { projectFolder, wordsOf } from './support.ts';

export const bundledDataset = ((): Dataset => {
  const { dataset, problems } = loadDataset(projectFolder('data/kazakhstan'));
  if (dataset === undefined) throw new Error(wordsOf(problems).join('\n'));
  return dataset;
})();

export function bundled(language: Language, length: Length, themes: readonly string[] = []): Briefing {
  const { briefing, problems } = makeBriefing(bundledDataset, { language, length, themes, calendar: 'gregorian' });
  if (briefing === undefined) throw new Error(wordsOf(problems).join('\n'));
  return briefing;
}

/** Every choice of its themes. */
export const subsets: readonly (readonly string[])[] = bundledDataset.themes
  .reduce<string[][]>((done, { id }) => [...done, ...done.map((some) => [...some, id])], [[]])
  .filter((some) => some.length > 0);

export const kinds = (deck: Deck): readonly string[] => deck.slides.map(({ kind }) => kind);

/** Ids of the records that slides and their notes cite. */
export const cited = (slides: readonly DeckSlide[]): ReadonlySet<string> =>
  new Set(slides.flatMap(allPassages).flatMap(({ citations }) => citations.flatMap(({ fact }) => fact ?? [])));

export const text = (passages: readonly { spans: readonly { text: string }[] }[]): string =>
  passages.map(({ spans }) => spans.map((span) => span.text).join('')).join('\n');
