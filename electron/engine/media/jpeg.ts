/** Reads a JPEG file: its segments to the end of its image; pixels are not decoded (ITU T.81, annex B). */
import type { Media, PixelSize } from '../units/media.ts';
import { joined } from '../units/joined.ts';
import { damaged, type Fault, tooManyPixels } from './faults.ts';
import { UPRIGHT, readTurn } from './orientation.ts';

const [START_OF_IMAGE, END_OF_IMAGE, START_OF_SCAN] = [0xd8, 0xd9, 0xda] as const;
const [QUANTISATION, HUFFMAN] = [0xdb, 0xc4] as const;
const [EXIF_OR_XMP, PHOTOSHOP, COMMENT] = [0xe1, 0xed, 0xfe] as const;
/** "Exif" and two zeros. */
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0] as const;
/** Segments that say who made the picture, where, when and with what. Colour profiles and Adobe's colour transform stay. */
const TOLD_OF_ORIGIN: readonly number[] = [EXIF_OR_XMP, PHOTOSHOP, COMMENT];

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === START_OF_IMAGE && bytes[2] === 0xff;

/** Frame headers SOF0 to SOF15; three numbers among them are other segments. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Baseline, extended and progressive, which everything shows; the others are lossless, hierarchical or arithmetic. */
const KNOWN_FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

interface Frame extends PixelSize {
  /** Blocks of eight by eight samples of one picture element each, at the least. */
  readonly blocks: number;
}

/** The picture without what its segments tell of its origin, and without what may stand behind its end; or why it cannot be shown. */
export function readJpeg(bytes: Uint8Array): Media | Fault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 2)];
  const tables = new Set<number>();
  let frame: Frame | undefined;
  let turn = UPRIGHT;
  let packed = 0;
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return damaged('parts');
    const marker = view.getUint8(at + 1);
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END_OF_IMAGE) {
      if (frame === undefined || packed === 0) return damaged('parts');
      // The shortest code has one bit.
      if (packed * 8 < frame.blocks) return damaged('pixels');
      kept.push(bytes.subarray(at, at + 2));
      return { bytes: joined(kept), type: 'image/jpeg', stored: { width: frame.width, height: frame.height }, turn };
    }
    if (at + 4 > bytes.length) return damaged('ends');
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return damaged('ends');
    if (end < at + 4) return damaged('parts');
    const content = bytes.subarray(at + 4, end);
    if (isFrame(marker)) {
      const read = frame === undefined ? readFrame(marker, content) : damaged('parts');
      if ('fault' in read) return read;
      frame = read;
    }
    if (marker === EXIF_OR_XMP && EXIF.every((byte, index) => content[index] === byte)) turn = readTurn(content.subarray(EXIF.length));
    tables.add(marker);
    if (!TOLD_OF_ORIGIN.includes(marker)) kept.push(bytes.subarray(at, end));
    at = end;
    if (marker !== START_OF_SCAN) continue;
    if (frame === undefined || !tables.has(QUANTISATION) || !tables.has(HUFFMAN)) return damaged('parts');
    const behind = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, behind));
    packed += behind - at;
    at = behind;
  }
  return damaged('ends');
}

function readFrame(marker: number, content: Uint8Array): Frame | Fault {
  const [precision = 0, high = 0, low = 0, wide = 0, narrow = 0, components = 0] = content;
  if (content.length !== 6 + 3 * components || components === 0) return damaged('parts');
  if (!KNOWN_FRAMES.includes(marker)) return { fault: 'variety', what: 'rare' };
  if (precision !== 8) return { fault: 'variety', what: 'deep' };
  const [width, height] = [wide * 256 + narrow, high * 256 + low];
  if (width === 0 || height === 0) return damaged('parts');
  if (components === 4) return { fault: 'variety', what: 'cmyk' };
  const sampling = Array.from({ length: components }, (_, index) => content[7 + 3 * index] ?? 0);
  const [across, down] = [Math.max(...sampling.map((each) => each >> 4)), Math.max(...sampling.map((each) => each & 15))];
  if (across === 0 || down === 0 || across > 4 || down > 4) return damaged('parts');
  return tooManyPixels(width, height) ?? { width, height, blocks: Math.ceil(width / (8 * across)) * Math.ceil(height / (8 * down)) * components };
}

/** Where the packed pixels of a scan end: at the next marker that is no restart; a byte FF among them has a zero behind it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at === -1) return bytes.length;
    const next = bytes[at + 1];
    if (next === undefined) return bytes.length;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
    at += next === 0xff ? 1 : 2;
  }
}
