import type { MapSlide } from '../../deck/kinds/map.ts';
import type { Primitive } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { withBlocksBelow } from '../blocks-below.ts';
import { blockItems } from '../blocks.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { mirror, spreads } from '../grid.ts';
import { captionOf } from '../map/caption.ts';
import { type DrawnMap, KEY_GAP, drawMap } from '../map/draw.ts';
import { type Key, keyOf } from '../map/key.ts';
import { mapProblems } from '../map/problems.ts';
import { type Projected, fitProjection } from '../map/projection.ts';
import { routeStrokes } from '../map/routes.ts';
import { routesPanel } from '../map/routes-panel.ts';
import { shownOn } from '../map/shown.ts';
import { partName } from '../names.ts';
import { type Body, type Page, citationsOf, withProblems } from '../page.ts';
import { panelOf } from '../panel.ts';
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

/** The same where the map goes to the page's edges. */
const AT_EDGES: Pt = 28;
const NO_KEY: Key = { height: 0, draw: () => [] };

/** A map in its place, with what stands beside or below. It is drawn only where it is the one chosen: drawing is most of the work. */
interface Arrangement {
  readonly pages: number;
  readonly projected: Projected;
  readonly draw: () => { readonly bodies: readonly Body[]; readonly drawn: DrawnMap };
}

/** A map to the page's edges with all else in a panel; where that has no room, with its text beside or below it, whichever leaves the map larger. */
export function mapPages(slide: MapSlide, context: LayoutContext): readonly Page[] {
  const atEdges = panelPages(slide, context);
  if (!atEdges || namesDropped(atEdges) === 0) return atEdges ?? framedPages(slide, context);
  const framed = framedPages(slide, context);
  return namesDropped(framed) < namesDropped(atEdges) ? framed : atEdges;
}

const namesDropped = (pages: readonly Page[]): number =>
  pages.flatMap(({ problems = [] }) => problems).reduce((sum, found) => sum + (found.code === 'layout.map-names-dropped' ? found.params.names.length : 0), 0);

/** Undefined where title, routes and text have no room in the panel, or there is nothing to show. */
function panelPages(slide: MapSlide, context: LayoutContext): readonly Page[] | undefined {
  const strokes = routeStrokes(slide.map, context.accent);
  const panel = panelOf(slide, context);
  const beside = panel && routesPanel(slide, strokes, panel.body, context);
  const shown = shownOn(slide.map, context.atlas);
  if (!panel || !beside || shown.length === 0) return undefined;
  const projected = fitProjection(shown, mirror(panel.drawing, context), AT_EDGES);
  const drawn = drawMap(slide, projected, strokes, NO_KEY, context.accent, context);
  const citations = [...citationsOf(slide.map.routes), ...beside.text.flatMap((item) => item.citations)];
  return withProblems([panel.page({ items: [...beside.items, drawn.group], citations })], mapProblems(slide, { projected, drawn }, context));
}

function framedPages(slide: MapSlide, context: LayoutContext): readonly Page[] {
  const best = [beside(slide, context), below(slide, context)]
    .filter((found) => found !== undefined)
    .sort((a, b) => a.pages - b.pages || b.projected.scale - a.projected.scale)[0];
  const made = best && { projected: best.projected, ...best.draw() };
  return withProblems(made ? contentPages(slide, made.bodies, context) : textPages(slide, context), mapProblems(slide, made, context));
}

/** The map at the reading start, the text at the end with the caption at its foot; undefined where there is no text or too much. */
function beside(slide: MapSlide, context: LayoutContext): Arrangement | undefined {
  const { columns, gutter } = context.grid;
  const [body] = spreads(context.grid) as [Frame];
  const items = blockItems(slide.blocks, BODY_SIZES[1], context.accent, context);
  if (items.length === 0) return undefined;
  const room = columns(MAP_COLUMNS);
  const width = body.width - room - 2 * gutter;
  const paragraphs = unbroken(items.map(({ spec }) => spec), width, context);
  const caption = captionOf(slide.map.caption, width, context);
  if (!paragraphs || roomOf(paragraphs) + caption.height > body.height) return undefined;
  const map = placeMap(slide, { ...body, width: room }, '', context);
  if (!map) return undefined;
  const frame = { x: body.x + body.width - width, y: body.y, width, height: roomOf(paragraphs) };
  const text = textBox('body', partName('body', context.meta.language), mirror(frame, context), paragraphs);
  const beside = [text, ...caption.draw(mirror({ ...body, x: frame.x, width }, context))];
  const citations = [...citationsOf(slide.map.routes), ...items.flatMap((item) => item.citations)];
  return {
    pages: 1,
    projected: map.projected,
    draw() {
      const { items: ofMap, drawn } = map.draw();
      return { drawn, bodies: [{ layout: 'titleOnly', items: [...ofMap, ...beside], citations }] };
    },
  };
}

/** The map over the whole width, its text below or on further pages. */
function below(slide: MapSlide, context: LayoutContext): Arrangement | undefined {
  let map: MapPlace | undefined;
  const [page, ...further] =
    withBlocksBelow(
      slide,
      (room) => {
        map = placeMap(slide, { ...context.grid.body, height: room }, slide.map.caption, context);
        return map && [{ layout: 'titleOnly', items: [], citations: citationsOf(slide.map.routes) }];
      },
      context,
    ) ?? [];
  if (!page || !map) return undefined;
  const { projected, draw } = map;
  return {
    pages: 1 + further.length,
    projected,
    draw() {
      const { items, drawn } = draw();
      return { drawn, bodies: [{ ...page, items: [...items, ...page.items] }, ...further] };
    },
  };
}

/** A map that has room in its place. */
interface MapPlace {
  readonly projected: Projected;
  readonly draw: () => { readonly items: readonly Primitive[]; readonly drawn: DrawnMap };
}

/** The map with its key and a caption in a frame given for left-to-right pages; undefined where it has no room or nothing to show. */
function placeMap(slide: MapSlide, place: Frame, words: string, context: LayoutContext): MapPlace | undefined {
  const { map } = slide;
  const { accent } = context;
  const strokes = routeStrokes(map, accent);
  const key = keyOf(map.routes, strokes, place.width, context);
  const caption = captionOf(words, place.width, context);
  const height = place.height - caption.height - (map.routes.length > 0 ? key.height + KEY_GAP : 0);
  const shown = shownOn(map, context.atlas);
  if (height < LOWEST || shown.length === 0) return undefined;
  const projected = fitProjection(shown, mirror({ ...place, height }, context), AIR);
  return {
    projected,
    draw() {
      const drawn = drawMap(slide, projected, strokes, key, accent, context);
      return { drawn, items: [drawn.group, ...caption.draw(mirror(place, context))] };
    },
  };
}
