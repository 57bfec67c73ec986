/** What styles of author and year need of sources and CSL cannot say. */
import { yearLetter } from '../../dataset/sources/year-letter.ts';
import type { Language } from '../../units/language.ts';
import type { CslItem } from './items.ts';

interface Cited {
  readonly item: CslItem;
  readonly language: Language;
}

const UNDATED: Readonly<Record<Language, string>> = { en: 'n.d.', fa: 'بی‌تا' };

/**
 * Undated works of one author get letters, which citeproc gives to years only: "n.d.-a". A publisher that is the author is not
 * said twice. Persian books have the place before the publisher, as Iranian journals that follow APA print it.
 */
export function forAuthorDate(works: ReadonlyMap<string, Cited>): ReadonlyMap<string, CslItem> {
  const undated = new Map<string, string[]>();
  for (const [id, { item }] of works) {
    if (item['issued'] !== undefined) continue;
    const author = JSON.stringify(item['author'] ?? item['title']);
    undated.set(author, [...(undated.get(author) ?? []), id]);
  }
  const letters = new Map([...undated.values()].filter((ids) => ids.length > 1).flatMap((ids) => ids.map((id, index) => [id, index] as const)));
  return new Map(
    [...works].map(([id, { item, language }]) => {
      const letter = letters.get(id);
      const issued = letter === undefined ? {} : { issued: { literal: `${UNDATED[language]}-${yearLetter(letter, language)}` } };
      return [id, { ...item, ...issued, publisher: publisherOf(item, language) }];
    }),
  );
}

function publisherOf(item: CslItem, language: Language): unknown {
  const { publisher, 'publisher-place': place, author } = item;
  const plain = typeof publisher === 'string' ? publisher.replace(/[\u2066-\u2069]/g, '') : publisher;
  if (Array.isArray(author) && author.some((name: unknown) => typeof name === 'object' && name !== null && 'literal' in name && name.literal === plain)) return undefined;
  const isBook = ['book', 'chapter', 'collection'].includes(String(item['type']));
  return isBook && language === 'fa' && typeof place === 'string' && typeof publisher === 'string' ? `${place}: ${publisher}` : publisher;
}
