import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { ssim } from 'ssim.js';

/** Structural similarity of two pictures of one size, 1 where they are the same. */
export function likeness(ours: string, theirs: string): number {
  const [a, b] = [read(ours), read(theirs)];
  const size = { width: Math.min(a.width, b.width), height: Math.min(a.height, b.height) };
  const { mssim } = ssim(pixels(cropped(a, size)), pixels(cropped(b, size)), { downsample: false });
  return mssim;
}

/** Writes the two pictures one above the other. */
export function writePair(ours: string, theirs: string, target: string): void {
  const [a, b] = [read(ours), read(theirs)];
  const both = new PNG({ width: Math.max(a.width, b.width), height: a.height + b.height });
  PNG.bitblt(a, both, 0, 0, a.width, a.height, 0, 0);
  PNG.bitblt(b, both, 0, 0, b.width, b.height, 0, a.height);
  writeFileSync(target, PNG.sync.write(both));
}

const read = (path: string): PNG => PNG.sync.read(readFileSync(path));

/** The two programs round a page's height to pixels differently by one. */
function cropped(picture: PNG, { width, height }: { readonly width: number; readonly height: number }): PNG {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
  return part;
}

const pixels = ({ data, width, height }: PNG) => ({ data: new Uint8ClampedArray(data), width, height });
