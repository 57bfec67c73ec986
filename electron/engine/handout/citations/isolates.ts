/**
 * Marks stretches that run against the handout's direction, such as a Persian title in an English note: signs between two
 * of them would otherwise be drawn into their direction. The marks are Unicode's isolates; no writer lets them into a file.
 */
import type { Direction } from '../../units/language.ts';

const OPEN = '\u2068';
const CLOSE = '\u2069';

const STRONG = /\p{Script=Arabic}|\p{Script=Hebrew}|(?<ltr>\p{L})/u;

/** The text between marks where its first letter runs against the direction. */
export function isolated(text: string, direction: Direction): string {
  const found = STRONG.exec(text);
  const own: Direction = found?.groups?.['ltr'] === undefined ? 'rtl' : 'ltr';
  return found === null || own === direction ? text : `${OPEN}${text}${CLOSE}`;
}

/** A stretch of text between marks, or outside of any. */
export interface Stretch {
  readonly text: string;
  readonly against: boolean;
}

/** The text cut at its marks, without them. */
export function stretches(text: string): readonly Stretch[] {
  const cut: Stretch[] = [];
  let depth = 0;
  for (const part of text.split(/([\u2068\u2069])/)) {
    if (part === OPEN) depth += 1;
    else if (part === CLOSE) depth = Math.max(0, depth - 1);
    else if (part !== '') cut.push({ text: part, against: depth > 0 });
  }
  return cut;
}
