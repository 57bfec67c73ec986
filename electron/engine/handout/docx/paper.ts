import type { Paper } from '../../../contract/slide-handout.ts';

/** Twentieths of a point, in which Word measures pages and columns. */
export type Twips = number;

export const TWIPS_AN_INCH: Twips = 1440;

const SIZES: Readonly<Record<Paper, { readonly width: Twips; readonly height: Twips }>> = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
};

/** 25 mm at the sides: a line of some ninety characters. */
const SIDE: Twips = 1417;

export const MARGINS = { top: 1304, bottom: 1247, left: SIDE, right: SIDE, header: 624, footer: 567 } as const;

export const pageSize = (paper: Paper): { readonly width: Twips; readonly height: Twips } => SIZES[paper];

/** Width of the column of text. */
export const textWidth = (paper: Paper): Twips => SIZES[paper].width - 2 * SIDE;

/** Height of the emblem in a letter's head, in points. */
export const EMBLEM_HEIGHT = 44;

/** Shares of the width in a letter's head: emblem and organisation, what stands above everything, number and day. */
export const LETTER_COLUMNS = [0.36, 0.26, 0.38] as const;
