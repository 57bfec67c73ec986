import type { Paper } from '../../../contract/slide-handout.ts';
import type { Frame, Pt, Size } from '../../units/length.ts';

/** Sizes of paper standing upright (ISO 216, ANSI/ASME Y14.1). */
const PAPER: Readonly<Record<Paper, Size>> = {
  a4: { width: (210 / 25.4) * 72, height: (297 / 25.4) * 72 },
  letter: { width: 612, height: 792 },
};

export type Orientation = 'upright' | 'lying';

export function paperSize(paper: Paper, orientation: Orientation): Size {
  const { width, height } = PAPER[paper];
  return orientation === 'upright' ? { width, height } : { width: height, height: width };
}

/** White at the sides. Office printers cannot reach the outermost 4 to 6 mm. */
export const MARGIN: Pt = 40;
/** From the edge of the paper to what stands between head and foot. */
const HEAD: Pt = 64;
const FOOT: Pt = 56;

/** The room between head and foot. */
export const roomOn = ({ width, height }: Size): Frame => ({
  x: MARGIN,
  y: HEAD,
  width: width - 2 * MARGIN,
  height: height - HEAD - FOOT,
});
