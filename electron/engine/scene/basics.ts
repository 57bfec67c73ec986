/** What several primitives are made of. */
import type { ColourRole } from '../units/colour.ts';
import type { Pt } from '../units/length.ts';

export type FontWeight = 'regular' | 'bold';

/** A colour laid on so that what is below shows through. */
export interface Fill {
  readonly colour: ColourRole;
  /** 0 (nothing is seen of it) to 1 (nothing of what is below). */
  readonly opacity: number;
}

/** A place on the page. */
export interface Point {
  readonly x: Pt;
  readonly y: Pt;
}
