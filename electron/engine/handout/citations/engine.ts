/** citeproc in one voice: a language and the calendar of the works that are cited in it. */
import CSL from 'citeproc';
import type { Citation } from 'citeproc';
import { yearLetter } from '../../dataset/sources/year-letter.ts';
import { languageTag, wordsOf, worksOf } from '../../language/languages.ts';
import type { CalendarSystem } from '../../language/words.ts';
import type { Language } from '../../units/language.ts';
import type { CslItem } from './items.ts';
import { MARKED_YEAR, WHOLE_NAME } from './items.ts';
import { NO_LABEL } from './locators.ts';
import { idOf, keyable, keyOf, unmarked } from './prototype-names.ts';
import type { CitationStyle } from './styles.ts';
import { styleWords } from './styles.ts';

export interface Voice {
  readonly language: Language;
  readonly calendar: CalendarSystem;
}

export interface VoiceEngine {
  readonly inNotes: boolean;
  /** The next citation of the text, as HTML. */
  cite(citation: Citation): string;
  /** The entries of the list in the order of the style, by their sources' ids. */
  sources(): readonly (readonly [id: string, html: string])[];
}

const FIRST_LETTER = 0xe100;
/** citeproc counts works of one author and year with these, so that each language can put letters of its own in their place. */
const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(FIRST_LETTER + index));
CSL.SUFFIX_CHARS = LETTERS.join(',');
// citeproc makes raised letters of the signs for them (² and ™), which are right as they are.
CSL.SUPERSCRIPTS_REGEXP = /(?!)/g;

/** The empty word of places that name themselves. */
const UNLABELLED = `<term name="${NO_LABEL}"><single></single><multiple></multiple></term>`;

/**
 * Throws where citeproc can make nothing of the style.
 * @param known ids of the works that it is to know of, in order of first citation
 * @param letters behind the years of works, from 0; undefined for a work that has none. Of others citeproc decides
 */
export function startEngine(
  style: CitationStyle,
  items: ReadonlyMap<string, CslItem>,
  known: readonly string[],
  { language, calendar }: Voice,
  letters: ReadonlyMap<string, number | undefined>,
): VoiceEngine {
  const words = styleWords(style, language, calendar).replace('</terms>', `${UNLABELLED}</terms>`);
  const system = { retrieveLocale: () => words, retrieveItem: (key: string) => keyable(items.get(idOf(key)) ?? { id: idOf(key) }) };
  const engine = new CSL.Engine(system, worksOf(language).shortNames ? style.style : withWholeNames(style.style), languageTag(language), true);
  engine.setOutputFormat('html');
  engine.opt.development_extensions.wrap_url_and_doi = true;
  // All at once and for good: letters behind years must not change when later works are cited.
  engine.updateUncitedItems(known.map(keyOf));
  for (const [id, letter] of letters) {
    const entry = engine.registry.registry[keyOf(id)];
    if (entry !== undefined) entry.disambig.year_suffix = letter === undefined ? false : String(letter);
  }
  const before: (readonly [string, number])[] = [];
  return {
    inNotes: engine.opt.xclass === 'note',
    cite({ citationItems, ...rest }) {
      const citation = { ...rest, citationItems: citationItems.map((item) => ({ ...item, id: keyOf(item.id) })) };
      const [, changed] = engine.processCitationCluster(citation, before, []);
      before.push([citation.citationID, citation.properties.noteIndex]);
      return inOwnWords(changed.find(([, , id]) => id === citation.citationID)?.[1] ?? '', language);
    },
    sources() {
      const list = engine.makeBibliography();
      if (list === false) return [];
      const [{ entry_ids: ids }, entries] = list;
      return entries.map((entry, index) => [idOf(ids[index]?.[0] ?? ''), inOwnWords(entry, language)]);
    },
  };
}

/**
 * What a style cannot say for one language: Persian names have no initials, no comma before "and" or "and others",
 * and a semicolon between names that are turned around.
 */
const withWholeNames = (style: string): string =>
  style
    .replace(/ (?:initialize-with|delimiter-precedes-last|delimiter-precedes-et-al)="[^"]*"/g, '')
    .replace(/<name (?=[^>]*name-as-sort-order="all")(?![^>]*\bdelimiter=)/g, '<name delimiter="; " ')
    .replace(/ and="symbol"/g, ' and="text"')
    .replace(/<name(?=[\s/>])/g, '<name delimiter-precedes-last="never" delimiter-precedes-et-al="never"');

const MARK = String(MARKED_YEAR).slice(0, -4);
const MARKED = new RegExp(`${MARK}(\\d{4})([\uE100-\uE119]?)(?:–${MARK}(\\d{4}))?`, 'g');

const WHOLE_NAMES = new RegExp(`[${WHOLE_NAME}-\uF8FF]`, 'g');

/** With the language's letters behind years, and Iranian years marked as it marks them. */
const inOwnWords = (html: string, language: Language): string =>
  unmarked(html)
    .replace(MARKED, (_, year: string, letter: string, last?: string) => wordsOf(language).persianYear(`${year}${letter}${last === undefined ? '' : `–${last}`}`))
    .replace(WHOLE_NAMES, '')
    .replace(/[\uE100-\uE119]/g, (letter) => yearLetter(letter.charCodeAt(0) - FIRST_LETTER, language));
