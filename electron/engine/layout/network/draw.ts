/** A placed network as shapes: a card an actor, a connector a relation that hangs on both cards, its sign and its words. */
import type { DeckNetwork, NetworkActor } from '../../deck/blocks.ts';
import { relationPassage } from '../../deck/kinds/kind.ts';
import { boundsOf } from '../../scene/bounds.ts';
import { heightOf } from '../../scene/height.ts';
import type { Ellipse, Group, Path, Point, Primitive, Tie } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { groupOf } from '../group.ts';
import { openLine, stroke } from '../lines.ts';
import { partName } from '../names.ts';
import { plain } from '../text.ts';
import { textBox } from '../text-box.ts';
import { flagItems } from '../sign.ts';
import { BELOW_FLAG, withinCard } from './measure.ts';
import type { PlacedCard, PlacedLine, PlacedNetwork } from './place.ts';
import { lineOf, signAt } from './signs.ts';

/** In reading order: who stands in the middle, who stands around, then each relation with its words. */
export function drawNetwork({ subject, others, lines }: PlacedNetwork, { legend }: DeckNetwork, description: string, context: LayoutContext): readonly Primitive[] {
  const ids = new Map<NetworkActor, string>([subject, ...others].map(({ actor }, index) => [actor, `actor-${index}`]));
  const ports = new Map<NetworkActor, readonly Ellipse[]>();
  const tie = (actor: NetworkActor, at: Point, towards: Point): Tie => {
    const own = ports.get(actor) ?? [];
    const id = `${ids.get(actor) ?? ''}-port-${own.length + 1}`;
    ports.set(actor, [...own, portAt(mirrored(at, context), id, context)]);
    return { to: id, side: sideTowards(mirrored(at, context), mirrored(towards, context)) };
  };
  const relations = lines.flatMap((line, index) => relationItems(line, index, tie, legend, context));
  const cards = [subject, ...others].map((card) =>
    cardGroup(card, ids.get(card.actor) ?? '', ports.get(card.actor) ?? [], card === subject ? { fill: context.accent, description } : { fill: 'surface', description: card.actor.name }, context),
  );
  return [...cards, ...relations];
}

/** What a line hangs on: it moves with its card and is not seen. */
const portAt = ({ x, y }: Point, id: string, context: LayoutContext): Ellipse => ({
  type: 'ellipse',
  id,
  name: partName('port', context.meta.language),
  frame: { x: x - PORT, y: y - PORT, width: 2 * PORT, height: 2 * PORT },
});
const PORT: Pt = 0.25;

function sideTowards(at: Point, to: Point): Tie['side'] {
  if (Math.abs(to.x - at.x) < Math.abs(to.y - at.y)) return to.y < at.y ? 'top' : 'bottom';
  return to.x < at.x ? 'left' : 'right';
}

const mirrored = ({ x, y }: Point, context: LayoutContext): Point => ({ x: mirror({ x, y, width: 0, height: 0 }, context).x, y });

function cardGroup({ actor, frame, paragraphs, flag }: PlacedCard, id: string, ports: readonly Ellipse[], { fill, description }: { readonly fill: ColourRole; readonly description: string }, context: LayoutContext): Group {
  const card: Path = {
    type: 'path',
    id: `${id}-card`,
    name: partName('card', context.meta.language),
    frame: mirror(frame, context),
    outlines: [corners(mirror(frame, context))],
    closed: true,
    fill: { colour: fill, opacity: 1 },
    ...(fill === 'surface' && { stroke: stroke('muted', 0.75) }),
  };
  const within = withinCard(frame);
  const above = flag === undefined ? 0 : flag.height + BELOW_FLAG;
  const top = frame.y + (frame.height - above - heightOf(paragraphs)) / 2;
  const place = flag && { x: frame.x + (frame.width - flag.width) / 2, y: top, ...flag };
  const shown = (place && flagItems(actor.iso, actor.name, `${id}-flag`, place, context)) ?? [];
  const below = flag === undefined ? within : { ...within, y: top + above, height: frame.y + frame.height - top - above };
  const name = textBox(`${id}-name`, actor.name, mirror(below, context), paragraphs, { anchor: flag === undefined ? 'middle' : 'top' });
  return groupOf(id, actor.name, description, [card, ...shown, ...ports, name]);
}

const corners = ({ x, y, width, height }: Frame): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

function relationItems(
  { relation, ends, through, sign, words }: PlacedLine,
  index: number,
  tie: (actor: NetworkActor, at: Point, towards: Point) => Tie,
  legend: DeckNetwork['legend'],
  context: LayoutContext,
): readonly Primitive[] {
  const { language } = context.meta;
  const number = index + 1;
  const told = plain(relationPassage(relation));
  const line = openLine(`relation-${number}`, partName('relation', language, number), through, lineOf(relation, relation.from === ends[0]), context);
  const [from, second] = through;
  const [before, to] = [through.at(-2), through.at(-1)];
  const ties = from && second && before && to ? { ties: [tie(ends[0], from, second), tie(ends[1], to, before)] as const } : {};
  const said = relation.sign === '' ? '' : legend[relation.sign];
  return [
    { ...line, frame: boundsOf(line.outlines.flat()), ...ties, description: said === '' ? told : `${told} (${said})` },
    ...signAt(sign, relation.sign, `sign-${number}`, said, context),
    textBox(`relation-text-${number}`, partName('relationText', language, number), mirror(words.frame, context), words.paragraphs, { anchor: 'bottom' }),
  ];
}
