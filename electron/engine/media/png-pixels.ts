/** Unpacks the pixels of a PNG file to see whether they are all there; none is kept (PNG 3rd edition, 7 to 10). */
import { Unzlib } from 'fflate';
import type { PngHead } from './png-head.ts';

/** The seven passes of an interlaced picture: first column and row, steps. */
const PASSES = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const;
/** Bytes that are unpacked at once: of what unpacks to far more than the pixels little is made before it is seen. */
const PORTION = 16 * 1024;
const FILTERS = 5;
const ADLER = 65_521;
/** Sums of so many bytes stay whole numbers below 2^32. */
const SUMMED_AT_ONCE = 5_552;

/** Rows that are as long as one another: how many, and the bytes of each with the one that names its filter. */
type Rows = readonly [count: number, length: number];

/** Whether the parts of the packed data together unpack to exactly the rows of the picture. */
export function hasItsPixels(head: PngHead, packed: readonly Uint8Array[]): boolean {
  const rows = rowsOf(head);
  const watch = rowWatch(rows);
  const expected = rows.reduce((sum, [count, length]) => sum + count * length, 0);
  let [done, low, high] = [0, 1, 0];
  const unpack = new Unzlib((bytes) => {
    done += bytes.length;
    if (done > expected || !watch(bytes)) throw new Error('not the pixels');
    for (let start = 0; start < bytes.length; start += SUMMED_AT_ONCE) {
      for (let at = start; at < Math.min(bytes.length, start + SUMMED_AT_ONCE); at += 1) high += low += bytes[at] ?? 0;
      low %= ADLER;
      high %= ADLER;
    }
  });
  const portions = packed.flatMap((part) => Array.from({ length: Math.ceil(part.length / PORTION) }, (_, index) => part.subarray(index * PORTION, (index + 1) * PORTION)));
  const end = lastFour(packed);
  try {
    for (const [index, portion] of portions.entries()) unpack.push(portion, index === portions.length - 1);
  } catch {
    // The library throws at whatever is no zlib stream, or ends before it does.
    return false;
  }
  return done === expected && end === high * 2 ** 16 + low;
}

function rowsOf({ width, height, bitsPerPixel, interlaced }: PngHead): readonly Rows[] {
  const length = (pixels: number): number => 1 + Math.ceil((pixels * bitsPerPixel) / 8);
  if (!interlaced) return [[height, length(width)]];
  const counted = PASSES.map(([x, y, across, down]) => [Math.ceil((height - y) / down), Math.ceil((width - x) / across)] as const);
  return counted.flatMap(([count, pixels]): Rows[] => (count > 0 && pixels > 0 ? [[count, length(pixels)]] : []));
}

/** Looks at the byte that begins each row, as the bytes come in: it names one of five filters. */
function rowWatch(rows: readonly Rows[]): (bytes: Uint8Array) => boolean {
  let [group, row, untilNext] = [0, 0, 0];
  return (bytes) => {
    for (let at = untilNext; ; ) {
      if (at >= bytes.length) {
        untilNext = at - bytes.length;
        return true;
      }
      const [count, length] = rows[group] ?? [0, 0];
      if (length === 0 || (bytes[at] ?? 0) >= FILTERS) return false;
      at += length;
      row += 1;
      if (row === count) [group, row] = [group + 1, 0];
    }
  };
}

/** The checksum at the end of a zlib stream, which may be spread over its parts. */
const lastFour = (packed: readonly Uint8Array[]): number => {
  const bytes: number[] = [];
  for (const part of packed.toReversed()) {
    for (let at = part.length - 1; at >= 0 && bytes.length < 4; at -= 1) bytes.unshift(part[at] ?? 0);
  }
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
};
