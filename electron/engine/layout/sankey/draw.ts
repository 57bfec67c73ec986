/** A placed flow as one group: bands, nodes over them, and the texts at the nodes. */
import { flowPassage } from '../../deck/kinds/kind.ts';
import { boundsOf } from '../../scene/bounds.ts';
import type { Group, Path, Primitive, TextBox } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { groupOf } from '../group.ts';
import { partName } from '../names.ts';
import { factsOf } from '../page.ts';
import { plain, setParagraph, textSpec, widthOf } from '../text.ts';
import { textBox } from '../text-box.ts';
import { tightLeading } from '../type-scale.ts';
import { amountWords } from './labels.ts';
import type { PlacedBand, PlacedFlow, PlacedNode } from './place.ts';

type Item = Exclude<Primitive, Group>;

/** How strong bands are that are the point, others, and nodes in the middle that are not. */
const [POINT, OTHER, BLOCK] = [0.45, 0.2, 0.32] as const;
/** Size of the amount in a band, and from the band's beginning to it. */
const AMOUNT: Pt = 13;
const INSIDE: Pt = 8;

export function drawFlow({ nodes, bands }: PlacedFlow, description: string, context: LayoutContext): Group {
  const ordered = bands.toSorted((a, b) => Number(a.course.flow.highlight) - Number(b.course.flow.highlight));
  const items: readonly Item[] = [
    ...ordered.map((band, index) => bandShape(band, index, context)),
    ...nodes.flatMap((node, index) => nodeShape(node, index, context)),
    ...nodes.flatMap((node, index) => nodeText(node, index, bands, context)),
    ...bands.flatMap((band, index) => bandText(band, index, bands, context)),
  ];
  return groupOf('flow', partName('flow', context.meta.language), description, items);
}

function bandShape({ course, upper, lower }: PlacedBand, index: number, context: LayoutContext): Path {
  const outline = [...upper, ...lower.toReversed()].map(({ x, y }) => ({ x: mirror({ x, y, width: 0, height: 0 }, context).x, y }));
  const { highlight } = course.flow;
  return {
    type: 'path',
    id: `band-${index + 1}`,
    name: plain(flowPassage(course.flow)),
    frame: boundsOf(outline),
    outlines: [outline],
    closed: true,
    edges: 'level',
    fill: highlight ? { colour: context.accent, opacity: POINT } : { colour: 'muted', opacity: OTHER },
  };
}

/** A node of an end is a bar, one in the middle a block; one that a flow only passes is not seen. */
function nodeShape({ node, frame, isPoint, label }: PlacedNode, index: number, context: LayoutContext): readonly Item[] {
  if (node.name === '') return [];
  const isEnd = label === undefined || label.frame.x + label.frame.width <= frame.x || label.frame.x >= frame.x + frame.width;
  const place = mirror(frame, context);
  const colour: ColourRole = isPoint ? context.accent : isEnd ? 'ink' : 'muted';
  const { x, y, width, height } = place;
  return [
    {
      type: 'path',
      id: `node-${index + 1}`,
      name: node.name,
      frame: place,
      outlines: [[{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }]],
      closed: true,
      fill: { colour, opacity: isPoint || isEnd ? 1 : BLOCK },
    },
  ];
}

/** A node with one flow tells what that flow tells. */
function nodeText({ node, label }: PlacedNode, index: number, bands: readonly PlacedBand[], context: LayoutContext): readonly TextBox[] {
  if (label === undefined) return [];
  const facts = factsOf(bands.flatMap(({ course: { flow, through } }) => (through[0] === node || through.at(-1) === node ? flow.citations : [])));
  const paragraphs = label.paragraphs.map((each, nth) => (nth === 0 || facts.length === 0 ? each : { ...each, facts }));
  return [textBox(`node-text-${index + 1}`, partName('nodeText', context.meta.language, index + 1), mirror(label.frame, context), paragraphs, { anchor: 'middle' })];
}

/** How much a flow is, in its band, where neither of its nodes says so and there is room. */
function bandText({ course: { flow, through }, upper, lower }: PlacedBand, index: number, bands: readonly PlacedBand[], context: LayoutContext): readonly TextBox[] {
  const { language } = context.meta;
  const alone = (end: 0 | -1): boolean => bands.filter(({ course }) => course.through.at(end) === through.at(end)).length === 1;
  const [from, below, next] = [upper[0], lower[0], upper[1]];
  if (!from || !below || !next || alone(0) || alone(-1)) return [];
  const style = { size: AMOUNT, lineHeight: tightLeading(AMOUNT, language), colour: 'ink' } as const;
  const paragraph = setParagraph(textSpec(amountWords(flow, language), style, context, flow.citations), MOST_AMOUNT, context);
  if (paragraph.mostLines > 1 || below.y - from.y < paragraph.lineHeight) return [];
  const width = widthOf(paragraph) + 2;
  // It ends before the words of the stage that the band reaches next.
  if (from.x + INSIDE + width > next.x - INSIDE) return [];
  const frame = { x: from.x + INSIDE, y: (from.y + below.y) / 2 - paragraph.lineHeight / 2, width, height: paragraph.lineHeight };
  return [textBox(`band-text-${index + 1}`, partName('stream', language, index + 1), mirror(frame, context), [paragraph], { anchor: 'middle' })];
}

const MOST_AMOUNT: Pt = 90;
