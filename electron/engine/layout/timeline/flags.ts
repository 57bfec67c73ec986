/** Texts on poles that stand on the line, above and below it. */
import type { Paragraph, Point } from '../../scene/model.ts';
import { heightOf, roomOf } from '../../scene/height.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt, Size } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { unbroken } from '../text.ts';
import { dateSpec, eventSpecs } from './labels.ts';
import type { Moment } from './moments.ts';
import { type Label, type Placed, RADIUS } from './placed.ts';
import { spread } from './spread.ts';
import { spansOf } from './spans.ts';
import { GAP, type Stop, type StopStyle, middleOf, stopsAlong } from './stops.ts';

/** How flags stand: below the line only, or above and below in turn. */
export interface FlagStyle extends StopStyle {
  readonly type: Pt;
  /** How far a pole may bend aside. */
  readonly aside: Pt;
}

/** Between a flag's pole and its text. */
const AIR: Pt = 8;
/** From the line to the nearest text; more where poles bend far aside, so that none lies flat. */
const [NEAREST, FARTHEST] = [22, 96] as const;
const STEEPNESS = 0.22;
/** Share of the room over which poles are stretched where texts are low. */
const REACHED = 0.66;

interface Flag {
  readonly stop: Stop;
  readonly paragraphs: readonly Paragraph[];
  readonly side: 'above' | 'below';
}

/**
 * A pole stands at its date, and bends aside where its neighbours leave no room there, so that no two texts collide.
 * Undefined where there is no room for that.
 */
export function flags(
  moments: readonly Moment[],
  style: FlagStyle,
  room: Size,
  accent: ColourRole,
  context: LayoutContext,
): Placed | undefined {
  const { stops, axis, width } = stopsAlong(moments, style, room.width);
  const set: Flag[] = [];
  for (const [index, stop] of stops.entries()) {
    const paragraphs = unbroken(textOf(stop, style.type, accent, context), width - AIR, context);
    if (!paragraphs) return undefined;
    set.push({ stop, paragraphs, side: style.sides === 2 && index % 2 === 0 ? 'above' : 'below' });
  }
  const poles = polesOf(set, width, room.width);
  if (!poles) return undefined;

  const bend = Math.max(...set.map((flag) => Math.abs((poles.get(flag) as Pt) - middleOf(flag.stop))));
  const tallest = (side: Flag['side']): Pt =>
    Math.max(0, ...set.filter((flag) => flag.side === side).map(({ paragraphs }) => roomOf(paragraphs)));
  const spare = (room.height * REACHED - tallest('above') - tallest('below')) / style.sides;
  const away = Math.min(FARTHEST, Math.max(spare, NEAREST + bend * STEEPNESS));
  const line = style.sides === 2 ? tallest('above') + away : RADIUS;
  const height = line + away + tallest('below');
  if (bend > style.aside || height > room.height) return undefined;

  const placed = set.map((flag) => placeFlag(flag, poles.get(flag) as Pt, line, away, width));
  return {
    size: { width: room.width, height },
    line,
    axis,
    stops: stops.map((stop) => stop.places),
    spans: style.scale === 'true' ? spansOf(moments, axis, room.width) : [],
    leaders: placed.map(({ leader }) => leader),
    labels: placed.map(({ label }) => label),
  };
}

/** Date, label and text of each moment of a stop. */
const textOf = (stop: Stop, type: Pt, accent: ColourRole, context: LayoutContext) =>
  stop.moments.flatMap((moment, index) => [
    { ...dateSpec(moment, type, accent, context), before: index === 0 ? 0 : type },
    ...eventSpecs(moment, type, context).map((spec, nth) => (nth === 0 ? { ...spec, before: 2 } : spec)),
  ]);

/** Where each flag's pole meets its text: as near to its stop as the other texts of its side let it. */
function polesOf(set: readonly Flag[], width: Pt, length: Pt): ReadonlyMap<Flag, Pt> | undefined {
  const poles = new Map<Flag, Pt>();
  for (const side of ['above', 'below'] as const) {
    const own = set.filter((flag) => flag.side === side);
    const found = spread(own.map(({ stop }) => middleOf(stop) - RADIUS), width + GAP, length - width - RADIUS);
    if (!found) return undefined;
    own.forEach((flag, index) => poles.set(flag, (found[index] as Pt) + RADIUS));
  }
  return poles;
}

function placeFlag({ stop, paragraphs, side }: Flag, pole: Pt, line: Pt, away: Pt, width: Pt): { label: Label; leader: readonly Point[] } {
  const height = roomOf(paragraphs);
  const shown = heightOf(paragraphs);
  const y = side === 'above' ? line - away - height : line + away;
  const [near, far] = side === 'above' ? [y + height, y + height - shown] : [y, y + shown];
  return {
    label: { part: 'event', frame: { x: pole + AIR, y, width: width - AIR, height }, anchor: side === 'above' ? 'bottom' : 'top', paragraphs },
    leader: [
      { x: middleOf(stop), y: line },
      { x: pole, y: near },
      { x: pole, y: far },
    ],
  };
}
