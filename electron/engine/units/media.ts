/** Pictures that a deck shows: what they are called, and what is known of one that has been read. */

/** A PNG or JPEG file in the folder `media` of a dataset or a template pack, or in a folder below it; never outside. */
export const MEDIA_PATH = /^media\/(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\:]+\.(?:png|jpe?g)$/i;

/** Width and height in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** How a stored picture is brought upright: first mirrored left to right, then turned clockwise by quarters. */
export interface Turn {
  readonly mirrored: boolean;
  readonly quarters: 0 | 1 | 2 | 3;
}

/** A picture's file, as it goes into what is painted: without what cameras and programs write of place, device and author. */
export interface Media {
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg';
  /** As the pixels are stored. */
  readonly stored: PixelSize;
  readonly turn: Turn;
}

/** Size of the picture as it is seen, upright. */
export function uprightSize({ stored, turn }: Pick<Media, 'stored' | 'turn'>): PixelSize {
  return turn.quarters % 2 === 0 ? stored : { width: stored.height, height: stored.width };
}

/** What the flag of a state is called among the pictures of a deck. @param code ISO 3166-1 alpha-2 */
export const flagName = (code: string): string => `flag ${code}`;
