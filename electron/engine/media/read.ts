/** A picture's bytes in, what a deck can show out. */
import type { Problem, Where } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Media } from '../units/media.ts';
import { MEGAPIXELS } from './faults.ts';
import { isJpeg, readJpeg } from './jpeg.ts';
import { isPng, readPng } from './png.ts';

/**
 * Reads a picture by what its bytes are, whatever its name ends in.
 * @param path as the author knows it, for messages
 */
export function readPicture(bytes: Uint8Array, path: string, where: Where): Media | Problem {
  if (!isPng(bytes) && !isJpeg(bytes)) return problem('error', 'media.unsupported', { path, format: formatOf(bytes) }, where);
  const read = isPng(bytes) ? readPng(bytes) : readJpeg(bytes);
  if (!('fault' in read)) return read;
  switch (read.fault) {
    case 'damaged':
      return problem('error', 'media.damaged', { path, what: read.what }, where);
    case 'variety':
      return problem('error', 'media.variety', { path, what: read.what }, where);
    case 'pixels':
      return problem('error', 'media.too-many-pixels', { path, width: read.width, height: read.height, megapixels: MEGAPIXELS }, where);
  }
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
