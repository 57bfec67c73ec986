/** Finds a citation style among those of templates/citations, with the words it needs in every language. */
import { PLACE_KINDS } from '../../language/places.ts';
import { nearest } from '../../source/nearest.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { TextFolder } from '../../host.ts';
import { cslLabel } from '../../text/locators/kinds.ts';
import { byLanguage, languageTag, placeNames, wordsOf } from '../../language/languages.ts';
import type { CalendarSystem } from '../../language/words.ts';
import type { Language } from '../../units/language.ts';
import { LANGUAGES } from '../../units/language.ts';

/** A style and its words as CSL has them: XML texts. A citation may be in another language than the handout. */
export interface CitationStyle {
  readonly id: string;
  readonly style: string;
  readonly words: Readonly<Record<Language, string>>;
}

const ENDING = /\.csl$/;

/** Ids of the styles in a folder: the names of their files without ending. */
export const styleIds = (folder: TextFolder): readonly string[] =>
  [...folder.files.keys()].filter((name) => ENDING.test(name)).map((name) => name.replace(ENDING, ''));

/** The style, undefined exactly where `problems` holds an error. */
export function findStyle(folder: TextFolder, id: string): { readonly style?: CitationStyle; readonly problems: readonly Problem[] } {
  const known = styleIds(folder);
  const style = folder.files.get(`${id}.csl`);
  if (style === undefined) return { problems: [problem('error', 'handout.unknown-style', { style: id, nearest: nearest(id, known), known })] };
  const fileOf = (language: Language): string => `locales-${languageTag(language)}.xml`;
  const lacking = LANGUAGES.map(fileOf).filter((name) => !folder.files.has(name));
  if (lacking.length > 0) return { problems: [problem('error', 'handout.style-broken', { style: id, detail: lacking.join(', ') })] };
  return { style: { id, style, words: byLanguage((language) => folder.files.get(fileOf(language)) ?? '') }, problems: [] };
}

/** The words of a style in a language, with those that stand in text/: months and seasons of a calendar, names of places in a work. */
export function styleWords({ words }: CitationStyle, language: Language, calendar: CalendarSystem): string {
  const { months, seasons } = wordsOf(language);
  const numbered = (term: string, names: readonly string[]): readonly string[] =>
    names.map((name, index) => `<term name="${term}-${String(index + 1).padStart(2, '0')}">${name}</term>`);
  const places = PLACE_KINDS.flatMap((kind) => {
    const [csl, names] = [cslLabel(kind), placeNames(kind, language)];
    // The file's own words come first.
    if (csl === undefined || words[language].includes(`name="${csl}"`)) return [];
    return [`<term name="${csl}"><single>${names.one}</single><multiple>${names.many ?? names.one}</multiple></term>`];
  });
  return words[language].replace('</terms>', `${[...numbered('month', months[calendar]), ...numbered('season', seasons), ...places].join('')}</terms>`);
}
