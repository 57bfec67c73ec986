/** The quiet picture of the first slide: the outline of the country that the briefing is about, and the routes through it. */
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import type { Cover } from '../deck/kinds/title.ts';
import { boundsOf } from '../scene/bounds.ts';
import type { Ellipse, Fill, Group, Path, Point, Stroke } from '../scene/model.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import type { Ground } from './ground.ts';
import { groupOf } from './group.ts';
import { stroke } from './lines.ts';
import { countryIn } from './map/countries.ts';
import { smoothCourse } from './map/course.ts';
import { detailOf, projectRings } from './map/outlines.ts';
import { fitProjection } from './map/projection.ts';
import { inside, stretchesInside } from './map/inside.ts';
import { partName } from './names.ts';

/** Good enough to fit an outline into its frame, in steradians. */
const COARSE = 1e-5;
/** Islands and lands overseas that are smaller than this share of the largest land do not decide how large it is drawn. */
const DECIDES = 0.12;
const [LINE, RING]: readonly [Pt, Pt] = [3, 4];
const DASHES: readonly Stroke['dash'][] = ['solid', 'dash', 'dot'];

/** Undefined where the atlas has no such country. @param frame as on the page: an outline is never mirrored */
export function coverPicture({ country: iso, routes }: Cover, frame: Frame, ground: Ground, context: LayoutContext): Group | undefined {
  const { atlas, meta: { language } } = context;
  const coarse = atlas.country(iso, COARSE);
  if (coarse === undefined) return undefined;
  const areas = coarse.polygons.map(([ring = []]) => geoArea({ type: 'Polygon', coordinates: [ring as Position[]] }));
  const shown = coarse.polygons.filter((_, index) => (areas[index] ?? 0) >= Math.max(...areas) * DECIDES).flatMap(([ring = []]) => ring);
  if (shown.length === 0) return undefined;
  const map = fitProjection(shown, frame, 0);
  const outlines = (atlas.country(iso, detailOf(map)) ?? coarse).polygons.flatMap((rings) => projectRings(rings, map));
  if (outlines.length === 0) return undefined;
  const name = countryIn(coarse.name, language);
  const land: Path = { type: 'path', id: 'cover-land', name, frame: boundsOf(outlines.flat()), outlines, closed: true, fill: landOn(ground) };
  const drawn = routes.flatMap((through, index): readonly (Path | Ellipse)[] => {
    const places = through.flatMap(({ longitude, latitude }): readonly Point[] => {
      const [x, y] = map.projection([longitude, latitude]) ?? [];
      return x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y) ? [{ x, y }] : [];
    });
    const within = stretchesInside(smoothCourse(places), outlines);
    if (within.length === 0) return [];
    const line: Path = {
      type: 'path', id: `cover-route-${index + 1}`, name: partName('mark', language, index + 1), frame: boundsOf(within.flat()), outlines: within, closed: false,
      stroke: stroke('line', LINE, { dash: DASHES[index % DASHES.length] ?? 'solid' }),
    };
    const rings = places.filter((place) => inside(place, outlines)).map(
      ({ x, y }, nth): Ellipse => ({
        type: 'ellipse', id: `cover-place-${index + 1}-${nth + 1}`, name: partName('mark', language, index + 1), frame: { x: x - RING, y: y - RING, width: 2 * RING, height: 2 * RING },
        fill: { colour: ground.background, opacity: 1 }, stroke: stroke('line', 2),
      }),
    );
    return [line, ...rings];
  });
  return groupOf('cover', partName('picture', language), name, [land, ...drawn]);
}

/** A tint of the ground's own. */
function landOn({ background, filled }: Ground): Fill {
  if (filled) return { colour: 'paper', opacity: 0.09 };
  return { colour: background === 'surface' ? 'paper' : 'surface', opacity: 1 };
}
