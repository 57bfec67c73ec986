/** Puts places of a work into words: at the foot of a slide, in an annex, in the notes. */
import { directionOf, hasOwnDigits, placeNames, wordsOf, writingOf } from '../../language/languages.ts';
import type { Direction, Language } from '../../units/language.ts';
import { toLanguageDigits } from '../numerals.ts';
import type { Place } from './read.ts';
import { readLocator } from './read.ts';

/** A locator in a language: `¶14` as «بند ۱۴», `p. 12` as «ص. ۱۲», «جدول ۲» as "table 2". */
export const locatorText = (at: string, language: Language): string => placesText(readLocator(at), language);

/**
 * Several locators of one work as one text: those of a kind are drawn together in order, each kind named once:
 * `p. 22`, `pp. 70-74`, `p. 29` as "pp. 22, 29, 70–74". One that names several kinds ("ch. 3, p. 12") stays whole.
 */
export const locatorsText = (locators: readonly string[], language: Language): string => placesText(joinPlaces(locators.map(readLocator)), language);

/** The places of several locators, those of one kind drawn together; words that are no kind's stand last. */
export function joinPlaces(locators: readonly (readonly Place[])[]): readonly Place[] {
  const groups = new Map<Place['kind'], string[]>();
  const whole: Place[] = [];
  for (const places of locators) {
    const [place, ...more] = places;
    if (place === undefined) continue;
    if (place.kind === undefined || more.length > 0) whole.push(...places.filter((one) => more.length > 0 || !whole.some(({ text }) => text === one.text)));
    else groups.set(place.kind, [...(groups.get(place.kind) ?? []), ...place.text.split(', ')]);
  }
  return [...[...groups].map(([kind, texts]): Place => ({ ...(kind === undefined ? {} : { kind }), text: inOrder(texts).join(', ') })), ...whole];
}

/** Numbers and ranges in order, neighbours drawn together: 3, 5–7; what counts otherwise behind them. */
function inOrder(texts: readonly string[]): readonly string[] {
  const runs: { from: number; to: number }[] = [];
  const read = texts.map((text) => ({ text, found: /^(\d+)(?:–(\d+))?$/.exec(text) }));
  const spans = read.flatMap(({ found }) => (found === null ? [] : [{ from: Number(found[1]), to: lastOf(found[1] ?? '', found[2]) }]));
  for (const { from, to } of spans.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = runs.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  const others = new Set(read.flatMap(({ text, found }) => (found === null ? [text] : [])));
  return [...runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)), ...others];
}

/** "112–15" ends at 115. */
function lastOf(first: string, last: string | undefined): number {
  if (last === undefined) return Number(first);
  return Number(last.length < first.length ? first.slice(0, first.length - last.length) + last : last);
}

/** Whether a place names several: "22, 29" or "12–15". */
export const isSeveral = ({ text }: Place): boolean => /[,–]|ff?\.$/.test(text);

/** Places in words, one behind another. */
export const placesText = (places: readonly Place[], language: Language): string =>
  places.map((place) => inWords(place, language)).join(writingOf(language).comma);

function inWords(place: Place, language: Language): string {
  const text = hasOwnDigits(language) ? inOwnDigits(place, language) : place.text;
  if (place.kind === undefined) return text;
  const { one, many = one, close = false } = placeNames(place.kind, language);
  const name = isSeveral(place) ? many : one;
  return name === '' ? text : `${name}${close ? '' : ' '}${text}`;
}

/** What has Latin letters keeps its digits with them: «پیوست II», «جدول A.1». */
function inOwnDigits({ kind, text }: Place, language: Language): string {
  const digits = (one: string): string => (/\p{Script=Latin}/u.test(one) ? one : toLanguageDigits(one, language));
  if (kind === undefined) return digits(text);
  return text.split(', ').map((one) => digits(one.replace(/ff?\.$/, wordsOf(language).andFollowing))).join(writingOf(language).comma);
}

/** Words of another script. In a text from the right a letter alone is a number («جدول A»). */
const FOREIGN: Readonly<Record<Direction, RegExp>> = { rtl: /\p{Script=Latin}{2,}/u, ltr: /\p{Script=Arabic}/u };

/** Whether a locator holds words that cannot be put into the language: English ones in Persian, or the other way round. */
export function lacksWords(at: string, language: Language): boolean {
  const direction = directionOf(language);
  return readLocator(at).some(({ kind, text }) => (kind === undefined || direction === 'ltr') && FOREIGN[direction].test(text));
}
