import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Parts } from './parts.ts';

/**
 * fflate and not node:zlib, which would take half of the time: Chromium's zlib in Electron and Node's give different bytes
 * at the same level, and the same input is to give the same bytes on every machine.
 */
const LEVEL = 6;

/** Smaller parts are stored. Half of a deck's parts are relationships of 300 bytes; their Huffman trees took half of the time. */
const WORTH_DEFLATING = 512;

/** Pictures are deflated by themselves: a second time takes long and gains nothing. */
const DEFLATED = /\.(?:png|jpeg)$/;

/** The first moment a zip can name. fflate reads the fields of local time, so the zone does not matter. */
const FIRST_MOMENT = [1980, 0, 1] as const;

/**
 * Packs the parts without entries for folders (Office writes none, pptxgenjs nineteen).
 * @param parts `[Content_Types].xml` first, for readers that look only at a file's beginning; their order is kept
 */
export function zipParts(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of parts) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[name] = [bytes, { level: bytes.length < WORTH_DEFLATING || DEFLATED.test(name) ? 0 : LEVEL }];
  }
  return zipSync(files, { mtime: new Date(...FIRST_MOMENT) });
}
