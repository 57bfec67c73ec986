/**
 * The handout as its template wrote it: chapters, sections and blocks, each statement with the citations that vouch for it.
 * Made by parsing handout Markdown; citations are not put into words yet and the places that the engine fills are empty.
 */
import type { BulletItem, DeckTable, Origin, Passage } from '../markdown/model.ts';
import type { Accent } from '../units/colour.ts';
import type { HandoutMeta } from './model.ts';

/** What the engine fills in where a `:::` block of this name stands. */
export const PLACES = ['map', 'endnotes', 'sources', 'traceability'] as const;
export type PlaceName = (typeof PLACES)[number];

/** A remark is about the handout itself, not about its subject, and needs no source. */
export type DocumentBlock =
  /** Statements in a row. */
  | { readonly kind: 'paragraph'; readonly statements: readonly Passage[]; readonly remark: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly BulletItem[]; readonly remark: boolean }
  | { readonly kind: 'quote'; readonly quote: Passage; readonly attribution?: Passage; readonly remark: boolean }
  | { readonly kind: 'table'; readonly table: DeckTable; readonly caption?: Passage; readonly remark: boolean }
  | { readonly kind: 'place'; readonly place: PlaceName; readonly caption?: Passage; readonly origin: Origin };

export interface DocumentSection {
  /** Unique in the handout, made of the heading or its `#id`. */
  readonly id: string;
  readonly title: Passage;
  readonly blocks: readonly DocumentBlock[];
}

/** What a `#` heading opens; `blocks` stand before its first section. */
export interface DocumentChapter extends DocumentSection {
  readonly accent?: Accent;
  /** Looked things up in, and left out unless it is asked for. */
  readonly annex: boolean;
  readonly sections: readonly DocumentSection[];
}

export interface HandoutDocument {
  readonly meta: HandoutMeta;
  readonly chapters: readonly DocumentChapter[];
}
