/** Running text cut where its direction turns, for formats that say which way each part of it runs. */
import { type Cut, cutRuns } from '../text/stretches/runs.ts';
import type { Language } from '../units/language.ts';
import type { Inline, NoteMark, Prose, TextPiece } from './model.ts';

/** A part of a piece of text, or a note's mark. */
export type Read = Cut<TextPiece> | NoteMark;

/** Stands for a note's mark, which belongs to no word. */
const OBJECT = '\uFFFC';

export function readingOf(prose: Prose, language: Language): readonly Read[] {
  const runs = prose.map((inline) => ({ inline, text: inline.kind === 'note' ? OBJECT : inline.text, isolated: inline.kind === 'text' && inline.against === true }));
  return cutRuns(runs, language).map(({ run, ...cut }) => (run.inline.kind === 'note' ? run.inline : { ...cut, run: run.inline }));
}

/** The text with marks of direction where it needs them; what stands in notes is no part of it. */
export function markedProse(prose: Prose, language: Language): Prose {
  const read = readingOf(prose, language);
  return prose.map((inline): Inline => {
    // What runs against the text as a whole says so by its piece.
    if (inline.kind === 'note' || inline.against === true) return inline;
    const text = read.map((part) => (isText(part) && part.run === inline ? part.marked : '')).join('');
    return text === inline.text ? inline : { ...inline, text };
  });
}

export const isText = (part: Read): part is Cut<TextPiece> => 'run' in part;

/** The words alone. */
export const textOf = (prose: Prose): string => prose.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
