/** Routes as lines of a map: each with a colour and a dash of its own, and an entry in the key below the map. */
import type { DeckMap } from '../../deck/blocks.ts';
import type { Stroke } from '../../scene/model.ts';
import type { Accent, ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import { stroke } from '../lines.ts';

export const ROUTE: Pt = 3;

const DASHES = ['solid', 'dash', 'dot'] as const;

/** Accents in the order in which they stand apart most from those before them. */
const APART = ['accent1', 'accent3', 'accent2', 'accent4', 'accent5', 'accent6'] as const satisfies readonly Accent[];

/**
 * The strokes of a map's routes. The first has the section's accent; after three routes dashes come again, with other colours,
 * and after six colours too.
 */
export function routeStrokes({ routes }: DeckMap, accent: ColourRole): readonly Stroke[] {
  const colours: readonly ColourRole[] = [accent, ...APART.filter((each) => each !== accent)];
  return routes.map((_, index) =>
    stroke(colours[index % colours.length] as ColourRole, ROUTE, { dash: DASHES[index % DASHES.length] as Stroke['dash'] }),
  );
}
