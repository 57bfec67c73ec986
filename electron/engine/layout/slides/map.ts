import type { MapSlide } from '../../deck/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { withBlocksBelow } from '../blocks-below.ts';
import { blockItems } from '../blocks.ts';
import { contentPages } from '../content-pages.ts';
import { type LayoutContext, accentOf } from '../context.ts';
import { mirror } from '../grid.ts';
import { captionOf } from '../map/caption.ts';
import { type DrawnMap, KEY_GAP, drawMap } from '../map/draw.ts';
import { keyOf } from '../map/key.ts';
import { reportMap } from '../map/problems.ts';
import { type Projected, fitProjection } from '../map/projection.ts';
import { routeStrokes } from '../map/routes.ts';
import { shownOn } from '../map/shown.ts';
import { partName } from '../names.ts';
import { type Body, type Page, citationsOf } from '../page.ts';
import { roomOf } from '../../scene/height.ts';
import { unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { BODY_SIZES } from '../type-scale.ts';
import { textPages } from './text.ts';

/** Columns of the grid for the map where text stands beside it. */
const MAP_COLUMNS = 8;
/** A map lower than this shows nothing. */
const LOWEST: Pt = 140;
/** What a map must show keeps this from its edges, so that its names have room. */
const AIR: Pt = 16;

/** A map in its place, with what stands beside or below. */
interface Arrangement {
  readonly bodies: readonly Body[];
  readonly projected: Projected;
  readonly drawn: DrawnMap;
}

/** A map with its text beside or below it, whichever leaves the map larger. */
export function mapPages(slide: MapSlide, context: LayoutContext): readonly Page[] {
  const best = [beside(slide, context), below(slide, context)]
    .filter((found) => found !== undefined)
    .sort((a, b) => a.bodies.length - b.bodies.length || b.projected.scale - a.projected.scale)[0];
  reportMap(slide, best, context);
  return best ? contentPages(slide, best.bodies, context) : textPages(slide, context);
}

/** The map at the reading start, the text at the end with the caption at its foot; undefined where there is no text or too much. */
function beside(slide: MapSlide, context: LayoutContext): Arrangement | undefined {
  const { body, columns, gutter } = context.grid;
  const items = blockItems(slide.blocks, BODY_SIZES[1], accentOf(slide.section, context), context);
  if (items.length === 0) return undefined;
  const room = columns(MAP_COLUMNS);
  const width = body.width - room - 2 * gutter;
  const paragraphs = unbroken(items.map(({ spec }) => spec), width, context);
  const caption = captionOf(slide.map.caption, width, context);
  if (!paragraphs || roomOf(paragraphs) + caption.height > body.height) return undefined;
  const map = mapBody(slide, { ...body, width: room }, '', context);
  if (!map) return undefined;
  const frame = { x: body.x + body.width - width, y: body.y, width, height: roomOf(paragraphs) };
  const text = textBox('body', partName('body', context.meta.language), mirror(frame, context), paragraphs);
  const citations = [...map.body.citations, ...items.flatMap((item) => item.citations)];
  const below = caption.draw(mirror({ ...body, x: frame.x, width }, context));
  return { ...map, bodies: [{ ...map.body, items: [...map.body.items, text, ...below], citations }] };
}

/** The map over the whole width, its text below or on further pages. */
function below(slide: MapSlide, context: LayoutContext): Arrangement | undefined {
  let map: ReturnType<typeof mapBody>;
  const bodies = withBlocksBelow(
    slide,
    (room) => {
      map = mapBody(slide, { ...context.grid.body, height: room }, slide.map.caption, context);
      return map && [map.body];
    },
    context,
  );
  return bodies && map ? { ...map, bodies } : undefined;
}

/** The map with its key and a caption in a frame given for left-to-right pages; undefined where it has no room or nothing to show. */
function mapBody(slide: MapSlide, place: Frame, words: string, context: LayoutContext) {
  const { map } = slide;
  const accent = accentOf(slide.section, context);
  const strokes = routeStrokes(map, accent);
  const key = keyOf(map.routes, strokes, place.width, context);
  const caption = captionOf(words, place.width, context);
  const height = place.height - caption.height - (map.routes.length > 0 ? key.height + KEY_GAP : 0);
  const shown = shownOn(map, context.atlas);
  if (height < LOWEST || shown.length === 0) return undefined;
  const projected = fitProjection(shown, mirror({ ...place, height }, context), AIR);
  const drawn = drawMap(slide, projected, strokes, key, accent, context);
  const body: Body = { layout: 'titleOnly', items: [drawn.group, ...caption.draw(mirror(place, context))], citations: citationsOf(map.routes) };
  return { projected, drawn, body };
}
