/** Everything that a map names, with the places where each name may stand, in the order in which they choose. */
import type { DeckMap } from '../../deck/blocks.ts';
import type { Point } from '../../scene/model.ts';
import type { LayoutContext } from '../context.ts';
import { type Candidate, alongEdge, aroundPoint, besideDot, withinArea } from './label-candidates.ts';
import { withLeader } from './label-leaders.ts';
import { type LabelShape, type LabelStyle, labelShapes } from './label-text.ts';
import type { Wish } from './label-placing.ts';
import type { DrawnCountry } from './outlines.ts';
import { type PlacedPlace, isSpot } from './places.ts';
import { type Raster, SEA, ownerAt } from './raster.ts';
import { TICK, type ScaleBar } from './scale-bar.ts';

/** What a label belongs to. */
export interface LabelSubject {
  readonly kind: 'spot' | 'country' | 'area' | 'scale';
  /** As it is written. */
  readonly text: string;
  /** Of a country: its index. */
  readonly country?: number;
  /** Of a spot: where its dot stands. */
  readonly at?: Point;
}

/** What a map's labels depend on. */
export interface Labelled {
  readonly map: DeckMap;
  readonly countries: readonly DrawnCountry[];
  readonly places: readonly PlacedPlace[];
  readonly scale: ScaleBar;
  readonly raster: Raster;
}

const SPOT: LabelStyle = { size: 12, colour: 'ink', weight: 'bold' };
const SUBJECT: readonly LabelStyle[] = [20, 18, 16, 14, 12].map((size) => ({ size, colour: 'ink', weight: 'bold' }));
/** Below 12 only where a name had no place else. */
const COUNTRY: readonly LabelStyle[] = [14, 13, 12, 11, 10].map((size) => ({ size, colour: 'muted', weight: 'regular' }));
/** A country's name beside it. */
const BESIDE: LabelStyle = { size: 11, colour: 'muted', weight: 'regular' };
const AREA: readonly LabelStyle[] = [12, 11, 10].map((size) => ({ size, colour: 'muted', weight: 'regular' }));
const SCALE: LabelStyle = { size: 11, colour: 'muted', weight: 'regular' };

type LabelWish = Wish<LabelSubject>;

/** Seas and spots first, since they can move least, then countries from the smallest to the largest, the scale and regions. */
export function labelWishes(labelled: Labelled, context: LayoutContext): readonly LabelWish[] {
  return [
    ...seas(labelled, context),
    ...spots(labelled, context),
    ...countries(labelled, context),
    scale(labelled, context),
    ...regions(labelled, context),
  ];
}

const shapesOf = (text: string, styles: readonly LabelStyle[], context: LayoutContext): readonly LabelShape[] =>
  styles.flatMap((style) => labelShapes(text, style, context));

const spots = ({ places, raster }: Labelled, context: LayoutContext): readonly LabelWish[] =>
  places
    .filter(({ place }) => isSpot(place))
    .map(({ place, at }) => ({
      subject: { kind: 'spot', text: place.name, at },
      candidates: besideDot(at, dotsOf(places).filter((each) => each !== at), shapesOf(place.name, [SPOT], context), context.meta.direction === 'rtl', raster),
    }));

const seas = ({ places, raster }: Labelled, context: LayoutContext): readonly LabelWish[] =>
  places
    .filter(({ place }) => place.kind === 'sea')
    .map(({ place, at }) => ({
      subject: { kind: 'area', text: place.name },
      candidates: withinArea(SEA, shapesOf(place.name, AREA, context), at, raster),
    }));

/** Index and written name of the countries on the map that have one; a dot that bears the same name says it already. */
function namedCountries({ map, countries: drawn, places }: Labelled): ReadonlyMap<number, string> {
  const dotted = new Set(places.filter(({ place }) => isSpot(place)).map(({ place }) => place.name));
  return new Map(
    drawn.flatMap(({ name }, index): readonly [number, string][] => {
      const text = name.iso === '' ? undefined : map.countries.find(({ iso }) => iso === name.iso)?.name;
      return text === undefined || dotted.has(text) ? [] : [[index, text]];
    }),
  );
}

/** Whether a place of kind `country` is a country on the map: it says where that one's name is to stand. */
const isCountry = ({ place, at }: PlacedPlace, index: number, name: string, raster: Raster): boolean =>
  place.kind === 'country' && (place.name === name || ownerAt(at, raster) === index);

/** Names of countries. */
function countries(labelled: Labelled, context: LayoutContext): readonly LabelWish[] {
  const { map, countries: drawn, places, raster } = labelled;
  return [...namedCountries(labelled)]
    .map(([index, text]): LabelWish & { readonly area: number } => {
      const { name, area } = drawn[index] as DrawnCountry;
      const wished = places.find((each) => isCountry(each, index, text, raster))?.at;
      const styles = name.iso === map.subject ? SUBJECT : COUNTRY;
      return {
        subject: { kind: 'country', text, country: index },
        candidates: withinArea(index, shapesOf(text, styles, context), wished, raster),
        further: () => withLeader(index, labelShapes(text, BESIDE, context), raster),
        area,
      };
    })
    .sort((a, b) => a.area - b.area);
}

/** Regions, and countries that are places of the map only. What a country or a dot is called already is not written again. */
function regions(labelled: Labelled, context: LayoutContext): readonly LabelWish[] {
  const { places, raster } = labelled;
  const named = [...namedCountries(labelled)];
  const written = new Set([...named.map(([, name]) => name), ...places.filter(({ place }) => isSpot(place)).map(({ place }) => place.name)]);
  return places
    .filter(({ place }) => !isSpot(place) && place.kind !== 'sea' && !written.has(place.name))
    .filter((each) => !named.some(([index, name]) => isCountry(each, index, name, raster)))
    .map(({ place, at }) => ({
      subject: { kind: 'area', text: place.name },
      candidates: aroundPoint(at, shapesOf(place.name, AREA, context), raster),
    }));
}

/** The scale's words, with room for its bar below them. */
function scale({ scale: { length, label }, raster }: Labelled, context: LayoutContext): LabelWish {
  const [shape] = labelShapes(label, SCALE, context);
  const whole = shape && { ...shape, width: Math.max(shape.width, length + 2), height: shape.height + TICK };
  const candidates: readonly Candidate[] = whole ? alongEdge(whole, 4, context.meta.direction === 'rtl', raster) : [];
  return { subject: { kind: 'scale', text: label }, candidates };
}

/** Where dots stand: what no label may cover. */
export const dotsOf = (places: readonly PlacedPlace[]): readonly Point[] =>
  places.filter(({ place }) => isSpot(place)).map(({ at }) => at);
