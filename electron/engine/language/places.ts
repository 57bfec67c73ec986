/** Kinds of places in a work, and the form in which a language names them. */

/** In the order in which they are tried: a longer sign before a shorter one that begins it. */
export const PLACE_KINDS = [
  'timestamp', 'minute', 'page', 'paragraph', 'section', 'chapter', 'part', 'volume', 'issue', 'table',
  'figure', 'chart', 'map', 'box', 'slide', 'article', 'clause', 'appendix', 'annex', 'line', 'note',
  'column', 'folio',
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How a language names one place of a kind, and several, where that differs. */
export interface PlaceNames {
  readonly one: string;
  readonly many?: string;
  /** The sign stands close to its number: ¶14. */
  readonly close?: true;
  /** What sources and analysts write for it in the language: a regular expression without flags; none where another language's word is read. */
  readonly signs?: string;
}

export type Places = Readonly<Record<PlaceKind, PlaceNames>>;
