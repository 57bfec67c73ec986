/** Finds a citation style among those of templates/citations, with the words it needs in a language. */
import { nearest } from '../../dataset/nearest.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { TextFolder } from '../../host.ts';
import { wordsOf } from '../../text/words/words.ts';
import type { CalendarSystem } from '../../text/words/model.ts';
import type { Language } from '../../units/language.ts';
import { languageTag } from '../../units/language.ts';

/** A style and its words as CSL has them: two XML texts. */
export interface CitationStyle {
  readonly id: string;
  readonly style: string;
  readonly locale: string;
}

const ENDING = /\.csl$/;

/** Ids of the styles in a folder: the names of their files without ending. */
export const styleIds = (folder: TextFolder): readonly string[] =>
  [...folder.files.keys()].filter((name) => ENDING.test(name)).map((name) => name.replace(ENDING, ''));

/** The style, undefined exactly where `problems` holds an error. */
export function findStyle(
  folder: TextFolder,
  id: string,
  language: Language,
  calendar: CalendarSystem,
): { readonly style?: CitationStyle; readonly problems: readonly Problem[] } {
  const known = styleIds(folder);
  const style = folder.files.get(`${id}.csl`);
  const locale = folder.files.get(`locales-${languageTag(language)}.xml`);
  if (style === undefined) return { problems: [problem('error', 'handout.unknown-style', { style: id, nearest: nearest(id, known), known })] };
  if (locale === undefined) {
    const detail = `locales-${languageTag(language)}.xml`;
    return { problems: [problem('error', 'handout.style-broken', { style: id, detail })] };
  }
  return { style: { id, style, locale: withMonths(locale, language, calendar) }, problems: [] };
}

/** The words with the names of the months, which stand in text/words for both calendars. */
function withMonths(locale: string, language: Language, calendar: CalendarSystem): string {
  const months = wordsOf(language).months[calendar];
  const terms = months.map((name, index) => `<term name="month-${String(index + 1).padStart(2, '0')}">${name}</term>`);
  return locale.replace('</terms>', `${terms.join('')}</terms>`);
}
