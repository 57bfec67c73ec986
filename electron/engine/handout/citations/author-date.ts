/** What styles of author and year need of sources and CSL cannot say. */
import type { ShortForm } from '../../dataset/sources/short.ts';
import { NAME_FIELDS } from '../../dataset/sources/schema.ts';
import { withLetter, yearLetter } from '../../dataset/sources/year-letter.ts';
import { worksOf } from '../../language/languages.ts';
import type { Language } from '../../units/language.ts';
import type { CslItem } from './items.ts';
import { WHOLE_NAME } from './items.ts';

interface Cited {
  readonly item: CslItem;
  readonly language: Language;
}

/**
 * Works whose date is no year get the letters of their short forms, which citeproc gives to years only: "n.d.-a". A publisher
 * that is the author is not said twice. Persian books have the place before the publisher, as Iranian journals that follow APA print it.
 */
export function forAuthorDate(works: ReadonlyMap<string, Cited>, parts: ReadonlyMap<string, ShortForm>): ReadonlyMap<string, CslItem> {
  const ranked = rankedNames([...works.values()].flatMap(({ item }) => Object.keys(NAME_FIELDS).flatMap((field) => givenNamesIn(item[field]))));
  return new Map(
    [...works].map(([id, { item, language }]) => {
      const letter = parts.get(id)?.letter;
      const words = item['issued'] === undefined ? worksOf(language).undated : wordsOfDate(item['issued']);
      const issued = letter === undefined || words === undefined ? {} : { issued: { literal: withLetter(words, yearLetter(letter, language)) } };
      const names = Object.fromEntries(Object.keys(NAME_FIELDS).filter((field) => Array.isArray(item[field])).map((field) => [field, withRanks(item[field] as readonly unknown[], ranked)]));
      return [id, { ...item, ...names, ...issued, publisher: publisherOf(item, language) }];
    }),
  );
}

const wordsOfDate = (date: unknown): string | undefined => (typeof date === 'object' && date !== null && 'literal' in date && typeof date.literal === 'string' ? date.literal : undefined);

const wholeGiven = (name: unknown): string | undefined =>
  typeof name === 'object' && name !== null && 'given' in name && typeof name.given === 'string' && name.given.startsWith(WHOLE_NAME) ? name.given : undefined;

const givenNamesIn = (names: unknown): readonly string[] => (Array.isArray(names) ? names.flatMap((name: unknown) => wholeGiven(name) ?? []) : []);

/** citeproc tells people of one family name apart by the first sign of their given names, which becomes one of its own for each, in their order. */
function rankedNames(given: readonly string[]): ReadonlyMap<string, string> {
  const inOrder = [...new Set(given)].toSorted(new Intl.Collator('fa-IR').compare);
  return new Map(inOrder.map((name, index) => [name, `${String.fromCharCode(Math.min(WHOLE_NAME.charCodeAt(0) + index, 0xf8ff))}${name.slice(1)}`]));
}

const withRanks = (names: readonly unknown[], ranked: ReadonlyMap<string, string>): readonly unknown[] =>
  names.map((name) => {
    const given = wholeGiven(name);
    return given === undefined ? name : { ...(name as object), given: ranked.get(given) };
  });

function publisherOf(item: CslItem, language: Language): unknown {
  const { publisher, 'publisher-place': place, author } = item;
  const plain = typeof publisher === 'string' ? publisher.replace(/[\u2066-\u2069]/g, '') : publisher;
  if (Array.isArray(author) && author.some((name: unknown) => typeof name === 'object' && name !== null && 'literal' in name && name.literal === plain)) return undefined;
  const isBook = ['book', 'chapter', 'collection'].includes(String(item['type']));
  return isBook && worksOf(language).placeFirst && typeof place === 'string' && typeof publisher === 'string' ? `${place}: ${publisher}` : publisher;
}
