/** Places of a map, each once, where they stand on the page. */
import type { DeckMap, MapPlace } from '../../deck/blocks.ts';
import type { Point } from '../../scene/model.ts';
import { type Projected, placeOnPage } from './projection.ts';

export interface PlacedPlace {
  readonly place: MapPlace;
  readonly at: Point;
}

/** Every place that the map names, waypoints first, each once; bends have no name. */
export function placesOf(map: DeckMap): readonly MapPlace[] {
  const all = [...map.routes.flatMap(({ through }) => through), ...map.places].filter(({ kind }) => kind !== 'bend');
  return all.filter((place, index) => all.findIndex((each) => isSame(each, place)) === index);
}

const isSame = (a: MapPlace, b: MapPlace): boolean => a.name === b.name && a.latitude === b.latitude && a.longitude === b.longitude;

/** Those of the places that are on the map. */
export const placedOn = (places: readonly MapPlace[], map: Projected): readonly PlacedPlace[] =>
  places.flatMap((place) => {
    const at = placeOnPage(map, place.longitude, place.latitude);
    return at ? [{ place, at }] : [];
  });

/** Whether a place is a point on the map, with a dot; seas, regions and countries are areas. */
export function isSpot({ kind }: MapPlace): boolean {
  switch (kind) {
    case 'city':
    case 'port':
    case 'border':
    case 'site':
      return true;
    case 'sea':
    case 'region':
    case 'country':
    case 'bend':
      return false;
  }
}
