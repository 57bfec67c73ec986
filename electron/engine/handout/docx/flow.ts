/** A document as Word orders it, before it is XML: paragraphs and tables one below the other. It is written (xml.ts), and its pages are counted. */
import type { Hex } from '../../units/colour.ts';
import type { Direction } from '../../units/language.ts';
import type { Twips } from './paper.ts';
import type { LetterEmblem } from '../model.ts';
import type { Drawn } from './rasteriser.ts';

export type Flow = Paragraph | Table | Contents;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Id of its style (styles.ts); what stands here goes before what the style says. */
  readonly style: string;
  /** Whether it runs from the right; as its style where left out. */
  readonly bidi?: boolean;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly numbering?: { readonly level: number; readonly list: number };
  /** Colour of the rule above it. */
  readonly rule?: Hex;
  readonly align?: 'center' | 'end';
  /** From 0; 9 is no heading of the outline. */
  readonly outlineLevel?: number;
  /** Around all of its runs; the id counts from 0. */
  readonly bookmark?: { readonly id: number; readonly name: string };
  readonly runs: readonly Run[];
}

export type Run =
  | TextRun
  | { readonly kind: 'tab' }
  /** The mark of a footnote, from 1. */
  | { readonly kind: 'note'; readonly number: number }
  | { readonly kind: 'link'; readonly to: { readonly address: string } | { readonly bookmark: string }; readonly runs: readonly Run[] }
  /** What Word reckons, and what it shows until then. */
  | { readonly kind: 'field'; readonly code: string; readonly result: string; readonly direction: Direction }
  /** A field whose result runs on through paragraphs. */
  | { readonly kind: 'field-begin'; readonly code: string }
  | { readonly kind: 'field-end' }
  | { readonly kind: 'drawing'; readonly drawn: Drawn | Pick<LetterEmblem, 'bytes' | 'type'>; readonly width: Twips; readonly height: Twips; readonly description: string };

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly direction: Direction;
  readonly look: RunLook;
}

export interface RunLook {
  /** Id of its character style. */
  readonly style?: 'Hyperlink' | 'Strong' | 'CitedTitle';
  readonly colour?: Hex;
  readonly ground?: Hex;
}

export interface Table {
  readonly kind: 'table';
  /** That of a briefing's tables, or no rules at all but one below. */
  readonly look: 'briefing' | 'bare' | { readonly ruleBelow: Hex };
  readonly bidi: boolean;
  readonly columns: readonly Twips[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** Repeated on every page. */
  readonly head?: boolean;
  /** Stays on one page. */
  readonly whole?: boolean;
  readonly cells: readonly Cell[];
}

/** As wide as its column. */
export interface Cell {
  /** At its left and right; those of the table where left out. */
  readonly margins?: { readonly left: Twips; readonly right: Twips };
  readonly children: readonly Flow[];
}

/** A table of contents with its heading, as Word knows it again. */
export interface Contents {
  readonly kind: 'contents';
  readonly paragraphs: readonly Paragraph[];
}
