/** Where the nodes and bands of a flow stand, seen from the reading start of the page. */
import type { Point, TextAlign } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { type Label, labelOf, nodeWords } from './labels.ts';
import type { Course, Node, Staged } from './stages.ts';

export interface PlacedNode {
  readonly node: Node;
  readonly frame: Frame;
  /** At the outer side of a node of the first or last stage, else in or above the node. */
  readonly label?: Label & { readonly frame: Frame };
  /** Whether flows that are the point of the slide come in and go out, or begin or end there alone. */
  readonly isPoint: boolean;
}

export interface PlacedBand {
  readonly course: Course;
  /** Its upper and lower edge, from the first node to the last. */
  readonly upper: readonly Point[];
  readonly lower: readonly Point[];
}

export interface PlacedFlow {
  readonly nodes: readonly PlacedNode[];
  readonly bands: readonly PlacedBand[];
  /** Where the heads of the stages stand: middle and width of each. */
  readonly stages: readonly { readonly x: Pt; readonly width: Pt; readonly side: 'start' | 'center' | 'end' }[];
}

/** Sizes of type and gaps between nodes, from the preferred one down. */
const WAYS = [
  { name: 16, value: 18, inner: 15, gap: 30 },
  { name: 16, value: 18, inner: 14, gap: 22 },
  { name: 14, value: 16, inner: 13, gap: 16 },
  { name: 13, value: 14, inner: 12, gap: 10 },
  { name: 12, value: 12, inner: 12, gap: 6 },
] as const;
type Way = (typeof WAYS)[number];

/** Width of a node at an end, and between it and its label. */
const [END, BESIDE] = [9, 10] as const;
/** Shares of the width that a label at an end and a node in the middle take. */
const [LABEL, MIDDLE] = [0.17, 0.2] as const;
/** A node is never thinner than a line. */
const THINNEST: Pt = 1.5;
/** Free at the sides of a label in a node, and above and below. */
const [INSET, PAD] = [6, 3] as const;
/** Scales that are tried. */
const STEPS = 80;
/** A way is good where its nodes have this share of the height that they could have. */
const GOOD = 0.5;

/** The way with the largest type in which the bands are not thin beside the words, else that with the thickest; undefined where there is none. */
export function placeFlow({ stages, courses }: Staged, frame: Frame, context: LayoutContext): PlacedFlow | undefined {
  let thickest: { readonly share: number; readonly place: () => PlacedFlow } | undefined;
  for (const way of WAYS) {
    const found = scaled(way, stages, courses, frame, context);
    if (found && found.share > (thickest?.share ?? 0)) thickest = found;
    if (thickest && thickest.share >= GOOD) break;
  }
  return thickest?.place();
}

/** A node with its label before it has a place. */
interface Slot {
  readonly node: Node;
  readonly amount: number;
  readonly label?: Label;
  /** Of a label that stands in its node, and not beside: the same where it has room above the node only. */
  readonly above?: Label;
}

function scaled(way: Way, stages: Staged['stages'], courses: readonly Course[], frame: Frame, context: LayoutContext): { readonly share: number; readonly place: () => PlacedFlow } | undefined {
  const last = stages.length - 1;
  const labelWidth = frame.width * LABEL;
  const blockWidth = Math.min(frame.width * MIDDLE, (frame.width - 2 * labelWidth) / (2 * Math.max(1, last - 1)));
  const points = pointsOf(courses);
  const slots = stages.map((nodes, stage) => nodes.map((node) => slotOf(node, sideOf(stage, last))));
  function slotOf(node: Node, side: Side): Slot | undefined {
    const amount = Math.max(node.into, node.out);
    if (node.name === '') return { node, amount };
    const words = nodeWords(node, courses, context.meta.language);
    const colour = points.has(node) ? context.accent : undefined;
    const set = (width: Pt, size: Pt, align: TextAlign, name: ColourRole, value: ColourRole) =>
      labelOf(node.name, words, width, { name: size, value: way.value, align, colours: [name, value] }, context);
    if (side !== 'middle') {
      const label = set(labelWidth - BESIDE, way.name, side === 'start' ? 'end' : 'start', colour ?? 'ink', colour ?? 'muted');
      return label && { node, amount, label };
    }
    const within = set(blockWidth - 2 * INSET, way.inner, 'center', colour ? 'paper' : 'ink', colour ? 'paper' : 'ink');
    const above = set(blockWidth, way.inner, 'center', colour ?? 'ink', colour ?? 'ink');
    return within && above && { node, amount, label: within, above };
  }
  const all = slots.map((own) => own.flatMap((slot) => slot ?? []));
  if (all.some((own, stage) => own.length < (stages[stage]?.length ?? 0))) return undefined;
  const found = largestScale(all, way.gap, frame.height);
  if (found === undefined) return undefined;
  const { scale, share } = found;

  const inner = { x: frame.x + labelWidth, width: frame.width - 2 * labelWidth };
  const columns = stages.map((_, stage) => {
    if (stage === 0) return { x: inner.x, width: END };
    if (stage === last) return { x: inner.x + inner.width - END, width: END };
    return { x: inner.x + (inner.width * stage) / last - blockWidth / 2, width: blockWidth };
  });
  const place = (): PlacedFlow => {
    const nodes = all.flatMap((own, stage) => {
      const column = columns[stage] as (typeof columns)[number];
      const high = own.map((slot) => heightOf(slot, scale));
      const free = frame.height - high.reduce((sum, each) => sum + each, 0);
      const gap = own.length > 1 ? free / (own.length - 1) : 0;
      let y = own.length > 1 ? frame.y : frame.y + free / 2;
      return own.map((slot, index): PlacedNode => {
        const [top, height] = [y, high[index] as Pt];
        y += height + gap;
        return placed(slot, { ...column, y: top, height }, sideOf(stage, last), { labelWidth, scale }, frame, points.has(slot.node));
      });
    });
    return {
      nodes,
      bands: bandsOf(courses, nodes, scale),
      stages: columns.map(({ x, width }, stage) =>
        stage === 0 ? { x: frame.x, width: labelWidth + END, side: 'end' } : stage === last ? { x, width: labelWidth + END, side: 'start' } : { x: x - width / 4, width: width * 1.5, side: 'center' },
      ),
    };
  };
  return { share, place };
}

type Side = 'start' | 'middle' | 'end';
const sideOf = (stage: number, last: number): Side => (stage === 0 ? 'start' : stage === last ? 'end' : 'middle');

/** Nodes through which the point of the slide goes; where it goes through none, those where it begins or ends. */
function pointsOf(courses: readonly Course[]): ReadonlySet<Node> {
  const own = courses.filter(({ flow }) => flow.highlight);
  const [from, to] = [new Set(own.map(({ through }) => through[0])), new Set(own.map(({ through }) => through.at(-1)))];
  const both = [...from].filter((node) => to.has(node));
  const common = both.length > 0 ? both : from.size === 1 ? [...from] : to.size === 1 ? [...to] : [];
  return new Set(common.filter((node) => node !== undefined));
}

/** A label that has no room in its node stands above it. */
const isAbove = ({ label, above, amount }: Slot, scale: number): boolean => label !== undefined && above !== undefined && label.height + 2 * PAD > nodeHeight(amount, scale);

const nodeHeight = (amount: number, scale: number): Pt => Math.max(THINNEST, amount * scale);

/** What a node takes with its label. */
function heightOf(slot: Slot, scale: number): Pt {
  const own = nodeHeight(slot.amount, scale);
  if (slot.label === undefined) return own;
  return slot.above && isAbove(slot, scale) ? own + slot.above.height + PAD : Math.max(own, slot.label.height);
}

/** Points a unit, as many as the fullest stage lets, and their share of what it would let without words and gaps; undefined where these alone have no room. */
function largestScale(stages: readonly (readonly Slot[])[], gap: Pt, height: Pt): { readonly scale: number; readonly share: number } | undefined {
  const fits = (scale: number): boolean => stages.every((slots) => slots.reduce((sum, slot) => sum + heightOf(slot, scale), 0) + gap * (slots.length - 1) <= height);
  const most = Math.min(...stages.map((slots) => height / slots.reduce((sum, { amount }) => sum + amount, 0)));
  // Where a label finds room in its node the node takes less: so the largest scale is looked for from above.
  for (let step = STEPS; step / STEPS >= LEAST; step--) if (fits((most * step) / STEPS)) return { scale: (most * step) / STEPS, share: step / STEPS };
  return undefined;
}

/** Share of the height that the nodes of the fullest stage take at least: thinner ones tell nothing. */
const LEAST = 0.2;

function placed(slot: Slot, { x, y, width, height }: Frame, at: Side, { labelWidth, scale }: { readonly labelWidth: Pt; readonly scale: number }, frame: Frame, isPoint: boolean): PlacedNode {
  const { node, label, amount } = slot;
  const own = nodeHeight(amount, scale);
  if (label === undefined) return { node, isPoint, frame: { x, y, width, height: own } };
  if (at === 'middle') {
    if (slot.above && isAbove(slot, scale)) {
      return { node, isPoint, frame: { x, y: y + height - own, width, height: own }, label: { ...slot.above, frame: { x, y, width, height: slot.above.height } } };
    }
    return { node, isPoint, frame: { x, y, width, height: own }, label: { ...label, frame: { x: x + INSET, y, width: width - 2 * INSET, height: own } } };
  }
  const box = { x, y: y + (height - own) / 2, width, height: own };
  const place = { x: at === 'start' ? frame.x : x + width + BESIDE, y: y + (height - label.height) / 2, width: labelWidth - BESIDE, height: label.height };
  return { node, isPoint, frame: box, label: { ...label, frame: place } };
}

/** Bands leave and reach their nodes in the order in which the nodes at their other ends stand. */
function bandsOf(courses: readonly Course[], nodes: readonly PlacedNode[], scale: number): readonly PlacedBand[] {
  const placedOf = new Map(nodes.map((each) => [each.node, each]));
  const frameOf = (node: Node | undefined): Frame => (node && placedOf.get(node)?.frame) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = (node: Node | undefined): Pt => frameOf(node).y + frameOf(node).height / 2;
  /** Where a course begins at one side of a node: behind those whose other end stands higher. */
  const offset = (course: Course, step: number, side: 'into' | 'out'): Pt => {
    const node = course.through[step];
    const other = (each: Course): Node | undefined => each.through[each.through.indexOf(node as Node) + (side === 'out' ? 1 : -1)];
    const same = courses.filter((each) => node !== undefined && each.through.includes(node) && other(each) !== undefined);
    const order = same.toSorted((a, b) => middle(other(a)) - middle(other(b)));
    const before = order.slice(0, order.indexOf(course)).reduce((sum, { flow }) => sum + flow.value, 0);
    const whole = same.reduce((sum, { flow }) => sum + flow.value, 0) * scale;
    return Math.max(0, (frameOf(node).height - whole) / 2) + before * scale;
  };
  return courses.map((course): PlacedBand => {
    const upper = course.through.flatMap((node, step): readonly Point[] => {
      const { x, y, width } = frameOf(node);
      const left = step === 0 ? [] : [{ x, y: y + offset(course, step, 'into') }];
      const right = step === course.through.length - 1 ? [] : [{ x: x + width, y: y + offset(course, step, 'out') }];
      return [...left, ...right];
    });
    const thick = Math.max(THINNEST / 2, course.flow.value * scale);
    return { course, upper, lower: upper.map(({ x, y }) => ({ x, y: y + thick })) };
  });
}
