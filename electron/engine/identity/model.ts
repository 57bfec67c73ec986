/**
 * What an exported deck says of itself: what it was made of, and which of its texts tell which records. Only ids and digests, and of values
 * and dates those that its slides show: whoever may see the slides sees no more by it.
 */
import type { Calendar, Length, SlideSize } from '../../contract/choices.ts';
import type { Statement } from '../../contract/verify.ts';
import type { Edition } from '../units/edition.ts';
import type { Language } from '../units/language.ts';

/** Counts up with every form that an older program cannot read. */
export const IDENTITY_FORMAT = 1;

/** Where a text stands within its shape; all numbers count from 0. */
export type TextPlace =
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly paragraph: number }
  /** A category of a chart with its values. */
  | { readonly kind: 'category'; readonly category: number };

/** A text of a slide: a paragraph, or a chart's category. */
export interface IdentifiedText {
  readonly place: TextPlace;
  /** Digest of the text as exported, of `comparable` of it. */
  readonly digest: string;
  /** Ids of the records that it tells; none where it tells none. */
  readonly records: readonly string[];
  /** Words that somebody put in the place of the template's. */
  readonly own?: true;
  /** Of own words what the template's stood on in their place: keys of records (`recordKey`). */
  readonly restsOn?: readonly string[];
}

/** A paragraph of notes. */
export interface IdentifiedParagraph {
  readonly digest: string;
  readonly own?: true;
  /** As of a text. */
  readonly restsOn?: readonly string[];
}

/** A description of a shape. */
export interface IdentifiedAlt extends IdentifiedParagraph {
  /** The shape's `a16:creationId`. */
  readonly shape: string;
}

export interface IdentifiedShape {
  /** As in PowerPoint's selection pane; unique on its slide. */
  readonly name: string;
  /** The `a16:creationId`. */
  readonly creationId: string;
  /** Whether it is the slide's title. */
  readonly title: boolean;
  /** Whether it says on which places other slides stand. */
  readonly places?: true;
  /** In reading order; never empty. */
  readonly texts: readonly IdentifiedText[];
}

export interface IdentifiedSlide {
  readonly id: string;
  /** Id of the first page of its slide, on its further ones. */
  readonly of?: string;
  /** The `p14:creationId`. */
  readonly creationId: number;
  /** Digest of the slide's name, which is its whole title. */
  readonly name: string;
  /** Digest of the speaker notes, all of them; undefined where it has none. */
  readonly notes?: string;
  /** Somebody's own slide, which no template makes. */
  readonly own?: true;
  /** Whether somebody has put words of their own into it, or left some out. */
  readonly edited?: true;
  /** The notes, paragraph by paragraph. None in decks of before these were told, as `alts`. */
  readonly paragraphs: readonly IdentifiedParagraph[];
  readonly alts: readonly IdentifiedAlt[];
  /** Digest of how the template draws it; undefined where somebody's words change that, and in decks of before it was told. */
  readonly drawn?: string;
  /** As `ShownSlide.drawnOf`, with the same conditions. */
  readonly drawnOf?: string;
  /** Ids of the records that it stands on, notes and all. */
  readonly records: readonly string[];
  /** Those that say something, in reading order. */
  readonly shapes: readonly IdentifiedShape[];
}

/**
 * A record with its version, and what tells which part of it has changed: versions of it without its mark, without its citations too, and without
 * its value too. Each is a digest of all the rest, so that nobody finds by trying what the part was. Left out in decks of before they were told.
 */
export interface IdentifiedRecord extends Edition {
  /** Left out where it has no mark: `version` is the same then. */
  readonly unmarked?: string;
  readonly said?: string;
  /** Only of what has a value. */
  readonly unvalued?: string;
  /** Only of what has a date: as `said`, without that. */
  readonly undated?: string;
  /** Its value and its date in words, where the deck shows them: what a change of it can be told by. */
  readonly value?: string;
  readonly date?: string;
  /** Ids of those of its themes that the deck is about, and of the sources that it cites. None in decks of before they were told. */
  readonly themes: readonly string[];
  readonly cites: readonly string[];
}

/** A record that only words rest on which somebody has put in the place of others: who reads the deck is not to know it by its name. */
export type HiddenGround = Pick<IdentifiedRecord, 'version' | 'unmarked' | 'said' | 'unvalued' | 'undated'> & { readonly key: string };

/** A sentence of the dataset that is no record's, and the slides that say it. */
export interface IdentifiedStatement extends Statement {
  /** Id of the theme that whose it is stands in, where it is not the theme itself. */
  readonly theme?: string;
  /** Of its words in the deck's language and calendar. */
  readonly version: string;
  /** Ids of the slides that say it, in texts or notes; never empty. */
  readonly slides: readonly string[];
}

/** What was chosen, so that the deck can be made anew and held against this one. */
export interface MadeWith {
  /** Ids; none means all. */
  readonly themes: readonly string[];
  readonly look: string;
  readonly size: SlideSize;
  /** Handling mark above which everything was left out. */
  readonly release?: string | undefined;
  /** Who gets it, where that was said in place of the dataset's list. */
  readonly distribution?: readonly string[] | undefined;
  /** Whether somebody has hidden slides. */
  readonly hides?: true;
  /** Digest of the look's grounds and the page. */
  readonly drawnWith: string;
}

/** What the file says of itself, where programs list files. */
export interface Property {
  readonly name: 'title' | 'subject' | 'authors' | 'keywords';
  readonly digest: string;
  /** Digest of what it lists, in whatever order; undefined where it is no list. */
  readonly parts?: string;
}

export interface DeckIdentity {
  readonly format: typeof IDENTITY_FORMAT;
  /** Bardar's version. */
  readonly bardar: string;
  readonly language: Language;
  readonly length: Length;
  /** Undefined in decks of before statements were told. */
  readonly calendar?: Calendar;
  /** ISO day up to which the facts hold. */
  readonly asOf: string;
  readonly dataset: Edition;
  readonly pack: Edition;
  /** Every record that the deck stands on, in order of first use. */
  readonly records: readonly IdentifiedRecord[];
  /** What own words rest on besides; none in decks of before it was told. */
  readonly grounds: readonly HiddenGround[];
  /** The sources that these records cite, in the same order. */
  readonly sources: readonly Edition[];
  /** Those that a slide says as they stand in the dataset. */
  readonly statements: readonly IdentifiedStatement[];
  /** Undefined in decks of before it was told. */
  readonly made?: MadeWith;
  readonly properties: readonly Property[];
  readonly slides: readonly IdentifiedSlide[];
}
