/** What a PDF is made of, before it is a file: pages as operators, what is tagged in them, and what they draw with. */
import type { FontFiles } from '../host.ts';
import type { Media } from '../units/media.ts';
import type { Pt, Size } from '../units/length.ts';

/** A face of the typeface. */
export type Weight = Exclude<keyof FontFiles, 'family'>;

/** A rectangle in the space of a page: x to the right, y upwards from its lower left corner. */
export type Box = readonly [left: Pt, bottom: Pt, right: Pt, top: Pt];

/** A place that can be pressed. */
export interface LinkArea {
  readonly box: Box;
  readonly to: LinkTarget;
  /** What it says, for who cannot see it. */
  readonly text: string;
}

export type LinkTarget =
  | { readonly kind: 'web'; readonly address: string }
  /** A place on a page: its index, and the distance from its upper edge. */
  | { readonly kind: 'page'; readonly page: number; readonly top: Pt };

export interface WrittenPage {
  readonly size: Size;
  /** Operators of the page's content; they name fonts, pictures and opacities by {@link nameOf}. */
  readonly operators: string;
  /** How many marked contents of it are tagged: their numbers run from 0. */
  readonly marked: number;
  readonly links: readonly LinkArea[];
}

/** Types of structure elements (ISO 32000-1, 14.8.4). */
export type TagType =
  | 'Document' | 'Sect' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Span' | 'Link';

/** A structure element: what a stretch of the pages is to who hears it. */
export interface Tag {
  readonly type: TagType;
  /** Instead of it, for who cannot see it. */
  readonly alternative?: string;
  /** Its words in reading order, where the page has them in the order in which they are drawn. */
  readonly actual?: string;
  /** BCP 47, where it is not that of what holds it. */
  readonly language?: string;
  /** Of a heading cell: what it heads. */
  readonly scope?: 'Column' | 'Row';
  /** Of a list. */
  readonly numbering?: 'Decimal' | 'Disc';
  /** Of a table: what it shows. */
  readonly summary?: string;
  /** Of a figure. */
  readonly box?: Box;
  readonly inside: readonly (Tag | Tagged)[];
}

/** Content of a page that belongs to a tag: a marked stretch of its operators, or one of its links. */
export type Tagged = { readonly page: number; readonly marked: number } | { readonly page: number; readonly link: number };

/** A glyph as a font of the file has it: shapes of the typeface, the letters that it stands for, and how far it moves on. */
export interface PlacedGlyph {
  /** A letter's own, and the marks above and below it; none where it shows nothing. */
  readonly shapes: readonly PlacedShape[];
  readonly text: string;
  /** In em. */
  readonly advance: number;
}

/** A shape by its number in the typeface, moved to the right and upwards; in em. */
export interface PlacedShape {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** How strong fills and lines are laid on, 0 to 1. */
export interface Opacities {
  readonly fill: number;
  readonly line: number;
}

/** What the pages draw with. */
export interface Drawn {
  /** Of each weight, in the order of their codes, which begin at 1. */
  readonly glyphs: Readonly<Record<Weight, readonly PlacedGlyph[]>>;
  readonly pictures: readonly Media[];
  readonly opacities: readonly Opacities[];
}

/** How operators name what they draw with; `nth` is an index in {@link Drawn}. */
export const nameOf = {
  font: (weight: Weight): string => (weight === 'bold' ? 'B' : 'R'),
  picture: (nth: number): string => `P${nth}`,
  opacity: (nth: number): string => `O${nth}`,
};

export interface WrittenPages {
  readonly pages: readonly WrittenPage[];
  readonly tags: Tag;
  readonly drawn: Drawn;
}
