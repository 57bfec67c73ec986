import type { Media } from '../../../units/media.ts';
import type { Parts } from '../parts.ts';

const ENDINGS = { 'image/png': 'png', 'image/jpeg': 'jpeg' } as const satisfies Record<Media['type'], string>;

/** The pictures of a package: each stored once, however many slides show it and whatever its files are called. */
export class MediaParts {
  readonly #stored: (readonly [file: string, bytes: Uint8Array])[] = [];

  constructor(private readonly parts: Parts) {}

  /** Name of the picture's file in `ppt/media`; puts it there at the first call. */
  fileOf({ bytes, type }: Media): string {
    const known = this.#stored.find(([, stored]) => sameBytes(stored, bytes));
    if (known !== undefined) return known[0];
    const file = `image${this.#stored.length + 1}.${ENDINGS[type]}`;
    this.#stored.push([file, bytes]);
    this.parts.set(`ppt/media/${file}`, bytes);
    return file;
  }
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));
