/** A picture's bytes in, what a deck can show out. */
import type { Problem, Where } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Media } from '../units/media.ts';
import { isJpeg, readJpeg } from './jpeg.ts';
import { isPng, readPng } from './png.ts';

/** More pixels than any slide can use; programs that show them need four bytes of memory for each. */
const MEGAPIXELS = 50;

/**
 * Reads a picture by what its bytes are, whatever its name ends in.
 * @param path as the author knows it, for messages
 */
export function readPicture(bytes: Uint8Array, path: string, where: Where): Media | Problem {
  if (!isPng(bytes) && !isJpeg(bytes)) return problem('error', 'media.unsupported', { path, format: formatOf(bytes) }, where);
  const read = isPng(bytes) ? readPng(bytes) : readJpeg(bytes);
  if (read === undefined) return problem('error', 'media.damaged', { path }, where);
  const { width, height } = read.stored;
  if (width * height > MEGAPIXELS * 1_000_000) {
    return problem('error', 'media.too-many-pixels', { path, width, height, megapixels: MEGAPIXELS }, where);
  }
  return read;
}

/** What else a file with such a name may be, by its first bytes. */
const OTHERS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['GIF', /^GIF8/],
  ['WebP', /^RIFF....WEBP/s],
  ['HEIC', /^....ftyp(?:hei|mif|hev)/s],
  ['AVIF', /^....ftypavi/s],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['BMP', /^BM/],
  ['PDF', /^%PDF/],
  ['SVG', /^\s*<(?:\?xml|svg)/],
];

function formatOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  return OTHERS.find(([, sign]) => sign.test(head))?.[0];
}
