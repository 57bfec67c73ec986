/** Which way up a camera held a picture: tag 274 of its TIFF/EXIF data (EXIF 2.32, 4.6.4). */
import type { Turn } from '../units/media.ts';

const ORIENTATION = 0x0112;
export const UPRIGHT: Turn = { mirrored: false, quarters: 0 };

/** The eight values of the tag, from 1. */
const TURNS: readonly Turn[] = [
  UPRIGHT,
  { mirrored: true, quarters: 0 },
  { mirrored: false, quarters: 2 },
  { mirrored: true, quarters: 2 },
  { mirrored: true, quarters: 3 },
  { mirrored: false, quarters: 1 },
  { mirrored: true, quarters: 1 },
  { mirrored: false, quarters: 3 },
];

/** Reads a TIFF block; upright where it says nothing that makes sense. */
export function readTurn(tiff: Uint8Array): Turn {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 8) return UPRIGHT;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return UPRIGHT;
  const little = order === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return UPRIGHT;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index++) {
    const at = directory + 2 + 12 * index;
    if (at + 12 > tiff.length) return UPRIGHT;
    if (view.getUint16(at, little) === ORIENTATION) return TURNS[view.getUint16(at + 8, little) - 1] ?? UPRIGHT;
  }
  return UPRIGHT;
}
