/**
 * The one length of the engine: the typographic point, 1/72 inch.
 * Lengths are made with the constructors below and converted once, at the border (the PPTX painter).
 */
export type Pt = number;

/** Points from inches. */
export const inches = (value: number): Pt => value * 72;

/** Inches from points; pptxgenjs takes positions in inches. */
export const toInches = (value: Pt): number => value / 72;

/** Whole English Metric Units from points (12,700 a point, ECMA-376 part 1, §20.1.10.16). */
export const toEmu = (value: Pt): number => Math.round(value * 12_700);

/** Width and height in points. */
export interface Size {
  readonly width: Pt;
  readonly height: Pt;
}

/** A rectangle in points; x grows to the right and y downwards, whatever the reading direction. */
export interface Frame extends Size {
  readonly x: Pt;
  readonly y: Pt;
}
