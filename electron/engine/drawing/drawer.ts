import { DESCENT } from '../scene/baseline.ts';
import type { Fill, Scene, Stroke } from '../scene/model.ts';
import type { ColourRole, Palette } from '../units/colour.ts';
import type { Ink, Pen } from './model.ts';

/** What drawing a primitive needs beside the primitive. */
export interface Drawer {
  readonly palette: Palette;
  /** How far above the foot of a line its baseline stands, in em. */
  readonly descent: number;
}

/** What draws a scene's primitives. */
export const drawerOf = ({ look }: Pick<Scene, 'look'>): Drawer => ({ palette: look.palette, descent: DESCENT });

/** A colour role laid on whole. */
export const inkOf = (role: ColourRole, { palette }: Drawer): Ink => ({ colour: palette[role], opacity: 1 });

export const fillOf = (fill: Fill | undefined, { palette }: Drawer): { readonly fill?: Ink } =>
  fill === undefined ? {} : { fill: { colour: palette[fill.colour], opacity: fill.opacity } };

/** Lengths of a dash and the gap behind it in thicknesses, as PowerPoint's `dash` and `sysDot` are. */
const DASHES = { solid: undefined, dash: [4, 3], dot: [1, 1] } as const;

export function penOf(stroke: Stroke | undefined, drawer: Drawer): { readonly pen?: Pen } {
  if (stroke === undefined) return {};
  const { thickness, colour } = stroke;
  return { pen: { ...inkOf(colour, drawer), thickness, round: true, ...dashOf(DASHES[stroke.dash], thickness) } };
}

/** A dash given in thicknesses of its line. */
export const dashOf = (dash: readonly [number, number] | undefined, thickness: number): Pick<Pen, 'dash'> =>
  dash === undefined ? {} : { dash: [dash[0] * thickness, dash[1] * thickness] };
