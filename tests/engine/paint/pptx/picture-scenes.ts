/** Scenes with pictures. */
import type { Picture, Scene } from '../../../../electron/engine/scene/model.ts';
import type { Language } from '../../../../electron/engine/units/language.ts';
import type { Media } from '../../../../electron/engine/units/media.ts';
import { jpeg, mediaOf } from '../../../helpers/pictures.ts';
import { scene } from './scenes.ts';

/** A picture in a corner of the page. */
export const pictureOf = (media: Media, more: Partial<Picture> = {}): Picture => ({
  type: 'picture',
  id: 'picture',
  name: 'Picture',
  description: 'What it shows',
  frame: { x: 700, y: 300, width: 120, height: 80 },
  crop: { left: 0, top: 0, right: 0, bottom: 0 },
  media,
  ...more,
});

/** The plain scene with pictures of both types, cut and turned in every way, one of them in a group. */
export function picturesScene(language: Language): Scene {
  const from = scene(language);
  const photo = { bytes: jpeg(), type: 'image/jpeg' as const, stored: { width: 24, height: 16 } };
  const turned = ([0, 1, 2, 3] as const).map((quarters) =>
    pictureOf({ ...photo, turn: { mirrored: quarters > 1, quarters } }, { id: `turned-${quarters}`, frame: { x: 60 + 90 * quarters, y: 300, width: 60, height: 60 }, crop: { left: 0.1, top: 0, right: 0.2, bottom: 0.05 } }),
  );
  const grouped = pictureOf(mediaOf(30, 20));
  const group = { type: 'group' as const, id: 'group', name: 'Group', description: 'Two', frame: grouped.frame, items: [grouped] };
  return { ...from, slides: from.slides.map((each) => ({ ...each, items: [...each.items, ...turned, group] })) };
}
