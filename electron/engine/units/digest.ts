import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Bytes of SHA-256 that are kept: 128 bits tell texts apart, and a deck holds hundreds of digests. */
const KEPT = 16;

/** What stands for a text where only its equality matters: 32 hexadecimal digits, the same in every run and on every machine. */
export const digestOf = (text: string): string => digestOfBytes(utf8ToBytes(text));

/** The digest of a file's bytes. */
export const digestOfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes).subarray(0, KEPT));

/** The digest of a value of plain data. The order of an object's fields, and fields that are undefined, make no difference. */
export const digestOfData = (value: unknown): string => digestOf(JSON.stringify(value, sorted));

const sorted = (_: string, value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
