import { roomOf } from '../../scene/height.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt, Size } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { unbroken } from '../text.ts';
import { evenAxis } from './axis.ts';
import { dateSpec, eventSpecs } from './labels.ts';
import type { Moment } from './moments.ts';
import { type Placed, RADIUS } from './placed.ts';

const GAP: Pt = 18;
const WIDEST: Pt = 280;
/** Between a text and the markers. */
const AIR: Pt = 10;

/** Evenly spaced, the dates above the line and what happened below it; undefined where there is no room for that. */
export function datesAbove(
  moments: readonly Moment[],
  type: Pt,
  room: Size,
  accent: ColourRole,
  context: LayoutContext,
): Placed | undefined {
  const step = (room.width + GAP) / moments.length;
  const width = Math.min(WIDEST, step - GAP);
  const dates = moments.map((moment) => unbroken([dateSpec(moment, type, accent, context)], width, context));
  const events = moments.map((moment) => unbroken(eventSpecs(moment, type, context), width, context));
  if (![...dates, ...events].every((each) => each !== undefined)) return undefined;

  const above = Math.max(...dates.map((each) => roomOf(each ?? [])));
  const line = above + AIR + RADIUS;
  const top = line + RADIUS + AIR;
  const height = top + Math.max(...events.map((each) => roomOf(each ?? [])));
  if (height > room.height) return undefined;

  const axis = evenAxis(moments.length, step * (moments.length - 1));
  const places = axis.places.map((place) => place + RADIUS);
  return {
    size: { width: room.width, height },
    line,
    axis: { ...axis, places },
    stops: places.map((place) => [place]),
    spans: [],
    leaders: [],
    labels: moments.flatMap((_, index) => {
      const [x, date, event] = [index * step, dates[index] ?? [], events[index] ?? []];
      return [
        { part: 'date' as const, frame: { x, y: 0, width, height: above }, anchor: 'bottom' as const, paragraphs: date },
        ...(event.length === 0
          ? []
          : [{ part: 'event' as const, frame: { x, y: top, width, height: roomOf(event) }, anchor: 'top' as const, paragraphs: event }]),
      ];
    }),
  };
}
