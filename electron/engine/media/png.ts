/** Reads a PNG file to its end: its chunks, their checksums, and whether its pixels are there (PNG 3rd edition, 5 and 11). */
import type { Media } from '../units/media.ts';
import { joined } from '../units/joined.ts';
import { crc32 } from './crc32.ts';
import { damaged, type Fault, tooManyPixels } from './faults.ts';
import { UPRIGHT, readTurn } from './orientation.ts';
import { type PngHead, readPngHead } from './png-head.ts';
import { hasItsPixels } from './png-pixels.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length, name and checksum. */
const AROUND = 12;
/** Chunks that say who made the picture, where, when and with what; and those by which it moves in a browser and nowhere else. */
const LEFT_OUT: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf', 'acTL', 'fcTL', 'fdAT']);
/** Chunks that a reader may not pass over; it has to know all of them. */
const NEEDED: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);
const IS_NEEDED = /^[A-Z]/;

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

interface Chunk {
  readonly name: string;
  readonly content: Uint8Array;
  /** With length, name and checksum. */
  readonly whole: Uint8Array;
}

/** The picture without what its chunks tell of its origin, or why it cannot be shown. */
export function readPng(bytes: Uint8Array): Media | Fault {
  const chunks = chunksOf(bytes);
  if (chunks === undefined) return damaged('ends');
  const kept = chunks.filter(({ name }) => !LEFT_OUT.has(name));
  const [first] = kept;
  const head = first?.name === 'IHDR' ? readPngHead(first.content) : undefined;
  if (head === undefined) return damaged('parts');
  // Before anything is unpacked, and though the checksum may be wrong: the size is what a person should hear of.
  const huge = tooManyPixels(head.width, head.height);
  if (huge !== undefined) return huge;
  if (kept.some(({ whole }) => crc32(whole.subarray(4, -4)) !== new DataView(whole.buffer, whole.byteOffset).getUint32(whole.length - 4))) return damaged('checksum');
  if (!isInOrder(kept, head)) return damaged('parts');
  if (!hasItsPixels(head, kept.flatMap(({ name, content }) => (name === 'IDAT' ? [content] : [])))) return damaged('pixels');
  const told = chunks.find(({ name }) => name === 'eXIf');
  return {
    bytes: joined([bytes.subarray(0, SIGNATURE.length), ...kept.map(({ whole }) => whole)]),
    type: 'image/png',
    stored: { width: head.width, height: head.height },
    turn: told === undefined ? UPRIGHT : readTurn(told.content),
  };
}

/** The chunks up to the last one, IEND; what may stand behind it is left. Undefined where the file breaks off before. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at: number = SIGNATURE.length; at + AROUND <= bytes.length; ) {
    const end = at + AROUND + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ name, content: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (name === 'IEND') return chunks;
    at = end;
  }
  return undefined;
}

function isInOrder(chunks: readonly Chunk[], head: PngHead): boolean {
  const names = chunks.map(({ name }) => name);
  const [data, palette] = [names.indexOf('IDAT'), names.indexOf('PLTE')];
  if (names.some((name) => IS_NEEDED.test(name) && !NEEDED.has(name)) || names.lastIndexOf('IHDR') > 0 || names.lastIndexOf('PLTE') !== palette) return false;
  // The pixels stand in one run.
  if (data === -1 || names.slice(data, names.lastIndexOf('IDAT')).some((name) => name !== 'IDAT')) return false;
  if (palette === -1) return !head.indexed;
  const length = chunks[palette]?.content.length ?? 0;
  const most = head.indexed ? 2 ** head.bitsPerPixel : 256;
  return !head.grey && palette < data && length > 0 && length % 3 === 0 && length / 3 <= most;
}
