/** Reads a JPEG file: its segments up to the pixels, which are not decoded (ITU T.81, annex B). */
import type { Media, PixelSize } from '../units/media.ts';
import { joined } from '../units/joined.ts';
import { UPRIGHT, readTurn } from './orientation.ts';

const [START_OF_IMAGE, END_OF_IMAGE, START_OF_SCAN] = [0xd8, 0xd9, 0xda] as const;
const [EXIF_OR_XMP, PHOTOSHOP, COMMENT] = [0xe1, 0xed, 0xfe] as const;
/** "Exif" and two zeros. */
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0] as const;
/** Segments that say who made the picture, where, when and with what. Colour profiles and Adobe's colour transform stay. */
const TOLD_OF_ORIGIN: readonly number[] = [EXIF_OR_XMP, PHOTOSHOP, COMMENT];

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === START_OF_IMAGE && bytes[2] === 0xff;

/** Frame headers SOF0 to SOF15; three numbers among them are other segments. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The picture without what its segments tell of its origin; undefined where the file is damaged or breaks off. */
export function readJpeg(bytes: Uint8Array): Media | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 2)];
  let stored: PixelSize | undefined;
  let turn = UPRIGHT;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return undefined;
    const content = bytes.subarray(at + 4, end);
    if (isFrame(marker) && content.length >= 5) stored = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker === EXIF_OR_XMP && EXIF.every((byte, index) => content[index] === byte)) turn = readTurn(content.subarray(EXIF.length));
    if (marker === START_OF_SCAN) {
      const pixels = bytes.subarray(at);
      if (stored === undefined || stored.width === 0 || stored.height === 0) return undefined;
      return isEnded(pixels) ? { bytes: joined([...kept, pixels]), type: 'image/jpeg', stored, turn } : undefined;
    }
    if (!TOLD_OF_ORIGIN.includes(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** Whether the pixels come to an end; cameras may write something of their own behind it. */
function isEnded(pixels: Uint8Array): boolean {
  for (let at = pixels.length - 2; at >= 0; at--) {
    if (pixels[at] === 0xff && pixels[at + 1] === END_OF_IMAGE) return true;
  }
  return false;
}
