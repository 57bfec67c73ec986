/** Words of somebody's own that stand in the place of others: they rest on what those rested on, and say nothing of it. */
import type { Telling, ToldPart } from '../../contract/verify.ts';
import type { IdentifiedSlide } from '../identity/model.ts';
import { recordKey } from '../identity/versions.ts';
import type { Known } from './tellings.ts';

/** Where own words stand that rest on a record, by its key. */
export type OwnWords = ReadonlyMap<string, readonly Telling[]>;

export function ownWordsIn(known: readonly Known[], slides: readonly IdentifiedSlide[]): OwnWords {
  const pages = new Map(slides.map((slide) => [slide.id, slide]));
  const found = new Map<string, Telling[]>();
  const add = (keys: readonly string[] | undefined, telling: Telling): void => {
    for (const key of keys ?? []) found.set(key, [...(found.get(key) ?? []), telling]);
  };
  for (const [index, { found: slide, texts, page }] of known.entries()) {
    const exported = pages.get(page ?? '');
    const telling = (part: ToldPart, text: string, edited: boolean): Telling => ({ slide: index + 1, part, text, edited, again: true, own: true });
    const titles = new Set(exported?.shapes.filter(({ title }) => title).flatMap((shape) => shape.texts));
    for (const { exported: text, now, edited } of texts.texts) if (now !== undefined) add(text.restsOn, telling(titles.has(text) ? 'title' : text.place.kind === 'category' ? 'chart' : 'text', now, edited));
    // Whose notes or descriptions somebody has edited since has read them since.
    for (const { digest, restsOn } of exported?.paragraphs ?? []) for (const { text } of slide.paragraphs.filter((each) => each.digest === digest)) add(restsOn, telling('notes', text, false));
    for (const { digest, restsOn } of exported?.alts ?? []) for (const { text } of slide.alts.filter((each) => each.digest === digest)) add(restsOn, telling('alt', text, false));
  }
  return found;
}

/** Those that rest on a record. */
export const restingOn = (own: OwnWords, record: string): readonly Telling[] => (own.size === 0 ? [] : (own.get(recordKey(record)) ?? []));
