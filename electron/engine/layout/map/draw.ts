/** A map as one group: land, routes, dots, names, scale and key. */
import type { MapSlide } from '../../deck/kinds/map.ts';
import { boundsOf } from '../../scene/bounds.ts';
import type { Ellipse, Fill, Group, Path, Point, Stroke } from '../../scene/model.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { groupOf } from '../group.ts';
import { stroke } from '../lines.ts';
import { partName } from '../names.ts';
import { countryIn } from './countries.ts';
import { clipLine, smoothCourse } from './course.ts';
import { mapDescription } from './description.ts';
import { type Key } from './key.ts';
import { DOT } from './label-candidates.ts';
import { drawLabels } from './label-drawing.ts';
import { settle } from './label-placing.ts';
import { dotsOf, labelWishes } from './labels.ts';
import { type DrawnCountry, drawnCountries } from './outlines.ts';
import { type PlacedPlace, isSpot, placedOn, placesOf } from './places.ts';
import type { Projected } from './projection.ts';
import { rasterOf } from './raster.ts';
import { scaleBar } from './scale-bar.ts';

/** Between the map and its key. */
export const KEY_GAP: Pt = 8;
/** The subject country in its accent, among land in the look's second ground. */
const SUBJECT = 0.32;
export const BORDER = stroke('line', 0.75);
/** The sea is the page's own ground with a breath of colour. */
const SEA: Fill = { colour: 'accent6', opacity: 0.14 };
/** Waypoints are rings, so that their route is seen to go through. */
const RING = stroke('ink', 1.5);

export interface DrawnMap {
  readonly group: Group;
  /** ISO 3166-1 alpha-2 codes of the countries on the map. */
  readonly countries: readonly string[];
  /** Names for which there was no room. */
  readonly dropped: readonly string[];
  /** Indices of the routes of which nothing is on the map. */
  readonly unseen: readonly number[];
}

/** Draws a map in its projection's frame, its key below. */
export function drawMap(
  slide: MapSlide,
  projected: Projected,
  strokes: readonly Stroke[],
  key: Key,
  accent: ColourRole,
  context: LayoutContext,
): DrawnMap {
  const { map } = slide;
  const { frame } = projected;
  const { language } = context.meta;
  const countries = drawnCountries(context.atlas, projected);
  const places = placedOn(placesOf(map), projected);
  const courses = map.routes.map(({ through }) => clipLine(smoothCourse(onPage(through, projected)), frame));
  const raster = rasterOf(countries, courses.flat(), frame);
  const scale = scaleBar(projected, language);
  const labels = settle(labelWishes({ map, countries, places, scale, raster }, context), dotsOf(places), frame);

  const items = [
    seaGround(frame, context),
    ...countries.map((country) => countryPath(country, slide, accent, context)),
    ...courses.flatMap((outlines, index) => routePath(outlines, index, slide, strokes[index] as Stroke)),
    ...dots(places),
    ...drawLabels(labels.placed, { bar: scale.length, subject: countries.findIndex(({ name }) => name.iso !== '' && name.iso === map.subject), raster }, context),
    ...key.draw({ ...frame, y: frame.y + frame.height + KEY_GAP, height: key.height }),
  ];
  return {
    group: groupOf('map', partName('map', language), mapDescription(slide, context), items),
    countries: countries.map(({ name }) => name.iso),
    dropped: labels.dropped.filter(({ kind }) => kind !== 'scale').map(({ text }) => text),
    unseen: courses.flatMap((outlines, index) => (outlines.length === 0 ? [index] : [])),
  };
}

/** Waypoints out of the frame too: a route leads there even where one does not see it. */
const onPage = (through: MapSlide['map']['routes'][number]['through'], { projection }: Projected): readonly Point[] =>
  through.flatMap(({ longitude, latitude }) => {
    const [x, y] = projection([longitude, latitude]) ?? [];
    return x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y) ? [{ x, y }] : [];
  });

export function seaGround(frame: Frame, context: LayoutContext): Path {
  const { x, y, width, height } = frame;
  const corners = [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }];
  return {
    type: 'path',
    id: 'sea',
    name: partName('sea', context.meta.language),
    frame,
    outlines: [corners],
    closed: true,
    fill: SEA,
  };
}

function countryPath({ name, outlines, frame }: DrawnCountry, { map }: MapSlide, accent: ColourRole, context: LayoutContext): Path {
  const isSubject = name.iso !== '' && name.iso === map.subject;
  const own = name.iso === '' ? undefined : map.countries.find(({ iso }) => iso === name.iso)?.name;
  return {
    type: 'path',
    id: `country-${name.iso === '' ? name.en.toLowerCase().replace(/[^a-z]+/g, '-') : name.iso}`,
    name: own ?? countryIn(name, context.meta.language),
    frame,
    outlines,
    closed: true,
    fill: isSubject ? { colour: accent, opacity: SUBJECT } : { colour: 'surface', opacity: 1 },
    stroke: BORDER,
  };
}

/** A route may leave the map and come back: then it has several stretches, still one shape. */
const routePath = (outlines: readonly (readonly Point[])[], index: number, { map }: MapSlide, line: Stroke): readonly Path[] =>
  outlines.length === 0
    ? []
    : [
        {
          type: 'path',
          id: `route-${index + 1}`,
          name: map.routes[index]?.name ?? '',
          frame: boundsOf(outlines.flat()),
          outlines,
          closed: false,
          stroke: line,
        },
      ];

const dots = (places: readonly PlacedPlace[]): readonly Ellipse[] =>
  places
    .filter(({ place }) => isSpot(place))
    .map(({ place, at }, index) => ({
      type: 'ellipse',
      id: `dot-${index + 1}`,
      name: place.name,
      frame: { x: at.x - DOT, y: at.y - DOT, width: 2 * DOT, height: 2 * DOT },
      fill: { colour: 'paper', opacity: 1 },
      stroke: RING,
    }));
