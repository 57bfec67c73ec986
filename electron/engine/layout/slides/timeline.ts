import type { TimelineSlide } from '../../deck/kinds/timeline.ts';
import type { Pt, Size } from '../../units/length.ts';
import { withBlocksBelow } from '../blocks-below.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { described } from '../description.ts';
import { evenParts } from '../even-parts.ts';
import { heightOf } from '../../scene/height.ts';
import { type Body, type Page, citationsOf } from '../page.ts';
import { datesAbove } from '../timeline/dates-above.ts';
import { type Edges, LEAD_IN, drawTimeline } from '../timeline/draw.ts';
import { type FlagStyle, flags } from '../timeline/flags.ts';
import { type Moment, momentOf, momentsOf } from '../timeline/moments.ts';
import { misleads, noteHeight, scaleNote } from '../timeline/not-to-scale.ts';
import type { Placed } from '../timeline/placed.ts';
import { textPages } from './text.ts';

/** More moments than this are too many to take in at once, however short their texts. */
const MOST_ON_A_PAGE = 10;
/** Share of the free height that stands above a low timeline. */
const ABOVE = 0.4;

/** Poles that bend little; that fan out; that fan out from one place on the line. */
const UPRIGHT = { aside: 90, together: true } as const;
const FANNED = { aside: 260, together: true } as const;
const APART = { aside: 260, together: false } as const;

/** A way of placing one page's moments in a room; undefined where they do not fit. */
type Form = (moments: readonly Moment[], room: Size) => Placed | undefined;

/**
 * Moments along one line, the present at the reading end, on as few pages as they fit on, evenly.
 * Each page has its own stretch of the line and, where the scale is true, its own scale.
 */
export function timelinePages(slide: TimelineSlide, context: LayoutContext): readonly Page[] {
  const { events } = slide.timeline;
  const drawn = (room: Pt): readonly Body[] | undefined =>
    fewestPages(slide, momentsOf(events), room, context) ?? fewestPages(slide, events.map(momentOf), room, context);
  const bodies = withBlocksBelow(slide, drawn, context);
  return bodies ? contentPages(slide, bodies, context) : textPages(slide, context);
}

function fewestPages(
  slide: TimelineSlide,
  moments: readonly Moment[],
  room: Pt,
  context: LayoutContext,
): readonly Body[] | undefined {
  for (let count = Math.ceil(moments.length / MOST_ON_A_PAGE); count <= moments.length; count++) {
    for (const form of formsOf(slide, context)) {
      const bodies = everyPage(slide, evenParts(moments, count), form, room, context);
      if (bodies) return bodies;
    }
  }
  return undefined;
}

/** Undefined as soon as one page does not fit. */
function everyPage(
  slide: TimelineSlide,
  parts: readonly (readonly Moment[])[],
  form: Form,
  room: Pt,
  context: LayoutContext,
): readonly Body[] | undefined {
  const bodies: Body[] = [];
  for (const [index, part] of parts.entries()) {
    const body = timelineBody(slide, part, { earlier: index > 0, later: index < parts.length - 1 }, form, room, context);
    if (!body) return undefined;
    bodies.push(body);
  }
  return bodies;
}

/** Where it would leave most of the room empty, poles above and below fill it better. */
const tall = (form: Form): Form => (moments, room) => {
  const placed = form(moments, room);
  return placed && inkOf(placed) >= room.height * LOW ? placed : undefined;
};

/** From the first line of its texts to the last, as they are set. */
function inkOf({ labels }: Placed): Pt {
  const inks = labels.map(({ frame, anchor, paragraphs }) => {
    const height = heightOf(paragraphs);
    return anchor === 'bottom' ? [frame.y + frame.height - height, frame.y + frame.height] : [frame.y, frame.y + height];
  });
  return Math.max(...inks.map(([, foot = 0]) => foot)) - Math.min(...inks.map(([top = 0]) => top));
}

const LOW = 0.36;

/** From the one that reads best to the one that holds most. */
function formsOf(slide: TimelineSlide, context: LayoutContext): readonly Form[] {
  const { accent } = context;
  const { scale } = slide.timeline;
  const above = (type: Pt): Form => (moments, room) => datesAbove(moments, type, room, accent, context);
  const flagged =
    (sides: 1 | 2, type: Pt, { aside, together }: Pick<FlagStyle, 'aside' | 'together'> = UPRIGHT): Form =>
    (moments, room) =>
      flags(moments, { scale, sides, type, aside, together }, room, accent, context);
  return scale === 'even'
    ? [...[24, 22, 20, 18, 16].map((type) => tall(above(type))), flagged(2, 24), flagged(2, 22), flagged(2, 20), flagged(2, 18), flagged(2, 16), above(16), above(14), flagged(2, 14)]
    : [
        ...[flagged(1, 18), flagged(1, 16), flagged(2, 20), flagged(2, 18), flagged(2, 16), flagged(2, 14)],
        ...[flagged(2, 16, FANNED), flagged(2, 14, FANNED), flagged(2, 16, APART), flagged(2, 14, APART)],
      ];
}

function timelineBody(
  slide: TimelineSlide,
  moments: readonly Moment[],
  edges: Edges,
  form: Form,
  room: Pt,
  context: LayoutContext,
): Body | undefined {
  const { body } = context.grid;
  const start = edges.earlier ? LEAD_IN : 0;
  const noted = slide.timeline.scale === 'even' && misleads(moments);
  const height = room - (noted ? noteHeight(context) : 0);
  const placed = form(moments, { width: body.width - start, height });
  if (!placed) return undefined;
  const at = { x: body.x + start, y: body.y + (height - placed.size.height) * ABOVE };
  const description = described(slide.title, moments.map(({ date }) => date), context.meta.language);
  return {
    layout: 'titleOnly',
    items: [
      ...drawTimeline(placed, at, edges, context.accent, description, context),
      ...(noted ? [scaleNote({ ...at, ...placed.size }, context)] : []),
    ],
    citations: citationsOf(moments.flatMap(({ events }) => events)),
  };
}
