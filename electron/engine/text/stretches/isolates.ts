/** Marks of direction that texts hold: those of our own and those that were pasted. */
import type { Direction, Language } from '../../units/language.ts';
import { directionOf } from '../../language/languages.ts';
import { LEFT, RIGHT } from './signs.ts';

export const LRM = '\u200E';
export const RLM = '\u200F';
const FIRST_STRONG = '\u2068';
const CLOSE = '\u2069';
const OPENERS: Readonly<Record<string, Direction | 'first'>> = { '\u2066': 'ltr', '\u2067': 'rtl', [FIRST_STRONG]: 'first' };
/** Isolates, and the older embeddings and overrides. */
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;
const ANY_MARK = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text without any mark of direction: for names in lists, searches and sheets of data. */
export const withoutMarks = (text: string): string => text.replace(ANY_MARK, '');

/**
 * A text as it may be pasted, without marks that would turn what comes after: only isolates that are in balance stay. Single marks
 * are set anew where a text is drawn.
 */
export function balancedMarks(pasted: string): string {
  const text = pasted.replace(/[\u061C\u200E\u200F]/gu, '');
  if (text.search(CONTROLS) === -1) return text;
  const open: number[] = [];
  const kept = [...text];
  for (const [at, sign] of kept.entries()) {
    if (sign in OPENERS) open.push(at);
    else if (sign === CLOSE) {
      if (open.pop() === undefined) kept[at] = '';
    } else if (/[\u202A-\u202E]/u.test(sign)) kept[at] = '';
  }
  for (const at of open) kept[at] = '';
  return kept.join('');
}

/** A part between two isolates, or outside of any; the text without the isolates' own signs. */
export interface Part {
  readonly text: string;
  readonly start: number;
  /** Of the isolate; undefined outside of any. */
  readonly direction?: Direction;
}

/** The text cut at its outermost isolates. */
export function isolatedParts(text: string): readonly Part[] {
  const found: Part[] = [];
  let [depth, start] = [0, 0];
  let opener = '';
  const add = (end: number): void => {
    const part = text.slice(start, end);
    if (part !== '') found.push({ text: part, start, ...(opener === '' ? {} : { direction: ownDirection(part, opener) }) });
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const opens = sign in OPENERS;
    if (!opens && sign !== CLOSE) continue;
    if (opens ? depth === 0 : depth === 1) {
      add(at);
      start = at + 1;
      opener = opens ? sign : '';
    }
    depth = Math.max(0, depth + (opens ? 1 : -1));
  }
  add(text.length);
  return found;
}

/** The text without the signs of its isolates. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');

const STRONG = new RegExp(`(?<ltr>${LEFT})|${RIGHT}`, 'v');

/** Direction of a text's first letter; undefined where it has none. */
export function strongDirection(text: string): Direction | undefined {
  const found = STRONG.exec(text);
  if (found === null) return undefined;
  return found.groups?.['ltr'] === undefined ? 'rtl' : 'ltr';
}

const ownDirection = (text: string, opener: string): Direction => {
  const direction = OPENERS[opener];
  return direction === undefined || direction === 'first' ? (strongDirection(text) ?? 'ltr') : direction;
};

/** The text between marks: one stretch, in the direction of its first letter. */
export const isolatedWhole = (text: string): string => `${FIRST_STRONG}${text}${CLOSE}`;

/** The text between marks where its first letter runs against a language: one stretch, whatever signs it holds. */
export const isolated = (text: string, language: Language): string =>
  strongDirection(text) === undefined || strongDirection(text) === directionOf(language) ? text : isolatedWhole(text);
