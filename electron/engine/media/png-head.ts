/** The head of a PNG file: its size and how a pixel is stored (PNG 3rd edition, 11.2.1). */
import type { PixelSize } from '../units/media.ts';

export interface PngHead extends PixelSize {
  readonly bitsPerPixel: number;
  /** Whether the colours are numbers of a palette. */
  readonly indexed: boolean;
  /** Whether a palette may stand there at all: not with greys. */
  readonly grey: boolean;
  readonly interlaced: boolean;
}

/** Samples of a pixel and the depths they may have, by colour type. */
const COLOUR_TYPES: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

const LARGEST_SIDE = 2 ** 31 - 1;

/** Undefined where the chunk IHDR holds anything that the format does not know. */
export function readPngHead(content: Uint8Array): PngHead | undefined {
  if (content.length !== 13) return undefined;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, type = 0, compression, filter, interlace = 0] = content.subarray(8);
  const colours = COLOUR_TYPES[type];
  if (colours?.depths.includes(depth) !== true || compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  if (width === 0 || height === 0 || width > LARGEST_SIDE || height > LARGEST_SIDE) return undefined;
  return { width, height, bitsPerPixel: colours.samples * depth, indexed: type === 3, grey: type === 0 || type === 4, interlaced: interlace === 1 };
}
