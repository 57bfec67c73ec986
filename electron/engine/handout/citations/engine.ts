/** citeproc in one voice: a language and the calendar of the works that are cited in it. */
import CSL from 'citeproc';
import type { Citation } from 'citeproc';
import { yearLetter } from '../../dataset/sources/year-letter.ts';
import { wordsOf } from '../../text/words/words.ts';
import type { CalendarSystem } from '../../text/words/model.ts';
import type { Language } from '../../units/language.ts';
import { languageTag } from '../../units/language.ts';
import type { CslItem } from './items.ts';
import { MARKED_YEAR } from './items.ts';
import { NO_LABEL } from './locators.ts';
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

/** The empty word of places that name themselves. */
const UNLABELLED = `<term name="${NO_LABEL}"><single></single><multiple></multiple></term>`;

/** Throws where citeproc can make nothing of the style. */
export function startEngine(style: CitationStyle, items: ReadonlyMap<string, CslItem>, cited: readonly string[], { language, calendar }: Voice): VoiceEngine {
  const words = styleWords(style, language, calendar).replace('</terms>', `${UNLABELLED}</terms>`);
  const system = { retrieveLocale: () => words, retrieveItem: (id: string) => ({ ...(items.get(id) ?? { id }) }) };
  const engine = new CSL.Engine(system, style.style, languageTag(language), true);
  engine.setOutputFormat('html');
  engine.opt.development_extensions.wrap_url_and_doi = true;
  engine.updateItems(cited);
  const before: (readonly [string, number])[] = [];
  return {
    inNotes: engine.opt.xclass === 'note',
    cite(citation) {
      const [, changed] = engine.processCitationCluster(citation, before, []);
      before.push([citation.citationID, citation.properties.noteIndex]);
      return inOwnWords(changed.find(([, , id]) => id === citation.citationID)?.[1] ?? '', language);
    },
    sources() {
      const list = engine.makeBibliography();
      if (list === false) return [];
      const [{ entry_ids: ids }, entries] = list;
      return entries.map((entry, index) => [ids[index]?.[0] ?? '', inOwnWords(entry, language)]);
    },
  };
}

const MARKED = new RegExp(`${String(MARKED_YEAR / 10 ** 5)}(\\d{4})([\uE100-\uE119]?)(?:–${String(MARKED_YEAR / 10 ** 5)}(\\d{4}))?`, 'g');

/** With the language's letters behind years, and Iranian years marked in English. */
const inOwnWords = (html: string, language: Language): string =>
  html
    .replace(MARKED, (_, year: string, letter: string, last?: string) => wordsOf('en').persianYear(`${year}${letter}${last === undefined ? '' : `–${last}`}`))
    .replace(/[\uE100-\uE119]/g, (letter) => yearLetter(letter.charCodeAt(0) - FIRST_LETTER, language));
