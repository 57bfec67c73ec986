/**
 * The handout: a written briefing, its citations and figures in place, before any file format.
 * Closed and readonly like the scene: a writer that forgets a block does not compile.
 */
import type { Accent, FixedColours } from '../units/colour.ts';
import type { Language } from '../units/language.ts';
import type { Pt } from '../units/length.ts';
import type { FileProperties } from '../units/properties.ts';
import type { CellAlign } from '../markdown/model.ts';

/** Words that the writers set by themselves, from the pack's strings. */
export interface HandoutWords {
  /** Title of the table of contents. */
  readonly contents: string;
  /** Foot of a printed page; `{page}` and `{pages}` are filled in. */
  readonly page: string;
  /** Name of the link from a note back to the text, for screen readers; `{n}` is filled in. */
  readonly back: string;
  /** Name of a note's mark in the text, for screen readers; `{n}` is filled in. */
  readonly note: string;
  /** Heads of the columns of the traceability table. */
  readonly statement: string;
  readonly record: string;
  readonly place: string;
  readonly slides: string;
  /** Stands in that table for a source that is not named. */
  readonly unsourced: string;
  /** Stands in that table for a slide where there is none. */
  readonly none: string;
  /** Names the source cards of a paragraph; without it there are none. */
  readonly cards?: string | undefined;
  /** Before the grade of a source, and of what it says, on such a card; `{grade}` and `{words}` are filled in. */
  readonly reliability?: string | undefined;
  readonly credibility?: string | undefined;
  /** Between two entries of a list in running text. */
  readonly separator: string;
}

/** Words of a letter, from the pack's strings: labels of its fields and what offices always write. */
export interface LetterWords {
  /** Above everything: «بسمه تعالی». */
  readonly opening: string;
  readonly number: string;
  readonly date: string;
  readonly attachments: string;
  /** Whether something is attached. */
  readonly attached: string;
  readonly unattached: string;
  readonly handling: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly greeting: string;
  readonly copies: string;
}

/** A label with what stands behind it; a place to write by hand where there is nothing. */
export interface LetterLine {
  readonly label: string;
  readonly text: string | undefined;
}

/** What stands around the text of an official letter. */
/** A picture at the head of a letter. */
export interface LetterEmblem {
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Letter {
  readonly opening: string;
  /** Left room for where it is left out. */
  readonly emblem?: LetterEmblem;
  /** Lines below the emblem. */
  readonly organisation: readonly string[];
  /** Number, day, attachments and handling, in the corner at the left. */
  readonly references: readonly LetterLine[];
  /** To whom, from whom, about what. */
  readonly address: readonly LetterLine[];
  readonly greeting: string;
  /** Below the text, at the left. */
  readonly signature: readonly string[];
  readonly copies: readonly string[];
  readonly copiesLabel: string;
}

export interface HandoutMeta extends FileProperties {
  readonly subtitle?: string;
  /** Small lines below the title: date, authors. */
  readonly details: readonly string[];
  /** Whether a table of contents stands before the text. */
  readonly contents: boolean;
  /** What it has to fit into; nothing where left out. */
  readonly fit?: 'one-page' | undefined;
  /** How large everything is set, 1 being the usual size. */
  readonly scale?: number;
  /** The handling mark, where its scheme gives it colours; it stands among the details, or in a letter's corner, and before the page's number. */
  readonly mark?: (FixedColours & { readonly text: string }) | undefined;
  readonly words: HandoutWords;
  /** Without them the pack makes no letters. */
  readonly letter?: LetterWords | undefined;
}

/** A stretch of text of one look. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly strong?: boolean;
  /** In the accent colour of its chapter. */
  readonly accent?: boolean;
  /** Titles of works in citations: italic in Latin script, never in Persian. */
  readonly title?: boolean;
  readonly href?: string;
  /** Runs against the direction of the handout, signs and all: a Persian title in an English citation. */
  readonly against?: boolean;
}

/** The mark of a note, which stands in `Handout.notes` under the same number. */
export interface NoteMark {
  readonly kind: 'note';
  /** From 1, in order of the text. */
  readonly number: number;
}

export type Inline = TextPiece | NoteMark;
export type Prose = readonly Inline[];

export interface HandoutItem {
  readonly prose: Prose;
  readonly children: readonly HandoutItem[];
}

export interface HandoutTable {
  /** Empty where the heading above says what the table shows. */
  readonly caption: Prose;
  readonly align: readonly CellAlign[];
  readonly header: readonly Prose[];
  readonly rows: readonly (readonly Prose[])[];
  /** Shares of the width, adding up to 1. */
  readonly widths: readonly number[];
  /** Set smaller than the text: an annex to look things up in. */
  readonly small: boolean;
}

/** A table of so many rows stays on one page. */
export const SHORT_TABLE = 8;

/** A drawing that stands alone: vectors for screens and print, and dots where a format needs them. */
export interface HandoutPicture {
  /** A complete `<svg>` element without outside references. */
  readonly svg: string;
  readonly width: Pt;
  readonly height: Pt;
  /** What it shows, in words. */
  readonly description: string;
}

/** An entry of the list of sources: in the work's own language and direction, which may not be the handout's. */
export interface SourceEntry {
  /** Id of the source. */
  readonly source: string;
  readonly prose: readonly TextPiece[];
  readonly language: Language;
}

/** What a statement stands on: the very words of the source, in its own language. */
export interface SourceCard {
  /** Short form of the source with the place in it. */
  readonly place: string;
  readonly words: string;
  readonly language: Language;
  /** Grades of the source and of what it says, in words; may be empty. */
  readonly grades: readonly string[];
}

export type HandoutBlock = HandoutContent & {
  /** Where the block states something whose words are known; only HTML shows them. */
  readonly cards?: readonly SourceCard[];
};

type HandoutContent =
  | { readonly kind: 'paragraph'; readonly prose: Prose; readonly remark: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly HandoutItem[]; readonly remark: boolean }
  | { readonly kind: 'quote'; readonly prose: Prose; readonly attribution: Prose }
  | { readonly kind: 'table'; readonly table: HandoutTable }
  | { readonly kind: 'picture'; readonly picture: HandoutPicture; readonly caption: Prose }
  /** The place of the notes where they do not stand at the foot of their page. */
  | { readonly kind: 'notes' }
  /** The sources cited, one entry each. */
  | { readonly kind: 'sources'; readonly entries: readonly SourceEntry[] }
  /** The same in two languages: that of the handout first, then the other; either may be missing. */
  | { readonly kind: 'beside'; readonly own: readonly HandoutBlock[]; readonly other: readonly HandoutBlock[] };

export interface HandoutSection {
  readonly id: string;
  readonly title: Prose;
  /** In the other language of a handout in two. */
  readonly otherTitle?: Prose;
  readonly blocks: readonly HandoutBlock[];
}

export interface HandoutChapter extends HandoutSection {
  /** The colour of its theme. */
  readonly accent?: Accent;
  /** Looked things up in; it stands behind the rest, or in a file of its own. */
  readonly annex: boolean;
  readonly sections: readonly HandoutSection[];
}

export interface Handout {
  readonly meta: HandoutMeta;
  /** Of the other language, where the handout is in two. */
  readonly other?: HandoutMeta;
  /** Where it is a letter; it has no title then. */
  readonly letter?: Letter;
  readonly chapters: readonly HandoutChapter[];
  /** Texts of the notes in order; none where the citation style puts citations into the text. */
  readonly notes: readonly Prose[];
  /** Numbers of the notes that are in the other language. */
  readonly otherNotes?: ReadonlySet<number>;
  /** Ids of the dataset records that the handout states, in order of first use. */
  readonly facts: readonly string[];
}
