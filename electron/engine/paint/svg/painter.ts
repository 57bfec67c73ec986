import type { Link } from '../../scene/model.ts';
import type { ColourRole, Palette } from '../../units/colour.ts';

/** The address that a link gets where the SVG will stand; undefined where it cannot be followed from there. */
export type AddressOf = (link: Link) => string | undefined;

/** What painting a primitive needs beside the primitive. */
export interface SvgPainter {
  readonly palette: Palette;
  readonly fontFamily: string;
  /** How far above the foot of a line its baseline stands, in em. */
  readonly descent: number;
  readonly addressOf: AddressOf;
}

/** A colour role as SVG writes it. */
export const paint = (role: ColourRole, painter: SvgPainter): string => `#${painter.palette[role]}`;
