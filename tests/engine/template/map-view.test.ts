/** A map's own view and the nameless bends of its routes reach the slide. */
import { describe, expect, it } from 'vitest';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { placesOf } from '../../../electron/engine/layout/map/places.ts';
import { loadValid, withChange } from '../dataset/fixture.ts';
import { RICH } from '../dataset/rich.ts';
import { builtIn, deckOf } from './support.ts';

function mapOf(view: string, through = '[port-city, cape]', places = '') {
  const files = withChange('themes.yaml', 'countries: [island]}', `countries: [island]${view === '' ? '' : `, view: ${view}`}}`, withChange('routes.yaml', '[port-city, cape]', through, RICH));
  const dataset = loadValid({ ...files, 'places.yaml': `${files['places.yaml'] ?? ''}${places}` });
  const { briefing } = makeBriefing(dataset, { themes: ['ties'], language: 'en', length: 'full', calendar: 'gregorian' });
  if (briefing === undefined) throw new Error('no briefing');
  const slide = deckOf(builtIn(), briefing).deck.slides.find(({ id }) => id === 'ties-lanes');
  if (slide?.kind !== 'map') throw new Error('no map');
  return slide.map;
}

/** Two islands on both sides of the date line. */
const FAR = `- {id: fiji, kind: port, name: {fa: فیجی, en: Fiji}, latitude: -18, longitude: 178, coordinatesFrom: atlas}
- {id: samoa, kind: port, name: {fa: ساموآ, en: Samoa}, latitude: -14, longitude: -172, coordinatesFrom: atlas}
`;

describe('the view of a map', () => {
  it('is left out where the dataset gives none', () => {
    expect(mapOf('').view).toBeUndefined();
  });

  it('is what the dataset gives', () => {
    expect(mapOf('{west: 10, south: -5.5, east: 30, north: 20}').view).toEqual({ west: 10, south: -5.5, east: 30, north: 20 });
  });

  it('holds places with a margin', () => {
    // The bay at 10 N 19.5 E and the cape at 11 N 21 E.
    expect(mapOf('{around: [bay, cape]}').view).toEqual({ west: 18, south: 8.5, east: 22.5, north: 12.5 });
  });

  it('takes the short way across the date line', () => {
    expect(mapOf('{around: [fiji, samoa]}', '[port-city, cape]', FAR).view).toEqual({ west: 176.5, south: -19.5, east: -170.5, north: -12.5 });
  });
});

it('lets a route bend where nothing has a name', () => {
  const map = mapOf('', '[port-city, {latitude: 12, longitude: 25}, cape]');
  expect(map.routes[0]?.through.map(({ name, latitude }) => [name, latitude])).toEqual([['Port City', 10.5], ['', 12], ['Cape', 11]]);
  expect(placesOf(map).map(({ name }) => name)).toEqual(['Port City', 'Cape', 'The bay']);
});
