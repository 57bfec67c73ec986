/** Sheets of a slide handout: what stands where on each page, before it is HTML. Lengths are points. */
import type { Paragraph } from '../../scene/model.ts';
import type { Frame, Pt, Size } from '../../units/length.ts';

export interface PlacedSlide {
  /** Index of the slide in the deck. */
  readonly index: number;
  readonly frame: Frame;
}

/** A line to write on. */
export interface WritingLine {
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
}

/** The notes that stand on one page. */
export interface SheetNotes {
  /** Index of their slide in the deck. */
  readonly of: number;
  readonly frame: Frame;
  readonly paragraphs: readonly Paragraph[];
  /** What stands above notes that go on from the page before. */
  readonly heading?: Paragraph;
}

export interface Sheet {
  readonly slides: readonly PlacedSlide[];
  readonly lines: readonly WritingLine[];
  readonly notes?: SheetNotes;
}

export interface SheetPlan {
  readonly page: Size;
  /** Whether the pages have a head, a foot and frames around the slides: all but the slides alone. */
  readonly framed: boolean;
  /** Where head and foot stand: their upper edges, and the white at both sides. */
  readonly margin: Pt;
  readonly sheets: readonly Sheet[];
}
