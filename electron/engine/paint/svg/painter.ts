import type { ColourRole, Palette } from '../../units/colour.ts';

/** What painting a primitive needs beside the primitive. */
export interface SvgPainter {
  readonly palette: Palette;
  readonly fontFamily: string;
  /** Depth of the font below the baseline, in em. */
  readonly descent: number;
}

/** A colour role as SVG writes it. */
export const paint = (role: ColourRole, painter: SvgPainter): string => `#${painter.palette[role]}`;
