import { roomOf } from '../../scene/height.ts';
import { formatNumber } from '../../text/numerals.ts';
import { wordsOf } from '../../language/languages.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt, Size } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { setParagraph, textSpec, unbroken, widthOf } from '../text.ts';
import { tightLeading } from '../type-scale.ts';
import { evenAxis } from './axis.ts';
import { dateSpec, eventSpecs } from './labels.ts';
import type { Moment } from './moments.ts';
import { type Placed, RADIUS, type Stretch } from './placed.ts';

/** Dates are larger than what happened. */
const DATE_LARGER: Pt = 4;
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
  const last = moments.length - 1;
  const dates = moments.map((moment, index) => unbroken([dateSpec(moment, type + DATE_LARGER, index === last ? accent : 'ink', context)], width, context));
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
    stretches: stretchesOf(moments, places, line, context),
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

const STRETCH: Pt = 12;
/** Free around the words of a stretch on the line, and of the line before and behind them. */
const [BESIDE, LEAST_LINE] = [6, 14] as const;

/** The years between moments, as calendars count them; nothing where they are fewer than two or have no room on the line. */
const stretchesOf = (moments: readonly Moment[], places: readonly Pt[], line: Pt, context: LayoutContext): readonly Stretch[] =>
  moments.slice(1).flatMap((moment, index) => {
    const years = Math.floor(moment.at) - Math.floor(moments[index]?.at ?? moment.at);
    const [from = 0, to = 0] = [places[index], places[index + 1]];
    if (years < 2) return [];
    const { language } = context.meta;
    const style = { size: STRETCH, lineHeight: tightLeading(STRETCH, language), colour: 'muted', align: 'center' } as const;
    const paragraph = setParagraph(textSpec(wordsOf(language).yearsBetween(formatNumber(String(years), language)), style, context), to - from, context);
    const width = widthOf(paragraph) + 2 * BESIDE;
    if (paragraph.mostLines > 1 || width > to - from - 2 * (RADIUS + LEAST_LINE)) return [];
    const height = paragraph.lineHeight;
    return [{ frame: { x: (from + to - width) / 2, y: line - height / 2, width, height }, paragraphs: [paragraph] }];
  });
