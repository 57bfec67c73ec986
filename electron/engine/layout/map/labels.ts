/** Everything that a map names, with the places where each name may stand, in the order in which they choose. */
import type { DeckMap } from '../../deck/model.ts';
import type { Point } from '../../scene/model.ts';
import type { LayoutContext } from '../context.ts';
import { type Candidate, alongEdge, aroundPoint, besideDot, withinArea } from './label-candidates.ts';
import { type LabelShape, type LabelStyle, labelShapes } from './label-text.ts';
import type { Wish } from './label-placing.ts';
import type { DrawnCountry } from './outlines.ts';
import { type PlacedPlace, isSpot } from './places.ts';
import { type Raster, SEA } from './raster.ts';
import { TICK, type ScaleBar } from './scale-bar.ts';

/** What a label belongs to. */
export interface LabelSubject {
  readonly kind: 'spot' | 'country' | 'area' | 'scale';
  /** As it is written. */
  readonly text: string;
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
const SUBJECT: readonly LabelStyle[] = [18, 16, 14, 12].map((size) => ({ size, colour: 'ink', weight: 'bold' }));
const COUNTRY: readonly LabelStyle[] = [13, 12, 11, 10].map((size) => ({ size, colour: 'muted', weight: 'regular' }));
const AREA: readonly LabelStyle[] = [12, 11, 10].map((size) => ({ size, colour: 'muted', weight: 'regular' }));
const SCALE: LabelStyle = { size: 10, colour: 'muted', weight: 'regular' };

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
      subject: { kind: 'spot', text: place.name },
      candidates: besideDot(at, dotsOf(places).filter((each) => each !== at), shapesOf(place.name, [SPOT], context), context.meta.direction === 'rtl', raster),
    }));

const seas = ({ places, raster }: Labelled, context: LayoutContext): readonly LabelWish[] =>
  places
    .filter(({ place }) => place.kind === 'sea')
    .map(({ place, at }) => ({
      subject: { kind: 'area', text: place.name },
      candidates: withinArea(SEA, shapesOf(place.name, AREA, context), at, raster),
    }));

/** Names of countries; a place of kind `country` says where the name is to stand. */
function countries({ map, countries: drawn, places, raster }: Labelled, context: LayoutContext): readonly LabelWish[] {
  return drawn
    .flatMap((country, index): readonly (LabelWish & { readonly area: number })[] => {
      const text = map.countries.find(({ iso }) => iso === country.name.iso)?.name;
      if (text === undefined || country.name.iso === '') return [];
      const isSubject = country.name.iso === map.subject;
      const wished = places.find(({ place }) => place.kind === 'country' && place.name === text)?.at;
      const candidates = withinArea(index, shapesOf(text, isSubject ? SUBJECT : COUNTRY, context), wished, raster);
      return [{ subject: { kind: 'country', text }, candidates, area: country.area }];
    })
    .sort((a, b) => a.area - b.area);
}

/** Regions, and countries that are places of the map only. */
const regions = ({ map, places, raster }: Labelled, context: LayoutContext): readonly LabelWish[] =>
  places
    .filter(({ place }) => !isSpot(place) && place.kind !== 'sea' && !map.countries.some(({ name }) => name === place.name))
    .map(({ place, at }) => ({
      subject: { kind: 'area', text: place.name },
      candidates: aroundPoint(at, shapesOf(place.name, AREA, context), raster),
    }));

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
