/** Reads a PNG file: its chunks, without decoding pixels (PNG 3rd edition, 5 and 11). */
import type { Media } from '../units/media.ts';
import { joined } from '../units/joined.ts';
import { UPRIGHT, readTurn } from './orientation.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length, name and checksum. */
const AROUND = 12;
/** Chunks that say who made the picture, where, when and with what. */
const TOLD_OF_ORIGIN: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf']);

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** The picture without what its chunks tell of its origin; undefined where the file is damaged or breaks off. */
export function readPng(bytes: Uint8Array): Media | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, SIGNATURE.length)];
  let stored = { width: 0, height: 0 };
  let turn = UPRIGHT;
  let data = false;
  for (let at: number = SIGNATURE.length; at + AROUND <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + AROUND + length;
    if (end > bytes.length) return undefined;
    const first = at === SIGNATURE.length;
    if (first !== (name === 'IHDR')) return undefined;
    if (first) stored = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (name === 'eXIf') turn = readTurn(bytes.subarray(at + 8, end - 4));
    data ||= name === 'IDAT';
    if (!TOLD_OF_ORIGIN.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') {
      const whole = data && stored.width > 0 && stored.height > 0;
      return whole ? { bytes: joined(kept), type: 'image/png', stored, turn } : undefined;
    }
    at = end;
  }
  return undefined;
}
