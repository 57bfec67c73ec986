/** What tells a relation that binds from one that divides: colour, dash, and a sign in a disc. */
import type { DeckRelation } from '../../deck/blocks.ts';
import type { Ellipse, Group, Path, Point, Stroke } from '../../scene/model.ts';
import { ACCENTS, type ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { groupOf } from '../group.ts';
import { openLine, stroke } from '../lines.ts';
import { partName } from '../names.ts';

type Sign = DeckRelation['sign'];

const THICKNESS: Pt = 2;
/** Radius of a disc, half the length of a stroke in it, and that stroke's thickness. */
export const DISC: Pt = 8;
const [ARM, PEN] = [3.8, 1.75] as const;

/** Of what binds and of what divides; the same in every section, so that one learns it once in a deck. */
function colourOf(sign: Sign): ColourRole {
  switch (sign) {
    case 'good':
      return ACCENTS[0];
    case 'bad':
      return ACCENTS[2];
    case 'mixed':
      return 'ink';
    case '':
      return 'muted';
  }
}

/** A line with a head at whom it is done to. @param ahead whether it is drawn from the one who does it */
export function lineOf({ sign, direction }: Pick<DeckRelation, 'sign' | 'direction'>, ahead: boolean): Stroke {
  const both = direction === 'both-ways';
  return stroke(colourOf(sign), THICKNESS, {
    dash: sign === 'bad' ? 'dash' : 'solid',
    arrow: both || (direction === 'one-way' && ahead),
    ...((both || (direction === 'one-way' && !ahead)) && { arrowBack: true }),
  });
}

/** Plus, minus or both in a disc; nothing where nobody says. @param at seen from the reading start */
export function signAt(at: Point, sign: Sign, id: string, words: string, context: LayoutContext): readonly Group[] {
  if (sign === '') return [];
  const name = partName('sign', context.meta.language);
  const disc: Ellipse = {
    type: 'ellipse',
    id: `${id}-disc`,
    name,
    frame: mirror({ x: at.x - DISC, y: at.y - DISC, width: 2 * DISC, height: 2 * DISC }, context),
    fill: { colour: colourOf(sign), opacity: 1 },
  };
  const line = (part: string, from: Point, to: Point): Path => openLine(`${id}-${part}`, name, [from, to], stroke('paper', PEN), context);
  const level = (part: string, y: Pt): Path => line(part, { x: at.x - ARM, y }, { x: at.x + ARM, y });
  const upright = (middle: Pt, arm: Pt): Path => line('upright', { x: at.x, y: middle - arm }, { x: at.x, y: middle + arm });
  const strokes = {
    good: [level('level', at.y), upright(at.y, ARM)],
    bad: [level('level', at.y)],
    mixed: [level('level', at.y - 1.5), upright(at.y - 1.5, ARM - 0.5), level('foot', at.y + ARM)],
  }[sign];
  return [groupOf(id, name, words === '' ? { good: '+', bad: '−', mixed: '±' }[sign] : words, [disc, ...strokes])];
}
