import { fieldOf } from '../../source/value-at.ts';
import { pictureOf } from '../briefing/picture.ts';
import type { BriefingPicture } from '../fact-model.ts';
import { picture as pictureField } from '../fields.ts';
import { pointKind } from './kind.ts';

interface Shown {
  readonly picture: BriefingPicture | null;
}
const nothing: Shown = { picture: null };

/** A picture; all records are told: they are its caption. */
export const picture = pointKind({
  fields: { picture: pictureField.describe('What a point "as: picture" shows; its records become the caption.').optional() },
  pictures: [['picture', 'media']],
  lack: (point) => (fieldOf(point, 'picture') === undefined ? 'picture' : undefined),
  nothing,
  fill: (point, _, { voice }) => point.picture && { shown: { picture: pictureOf(point.picture, voice) }, shows: () => false },
});
