/** Pictures in place: whole and as large as there is room, or filling a given frame. */
import type { DeckPicture } from '../deck/blocks.ts';
import type { Crop, Picture } from '../scene/model.ts';
import type { Frame, Size } from '../units/length.ts';
import { type Media, uprightSize } from '../units/media.ts';
import type { LayoutContext } from './context.ts';
import { partName } from './names.ts';

const WHOLE: Crop = { left: 0, top: 0, right: 0, bottom: 0 };
/** In a portrait the eyes are above the middle: of what is too high, this share is cut off above. */
const CUT_ABOVE = 0.25;
/** A pixel shown larger than a point is seen as a square. */
export const LARGEST_PIXEL = 1;

/** The size at which the whole picture fits into a room, undistorted. */
export function fittedSize(media: Media, room: Size): Size {
  const { width, height } = uprightSize(media);
  const scale = Math.min(room.width / width, room.height / height, LARGEST_PIXEL);
  return { width: width * scale, height: height * scale };
}

const ROUNDING = 1e-9;

/** What to cut off so that a picture fills a frame of another aspect, undistorted. */
export function filling(media: Media, frame: Size): Crop {
  const { width, height } = uprightSize(media);
  const surplus = (own: number, wanted: number): number => {
    const share = 1 - wanted / own;
    return share > ROUNDING ? share : 0;
  };
  const across = surplus(width / height, frame.width / frame.height);
  const down = surplus(height / width, frame.height / frame.width);
  return { left: across / 2, right: across / 2, top: down * CUT_ABOVE, bottom: down * (1 - CUT_ABOVE) };
}

/** @param frame as on the page, mirrored already; of the picture's aspect where nothing is cut off */
export const placedPicture = (
  part: 'picture' | 'portrait',
  { alt }: Pick<DeckPicture, 'alt'>,
  media: Media,
  frame: Frame,
  context: Pick<LayoutContext, 'meta'>,
  crop: Crop = WHOLE,
): Picture => ({ type: 'picture', id: part, name: partName(part, context.meta.language), description: alt, frame, crop, media });
