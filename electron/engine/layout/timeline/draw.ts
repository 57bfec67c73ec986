/** A placed timeline as primitives: the line with its marks as one group, then the texts in order of time. */
import type { Ellipse, Path, Point, Primitive, Rect, TextBox } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { groupOf } from '../group.ts';
import { openLine, stroke } from '../lines.ts';
import { partName } from '../names.ts';
import { textBox } from '../text-box.ts';
import { type Placed, RADIUS } from './placed.ts';

/** Where the line comes from and goes to beyond this page. */
export interface Edges {
  readonly earlier: boolean;
  readonly later: boolean;
}

/** Length of the stretch that stands for what came before. */
export const LEAD_IN: Pt = 34;
const THICKNESS: Pt = 2;
const TICK: Pt = 4;
/** Thickness of a bar for what lasted. */
const SPAN: Pt = 6;
/** Half of the opening where the line is broken, and half the height of its strokes. */
const [BREAK, BREAK_HEIGHT] = [5, 8] as const;

const RING = { fill: { colour: 'paper', opacity: 1 }, stroke: stroke('ink', THICKNESS) } as const;

type Drawn = Path | Ellipse | Rect | TextBox;

/**
 * @param at where the timeline's own reading start and top stand, on a left-to-right page
 * @param description what the line shows, for screen readers
 */
export function drawTimeline(
  placed: Placed,
  at: Point,
  edges: Edges,
  accent: ColourRole,
  description: string,
  context: LayoutContext,
): readonly Primitive[] {
  const { language } = context.meta;
  const items = [...leaders(placed, at, context), ...line(placed, at, edges, context), ...spans(placed, at, accent, context), ...markers(placed, at, edges, accent, context), ...stretches(placed, at, context)];
  const group = groupOf('timeline', partName('timeline', language), description, items);
  const labels = placed.labels.map(({ part, frame, anchor, paragraphs }, index) =>
    textBox(
      `${part}-${index + 1}`,
      partName(part, language, index + 1),
      mirror({ ...frame, x: at.x + frame.x, y: at.y + frame.y }, context),
      paragraphs,
      { anchor },
    ),
  );
  return [group, ...labels];
}

const leaders = (placed: Placed, at: Point, context: LayoutContext): readonly Drawn[] =>
  placed.leaders.map((through, index) =>
    openLine(
      `leader-${index + 1}`,
      partName('leader', context.meta.language, index + 1),
      through.map(({ x, y }) => ({ x: at.x + x, y: at.y + y })),
      stroke('muted', 1),
      context,
    ),
  );

/** The line in the stretches that its breaks leave, the strokes of the breaks, and the ticks of the scale. */
function line({ size, line: down, axis }: Placed, at: Point, edges: Edges, context: LayoutContext): readonly Drawn[] {
  const name = partName('rule', context.meta.language);
  const y = at.y + down;
  const starts = [0, ...axis.breaks.map((place) => place + BREAK)];
  const ends = [...axis.breaks.map((place) => place - BREAK), size.width];
  const stretch = (id: string, from: Pt, to: Pt, dash: 'solid' | 'dot', arrow: boolean) =>
    openLine(id, name, [{ x: at.x + from, y }, { x: at.x + to, y }], stroke('muted', THICKNESS, { dash, arrow }), context);
  return [
    ...(edges.earlier ? [stretch('line-earlier', -LEAD_IN, 0, 'dot', false)] : []),
    ...starts.map((from, index) =>
      stretch(`line-${index + 1}`, from, ends[index] as Pt, 'solid', index === starts.length - 1),
    ),
    ...axis.breaks.flatMap((place, index) =>
      [-BREAK, BREAK].map((side) =>
        openLine(
          `break-${index + 1}${side < 0 ? 'a' : 'b'}`,
          name,
          [
            { x: at.x + place + side - 3, y: y + BREAK_HEIGHT },
            { x: at.x + place + side + 3, y: y - BREAK_HEIGHT },
          ],
          stroke('muted', THICKNESS),
          context,
        ),
      ),
    ),
    ...axis.ticks.map((place, index) =>
      openLine(
        `tick-${index + 1}`,
        name,
        [
          { x: at.x + place, y: y - TICK },
          { x: at.x + place, y: y + TICK },
        ],
        stroke('muted', 1),
        context,
      ),
    ),
  ];
}

/** What lasted, as a bar on the line. */
const spans = (placed: Placed, at: Point, accent: ColourRole, context: LayoutContext): readonly Drawn[] =>
  placed.spans.map(
    ([from, to], index): Rect => ({
      type: 'rect',
      id: `span-${index + 1}`,
      name: partName('marker', context.meta.language, index + 1),
      frame: mirror({ x: at.x + from, y: at.y + placed.line - SPAN / 2, width: to - from, height: SPAN }, context),
      fill: accent,
    }),
  );

/** The words of stretches, on ground that breaks the line. */
const stretches = ({ stretches: all = [] }: Placed, at: Point, context: LayoutContext): readonly TextBox[] =>
  all.map(({ frame, paragraphs }, index) => ({
    ...textBox(`stretch-${index + 1}`, partName('note', context.meta.language, index + 1), mirror({ ...frame, x: at.x + frame.x, y: at.y + frame.y }, context), paragraphs, { anchor: 'middle' }),
    fill: { colour: 'paper', opacity: 1 },
  }));

/** A disc a moment, or a ring that is filled at the last; those of one stop are joined. */
function markers({ stops, line: down, stretches: ringed }: Placed, at: Point, edges: Edges, accent: ColourRole, context: LayoutContext): readonly Drawn[] {
  const { language } = context.meta;
  const y = at.y + down - RADIUS;
  return stops.flatMap((places, stop): readonly Drawn[] => {
    const [first = 0] = places;
    const last = places.at(-1) ?? first;
    const name = partName('marker', language, stop + 1);
    const discs = places.map((place, index): Ellipse => ({
      type: 'ellipse',
      id: `marker-${stop + 1}-${index + 1}`,
      name,
      frame: mirror({ x: at.x + place - RADIUS, y, width: 2 * RADIUS, height: 2 * RADIUS }, context),
      ...(ringed && (stop < stops.length - 1 || edges.later) ? RING : { fill: { colour: accent, opacity: 1 } }),
    }));
    if (first === last) return discs.slice(0, 1);
    const join: Rect = {
      type: 'rect',
      id: `marker-${stop + 1}`,
      name,
      frame: mirror({ x: at.x + first, y, width: last - first, height: 2 * RADIUS }, context),
      fill: accent,
    };
    return [join, ...discs];
  });
}
