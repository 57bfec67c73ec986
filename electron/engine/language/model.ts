/** What the program must know of a language, as data: one value for each (`fa/`, `en/`), all of them in `all.ts`. */
import type { Pt } from '../units/length.ts';
import type { EstimateWords } from './estimates.ts';
import type { Places } from './places.ts';
import type { ShapeNames } from './shapes.ts';
import type { Words } from './words.ts';

export interface LanguageData {
  /** What it is called in languages, itself among them, by their tags. */
  readonly names: Readonly<Record<string, string>>;
  readonly writing: Writing;
  readonly leading: Leading;
  readonly words: Words;
  readonly places: Places;
  readonly works: Works;
  readonly estimates: EstimateWords;
  readonly shapes: ShapeNames;
  /** Words a minute of somebody who reads aloud to be understood. */
  readonly speakingRate: number;
  /** Whether a handout can be an official letter, as Iranian offices write them (handout/letter.ts). */
  readonly officialLetters: boolean;
}

export type Pair = readonly [open: string, close: string];

/** How texts of a language are written: its direction, digits and signs. */
export interface Writing {
  readonly direction: 'rtl' | 'ltr';
  /** BCP 47 tag with the region whose spelling other programs check: "fa-IR". */
  readonly locale: string;
  /** BCP 47 tag of the region in whose forms the window writes days, times and numbers. */
  readonly regional: string;
  /** Its script as Unicode names it, in which words of the language are known from others: "Arabic". */
  readonly script: string;
  /** From zero to nine. */
  readonly digits: string;
  readonly percent: string;
  /** Between two of a list, and between two lists or clauses, each with the space behind. */
  readonly comma: string;
  readonly semicolon: string;
  readonly question: string;
  /** Around a quotation, and around one within it. */
  readonly quotes: readonly [Pair, Pair];
  /** Whether titles of works are slanted. */
  readonly slanted: boolean;
  /** Whether the script has capitals, of which initials are made. */
  readonly capitals: boolean;
  /** What keeps the initials of a name apart. */
  readonly initialsJoint: string;
  /** The shape of numbers and the language in front of a number format (ECMA-376, part 1, 18.8.31); empty where digits are Latin. */
  readonly numberShape: string;
  /** The style of counters in CSS that counts in the digits; undefined for decimal. */
  readonly counter?: string;
}

/** Room that the letters need above and below. Factors are of the size of type. */
export interface Leading {
  /** Of running text on slides. */
  readonly text: number;
  /** Of titles and other large text of few lines. */
  readonly tight: number;
  /** Of large running text: a statement that has a slide for itself. */
  readonly open: number;
  /** What an answer on a card has beyond `tight`. */
  readonly answer: number;
  /** Of a handout on a screen, and on paper. */
  readonly screen: number;
  readonly paper: number;
  /** Of a Word document's body, notes and small text at their sizes. */
  readonly document: { readonly body: Pt; readonly note: Pt; readonly small: Pt };
  /** Of notes beside slides on paper. */
  readonly notes: Pt;
  /** Between words of a network and the line below them. */
  readonly aboveLine: Pt;
}

/** How works are named in lists of sources, at the foot of slides and in brackets. */
export interface Works {
  readonly and: string;
  /** Of several makers the first alone is named: "et al." */
  readonly others: string;
  /** Whether the comma between names stands before the last joint too. */
  readonly commaBeforeLast: boolean;
  readonly undated: string;
  /** Before a year that is not known exactly, with the space behind. */
  readonly circa: string;
  /** What tells works of one author and year apart, behind the year. */
  readonly letters: readonly string[];
  /** Whether given names shrink to initials. Where they stay, styles of citation lose initials and the signs between them. */
  readonly shortNames: boolean;
  /** Whether a work is cited in the terms and signs of its title's script, or all works in those of the list. */
  readonly ownTerms: boolean;
  /** Where a translated title stands: in the stead of a work's own, or behind it. */
  readonly translatedTitle: 'instead' | 'behind';
  /** Whether a book's place stands before its publisher. */
  readonly placeFirst: boolean;
  /** Whether days of access are told in the calendar of the briefing, in words; else in the Gregorian one, as the style has it. */
  readonly accessInWords: boolean;
  /** An edition in words, by what counts it; none where styles of citation make them of the number. */
  readonly edition?: { readonly ordinals: readonly string[]; readonly named: (ordinal: string) => string };
}
