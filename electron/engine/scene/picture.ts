/** A picture on a slide, and what painters write of it: both Office and SVG turn and mirror it about the frame's middle. */
import type { Frame } from '../units/length.ts';
import type { Media } from '../units/media.ts';

/** What is cut off at each edge of an upright picture, as a share of its width or height. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A picture that fills its frame with what the crop leaves of it; both have one aspect, so that nothing is distorted. */
export interface Picture {
  readonly type: 'picture';
  readonly id: string;
  readonly name: string;
  /** What the picture shows, for screen readers. */
  readonly description: string;
  readonly frame: Frame;
  readonly crop: Crop;
  /** One object for all places that show the same file. */
  readonly media: Media;
}

/** Frame and crop of the picture as it is stored, before it is mirrored and turned. */
export function storedPicture({ frame, crop, media }: Picture): { readonly frame: Frame; readonly crop: Crop } {
  const { quarters, mirrored } = media.turn;
  let edges = crop;
  // What a quarter turn clockwise brings to the top was the left edge before it.
  for (let turned = 0; turned < quarters; turned++) {
    edges = { left: edges.top, top: edges.right, right: edges.bottom, bottom: edges.left };
  }
  if (mirrored) edges = { ...edges, left: edges.right, right: edges.left };
  if (quarters % 2 === 0) return { frame, crop: edges };
  const { x, y, width, height } = frame;
  return { frame: { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width }, crop: edges };
}
