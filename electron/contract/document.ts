/**
 * The document: a briefing as a file of its own, `.bardar`. What an analyst chose, what is exported, and what was changed by
 * hand in the slides that the template makes.
 *
 * Edits are a closed set, keyed by slide, block and language, so that they outlive another pack, another length, new data.
 */
import type { BriefingChoices } from './choices.ts';
import type { Language } from '../engine/units/language.ts';
import type { ExportOptions } from './export.ts';

/** The form of the file; a newer form has a higher number. */
export const DOCUMENT_FORMAT = 1;

/** Ending of the file's name. */
export const DOCUMENT_ENDING = '.bardar';

/** Id of the slide that the front matter makes; it cannot be moved, and nothing stands before it. */
export const TITLE_SLIDE = 'title';

/** A briefing as it is edited: paths in `choices` are this machine's. In the file they are relative to it where they can be. */
export interface BriefingDocument {
  readonly choices: BriefingChoices;
  readonly exportOptions: ExportOptions;
  /** In the order in which they were made; of two that say the same of one place the later one counts. */
  readonly edits: readonly Edit[];
}

/** Blocks of a slide that go by a name; the others go by the records that they cite. */
export const NAMED_BLOCKS = ['title', 'subtitle', 'notes'] as const;

/** The slide is not shown. A hidden section still begins its section. */
export interface HideEdit {
  readonly kind: 'hide';
  readonly slide: string;
}

/** The slide stands behind another one; a section's slide takes its section along and stands behind the section of `after`. */
export interface MoveEdit {
  readonly kind: 'move';
  readonly slide: string;
  /** Id of the slide that it stands behind. */
  readonly after: string;
}

/** One block says something else in one language. */
export interface ReplaceEdit {
  readonly kind: 'replace';
  readonly slide: string;
  /** `title`, `subtitle`, `notes`; else the records that the block cites (`volume`, `treaty+friend`, the second such `volume.2`), or `~` and a hash of its words. */
  readonly block: string;
  readonly language: Language;
  /**
   * Hash of what the template made of the block when it was replaced (`SlideBlock.base`); empty where nobody says what that was: the words stand
   * whatever it is, and nothing is told when it changes.
   */
  readonly base: string;
  /** Deck Markdown: of notes as many blocks as wanted, else one line. */
  readonly text: string;
}

/** The whole slide says something else in one language: the rare edit, which follows the data no more. */
export interface ReplaceSlideEdit {
  readonly kind: 'replace-slide';
  readonly slide: string;
  readonly language: Language;
  /** Hash of what the template made of the slide (`SlideBlocks.base`); empty as of a block. */
  readonly base: string;
  /** Deck Markdown, from its heading on. */
  readonly text: string;
}

/** A slide of the analyst's own. */
export interface InsertEdit {
  readonly kind: 'insert';
  /** Id of its own (`ownSlideId`). */
  readonly slide: string;
  /** Id of the slide that it stands behind. */
  readonly after: string;
  /** Id of the section that it stands in, at whose end it stands where `after` is gone; left out before the first section. */
  readonly section?: string;
  /** Deck Markdown from its heading on, in one language or more; in another it is not shown. */
  readonly text: Readonly<Partial<Record<Language, string>>>;
}

/** Notes of the analyst's own, above those that the template makes. */
export interface NotesEdit {
  readonly kind: 'notes';
  readonly slide: string;
  readonly language: Language;
  /** Deck Markdown. */
  readonly text: string;
}

export type Edit = HideEdit | MoveEdit | ReplaceEdit | ReplaceSlideEdit | InsertEdit | NotesEdit;
export type EditKind = Edit['kind'];

/** Where a text stands in a document. */
export interface TextPlace {
  /** Of its first line, from 1. */
  readonly line: number;
  /** Whether its further lines stand on further lines of the document, each on one. */
  readonly isBlock: boolean;
}

/** Where what an edit says stands, by its languages; none of an edit that says nothing. */
export type EditTexts = Readonly<Partial<Record<Language, TextPlace>>>;

/** Edits on their way to the engine, with their places in the document for messages. */
export interface DocumentEdits {
  /** Path of the document as the user knows it; its future name where it has not been saved. */
  readonly file: string;
  readonly edits: readonly Edit[];
  /** The line on which each begins, from 1. */
  readonly lines: readonly number[];
  /** Where the text of each stands; left out, where the edit begins. */
  readonly texts?: readonly EditTexts[];
}

/** The choices that make a briefing with what was changed by hand in it. */
export interface EditedChoices extends BriefingChoices {
  readonly edits?: DocumentEdits;
}

/** What has become of an edit in the slides that were made last. */
export const EDIT_STATES = [
  /** It stands where it was made. */
  'applied',
  /** It stands, and what it was made on has changed since. */
  'changed',
  /** It stands on another slide or in another place, since its own is gone. */
  'elsewhere',
  /** It could not be placed and is kept. */
  'unplaced',
  /** It is of another language. */
  'other-language',
] as const;
export type EditState = (typeof EDIT_STATES)[number];

/** A block of a slide that can be replaced. */
export interface SlideBlock {
  /** As `ReplaceEdit.block`. */
  readonly id: string;
  readonly kind: 'title' | 'subtitle' | 'detail' | 'paragraph' | 'item' | 'row' | 'notes';
  /** Deck Markdown as it stands now, citations and all. */
  readonly text: string;
  /** Hash of what the template makes of it; goes into `ReplaceEdit.base`. */
  readonly base: string;
  /** Ids of the records that it cites. */
  readonly facts: readonly string[];
  /** Place in the document of the edit that made it what it is, from 0; undefined where the template did. */
  readonly edit?: number;
}

/** What of one slide can be edited. */
export interface SlideBlocks {
  readonly slide: string;
  /** Its title in plain words, else its id. */
  readonly name: string;
  /** Deck Markdown of the whole slide as it stands now. */
  readonly text: string;
  /** Hash of what the template makes of the slide; goes into `ReplaceSlideEdit.base`. */
  readonly base: string;
  readonly blocks: readonly SlideBlock[];
  /** The analyst's own notes on it; empty where there are none. */
  readonly ownNotes: string;
  readonly hidden: boolean;
  /** Inserted by an edit: the template does not make it. */
  readonly own: boolean;
}
