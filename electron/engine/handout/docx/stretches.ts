/**
 * Word asks every run which way it goes (`w:rtl`) and orders signs by that; LibreOffice goes by the characters alone. So runs
 * are cut where the direction turns, and hold the marks that the characters need besides.
 */
import { directionOf } from '../../language/languages.ts';
import { PLAIN_NUMBER } from '../../text/stretches/signs.ts';
import { MARK } from '../../text/stretches/marks.ts';
import type { Cut } from '../../text/stretches/runs.ts';
import type { Direction, Language } from '../../units/language.ts';
import type { NoteMark, Prose, TextPiece } from '../model.ts';
import { isText, readingOf } from '../reading.ts';

/** A part of a piece that runs in one direction. */
export interface Directed {
  readonly piece: TextPiece;
  readonly text: string;
  readonly direction: Direction;
}

/** The parts of a paragraph and the marks of its notes, in order. */
export function directed(prose: Prose, language: Language): readonly (Directed | NoteMark)[] {
  const direction = directionOf(language);
  const parts: (Directed | NoteMark)[] = [];
  for (const part of readingOf(prose, language)) {
    const last = parts.at(-1);
    if (!isText(part)) {
      // Its number would be drawn to the end of a name that runs against the paragraph.
      if (last !== undefined && 'piece' in last && last.direction !== direction) parts[parts.length - 1] = { ...last, text: last.text + MARK[direction] };
      parts.push(part);
      continue;
    }
    const own = directionIn(part, direction);
    if (last !== undefined && 'piece' in last && last.piece === part.run && last.direction === own) {
      parts[parts.length - 1] = { ...last, text: last.text + part.marked };
    } else parts.push({ piece: part.run, text: part.marked, direction: own });
  }
  return parts;
}

/** Numbers without signs keep their order in either run; they go with the text around. */
const directionIn = ({ text, stretch }: Cut<TextPiece>, around: Direction): Direction =>
  stretch.number === true && PLAIN_NUMBER.test(text) ? around : stretch.direction;

/** The parts of a plain text. */
export const directedText = (text: string, language: Language): readonly Directed[] =>
  directed([{ kind: 'text', text }], language).filter((part): part is Directed => 'piece' in part);
