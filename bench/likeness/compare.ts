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

/** So many times as large are pictures drawn as they are compared: poppler sets letters at whole pixels, half a point apart at the size of a screen. */
export const DRAWN_LARGER = 3;

/** A picture made smaller, each pixel the mean of those that it stands for. */
function read(path: string): PNG {
  const large = PNG.sync.read(readFileSync(path));
  const [width, height] = [Math.floor(large.width / DRAWN_LARGER), Math.floor(large.height / DRAWN_LARGER)];
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let at = 0; at < width * 4; at++) {
      const [x, channel] = [Math.floor(at / 4), at % 4];
      let sum = 0;
      for (let down = 0; down < DRAWN_LARGER; down++) {
        const from = ((y * DRAWN_LARGER + down) * large.width + x * DRAWN_LARGER) * 4 + channel;
        for (let across = 0; across < DRAWN_LARGER; across++) sum += large.data[from + across * 4] ?? 0;
      }
      small.data[y * width * 4 + at] = Math.round(sum / DRAWN_LARGER ** 2);
    }
  }
  return small;
}

/** The two programs round a page's height to pixels differently by one. */
function cropped(picture: PNG, { width, height }: { readonly width: number; readonly height: number }): PNG {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
  return part;
}

const pixels = ({ data, width, height }: PNG) => ({ data: new Uint8ClampedArray(data), width, height });
