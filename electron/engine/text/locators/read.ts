/** Reads locators as analysts and sources write them, in English and in Persian. */
import { PLACE_KINDS, type PlaceKind } from '../../language/places.ts';
import { asciiDigits } from '../ascii-digits.ts';
import { withNumbersOfWords } from './number-words.ts';
import { placeSigns } from './kinds.ts';

/** A place in a work: of a kind, `text` in ASCII digits with en dashes ("12", "3(2)(b)", "22, 29–31"); or words as they stand. */
export interface Place {
  readonly kind?: PlaceKind;
  readonly text: string;
}

const KINDS = PLACE_KINDS.map((kind) => ({
  kind,
  // A sign that is a word ends before a space or a number.
  sign: new RegExp(`^(?:${placeSigns(kind)})(?:\\s+|(?<=[.¶§])|(?=[\\d(]))(?=[\\p{L}\\p{N}(])`, 'iu'),
}));

/** What counts or names a place: 12, 12a, xii, II, B, A.1, 3(2)(b), 12–15, «الف»; followed by "ff." or without. */
const ROMAN = '[ivxlcdm]+';
const ONE = `(?:\\d+[a-z]?(?:[.:/]\\d+)*|${ROMAN}|[A-Z]\\d*(?:[.-]\\d+)*|[\u0621-\u064A\u06A9\u06AF\u06CC]{1,3})(?:\\([\\p{L}\\p{N}]{1,4}\\))*`;
const VALUE = new RegExp(`^${ONE}(?:–${ONE})?(?: ?ff?\\.?)?$`, 'iu');
/** A part of a list that names no kind goes with the one before it. */
const BARE = new RegExp(`^(?:\\d+[a-z]?(?:[.:/]\\d+)*(?:\\([\\p{L}\\p{N}]{1,4}\\))*|${ROMAN})(?:–(?:\\d+[a-z]?(?:\\.\\d+)*|${ROMAN}))?(?: ?ff?\\.?)?$`, 'iu');

/** A word that may be a number. */
const WORDY = /\p{L}{2}/u;

/** Between the parts of a list. */
const BETWEEN = /\s*[,،;؛]\s*(?:and\s+|و\s+)?|\s+(?:and|&|و)\s+(?=\S)/u;

/** Characters of a locator; what is longer is a description in words, and the expressions here were made for short texts. */
const LONGEST = 300;

/** The places that a locator names, in its order; a number alone is a page, as in CSL. Words that are not known stay one place. */
export function readLocator(at: string): readonly Place[] {
  if (at.length > LONGEST) return [{ text: at.trim() }];
  const read = normalised(at);
  const plain = WORDY.test(read) ? withNumbersOfWords(read) : read;
  const places: Place[] = [];
  for (const part of plain.split(BETWEEN).filter(Boolean)) {
    const place = readPart(part, places.at(-1));
    if (place === undefined) return [{ text: at.trim() }];
    const last = places.at(-1);
    if (last !== undefined && last.kind === place.kind) places.splice(-1, 1, { ...last, text: `${last.text}, ${place.text}` });
    else places.push(place);
  }
  return places;
}

/** Signs that name a kind of place, alone. */
const ANY_SIGN = new RegExp(`^(?:${KINDS.map(({ kind }) => placeSigns(kind)).join('|')}|cf\\.?|n/?a\\.?)$`, 'iu');

/**
 * Whether a locator is no whole place: "–", "p.", "12-", "pp. 12, ", "A". Words of whatever kind are one.
 */
export function isUnfinished(at: string): boolean {
  if (at.length > LONGEST) return false;
  const text = normalised(at);
  const [place, ...more] = readLocator(at);
  if (place === undefined) return true;
  if (place.kind !== undefined || more.length > 0) return false;
  return ANY_SIGN.test(text) || !/\p{L}{2}/u.test(text) || /[-‐-―−/:,،;؛([]$|^[-‐-―−/:,،;؛]/u.test(text);
}

function readPart(part: string, before: Place | undefined): Place | undefined {
  if (BARE.test(part) && !/^\d+:\d\d/.test(part)) return { kind: before?.kind ?? 'page', text: tidy(part) };
  for (const { kind, sign } of KINDS) {
    if (!sign.test(part)) continue;
    const text = part.replace(sign, '');
    if (VALUE.test(text)) return { kind, text: tidy(text) };
  }
  return undefined;
}

const tidy = (text: string): string => text.replace(/ ?(ff?)\.?$/i, '$1.').replace(/^(\d+)(ff?\.)$/i, '$1$2');

/** Digits of any script as ASCII, one kind of space and of dash, "to" between numbers as a dash. */
const normalised = (at: string): string =>
  asciiDigits(at)
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\s\u200e\u200f\u2066-\u2069]+/g, ' ')
    .replace(/(?<=[\d)]|\b[ivxlc]+) ?(?:[-‐‑‒–—−ـ]|\.\.|…|\bto\b|تا) ?(?=\d|[ivxlc]+\b)/giu, '–')
    .trim();
