/** The export as window and main process speak of it. */
import type { WordedProblem } from '../engine/diagnostics/problem.ts';
import type { ExportParts, FileExtension, FileKind, WantedKind } from './files.ts';
import type { Paper, SlidePages } from './slide-handout.ts';
import type { Localized } from '../engine/units/language.ts';
import { extrasOf, type NarrativeExtras, type NarrativeFormat } from './narrative.ts';

export { FILE_KINDS } from './files.ts';
export type { FileExtension, FileKind, WantedKind } from './files.ts';
export { PAPERS, SLIDE_PAGES } from './slide-handout.ts';
export type { Paper, SlidePages } from './slide-handout.ts';
export { ANNEXES, HANDOUT_FORMS, NARRATIVE_FORMATS } from './narrative.ts';
export type { Annex, HandoutForm, NarrativeExtras, NarrativeFormat } from './narrative.ts';
export { LETTER_LINES, LETTER_LISTS } from './letter.ts';
export type { LetterFields, LetterLine, LetterList } from './letter.ts';

/** What is chosen in the export dialog. What belongs to a part that is not wanted now is kept for the next time. */
export interface ExportOptions extends NarrativeExtras {
  readonly wanted: readonly WantedKind[];
  /** Whether the deck holds its typeface. */
  readonly embedFonts: boolean;
  /** Pages of the slide handout. */
  readonly pages: SlidePages;
  /** Formats of the narrative handout. */
  readonly formats: readonly NarrativeFormat[];
  /** Id of the narrative's citation style. */
  readonly citations: string;
  /** Of all that is printed. */
  readonly paper: Paper;
}

/** The wanted parts with what belongs to them. */
export function partsOf({ wanted, embedFonts, pages, formats, citations, paper, ...extras }: ExportOptions): ExportParts {
  return {
    ...(wanted.includes('deck') && { deck: { embedFonts } }),
    ...(wanted.includes('slides') && { slides: { pages, paper } }),
    ...(wanted.includes('narrative') && formats.length > 0 && { narrative: { formats, citations, paper, ...extrasOf(extras) } }),
  };
}

/** A style in which the narrative handout can cite. */
export interface CitationStyle {
  readonly id: string;
  readonly name: Localized;
}

export interface ExportedFileSummary {
  readonly path: string;
  readonly kind: FileKind;
  readonly extension: FileExtension;
  readonly bytes: number;
  /** Slides of a deck or of a slide handout. */
  readonly slides?: number;
  /** Pages of a PDF. */
  readonly pages?: number;
  /** How much of its size the typeface takes in a deck that holds it. */
  readonly fontBytes?: number;
}

export interface ExportReport {
  readonly files: readonly ExportedFileSummary[];
  /** Number of records that any of the files stands on. */
  readonly facts: number;
  /** Number of records that the dataset has. */
  readonly records: number;
  /** Sentences that name no source, and what had to be otherwise than the template asked; `warnings` tells each. */
  readonly unsourced: number;
  readonly substitutions: number;
  /** Font families that must be installed where the files are opened. */
  readonly fonts: readonly string[];
  readonly warnings: readonly WordedProblem[];
}

export type ExportResult =
  | { readonly status: 'done'; readonly report: ExportReport }
  /** Closed the save dialog, or pressed Cancel; nothing was written. */
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly problems: readonly WordedProblem[] };
