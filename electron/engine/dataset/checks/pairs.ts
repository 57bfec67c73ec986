/** Texts beside what they are in the other language. */
import { isLanguage } from '../../language/languages.ts';
import { fieldOf, valueAt } from '../../source/value-at.ts';
import type { TextSite } from '../../source/site.ts';
import { isForbidden } from '../../units/characters.ts';
import { LANGUAGES, type Language } from '../../units/language.ts';

export interface Pair {
  readonly site: TextSite;
  readonly language: Language;
  /** The same text in the other language. */
  readonly other: string;
}

/** Texts that name works or things are no sentences; their numbers belong to names. */
const NAMES: readonly string[] = ['sources.json', 'actors.yaml', 'places.yaml', 'terms.yaml', 'handling.yaml'];

/** Every text that is there in both languages, once for each; none where the dataset is in one, since what it has of the other is shown nowhere. */
export function pairsOf(texts: readonly TextSite[], languages: readonly Language[]): readonly Pair[] {
  if (languages.length < LANGUAGES.length) return [];
  return texts.flatMap((site): readonly Pair[] => {
    const language = site.path.at(-1);
    if (!isLanguage(language) || NAMES.includes(site.file.name)) return [];
    const other = fieldOf(valueAt(site.file.value, site.path.slice(0, -1)), otherOf(language));
    // What is left of a text that was copied with control characters is no number.
    const isSound = [site.value, other].every((text) => typeof text === 'string' && !isForbidden(text));
    return typeof other === 'string' && isSound ? [{ site, language, other }] : [];
  });
}

/** The language that a text is held against. */
export const otherOf = (language: Language): Language => LANGUAGES.find((each) => each !== language) ?? language;
