import { languageRunning, writingOf } from '../language/languages.ts';
import type { Language } from '../units/language.ts';
import { strongDirection } from './stretches/isolates.ts';

/** Opening and closing marks of a quotation. */
export const quotationMarks = (language: Language): readonly [open: string, close: string] =>
  writingOf(language).quotes[0];

/** Marks for the words that are quoted, which may be in another language than the text around: “Is it possible?” in a Persian deck. */
export function marksFor(words: string, around: Language): readonly [open: string, close: string] {
  const direction = strongDirection(words);
  return quotationMarks(direction === undefined ? around : languageRunning(direction, around));
}
