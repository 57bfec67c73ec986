/** Actors and places of a dataset as a briefing names them. */
import type { Dataset } from '../schema.ts';
import { pictureOf } from './picture.ts';
import type { Names, Voice } from './writing.ts';

export function makeNames(dataset: Dataset, voice: Voice): Names {
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const actor: Names['actor'] = (id) => {
    const found = actors.get(id);
    const name = voice.say(found?.name);
    return {
      id,
      kind: found?.kind ?? 'group',
      name,
      short: voice.say(found?.short) || name,
      role: voice.say(found?.role),
      iso: found?.iso ?? '',
      flag: found?.flag === 'none' ? '' : (found?.iso ?? ''),
    };
  };
  return {
    actor,
    end: (id) => {
      const place = actors.has(id) ? undefined : places.get(id);
      if (place === undefined) return actor(id);
      const name = voice.say(place.name);
      return { id, kind: place.kind, name, short: name, role: '', iso: '', flag: '' };
    },
    portrait: (id) => {
      const picture = actors.get(id)?.picture;
      return picture && pictureOf(picture, voice);
    },
    places: (ids) =>
      ids.flatMap((id) => {
        const found = places.get(id);
        if (found === undefined) return [];
        const { kind, name, latitude, longitude } = found;
        return [{ id, kind, name: voice.say(name), latitude, longitude }];
      }),
  };
}
