/**
 * A TrueType font as PowerPoint embeds it: in an Embedded OpenType container (W3C member submission of 2008) of version 0x00020002,
 * field by field as 44 faces in decks of PowerPoint 15 and 16 have it, but for their MicroType compression; LibreOffice embeds
 * without it too. The font's own bytes are untouched: what packs fonts for the web drops GSUB and GPOS, and with them all
 * joining of Persian letters.
 */
import { joined } from '../../../units/joined.ts';

const VERSION = 0x0002_0002;
const MAGIC = 0x504c;
/** The character set that stands for no one in particular. */
const DEFAULT_CHARSET = 1;
/**
 * Names in the order of the container: family, style, version, full name (OpenType, "name" table). PowerPoint for Windows ends the
 * first two with a zero, and is reported to refuse a container without it.
 */
const NAMES = [[1, '\0'], [2, '\0'], [5, ''], [4, '']] as const;
/** What stands where the root string, of which there is none, would have its checksum. */
const EMPTY_ROOT = 0x5047_5342;
/** The code page of letters that a user drew; there are none of these either. */
const CODE_PAGE = 1252;

/** @throws Error where a table is missing that every TrueType font has */
export function eotOf(font: Uint8Array): Uint8Array {
  const os2 = table(font, 'OS/2');
  const head = new Bytes();
  head.u32(font.length).u32(VERSION).u32(0);
  for (let at = 0; at < 10; at++) head.u8(os2.getUint8(32 + at));
  head.u8(DEFAULT_CHARSET).u8(os2.getUint16(62) & 1).u32(os2.getUint16(4)).u16(os2.getUint16(8)).u16(MAGIC);
  for (const at of [42, 46, 50, 54, 78, 82]) head.u32(os2.getUint32(at));
  head.u32(table(font, 'head').getUint32(8)).u32(0).u32(0).u32(0).u32(0);
  for (const [id, end] of NAMES) head.u16(0).text(nameOf(font, id) + end);
  // No root string: the font may be used whatever the address it is read from. No signature, no letters of a user's own.
  head.u16(0).u16(0).u32(EMPTY_ROOT).u32(CODE_PAGE).u16(0).u16(0).u32(0).u32(0);
  const size = new Bytes().u32(4 + head.length + font.length);
  return joined([size.bytes(), head.bytes(), font]);
}

function table(font: Uint8Array, tag: string): DataView {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + 16 * index;
    const name = String.fromCharCode(...font.subarray(at, at + 4));
    if (name === tag) return new DataView(font.buffer, font.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12));
  }
  throw new Error(`the font has no table ${tag}`);
}

/** A name for Windows in American English; empty where the font has none. */
function nameOf(font: Uint8Array, id: number): string {
  const names = table(font, 'name');
  const [count, strings] = [names.getUint16(2), names.getUint16(4)];
  for (let index = 0; index < count; index++) {
    const at = 6 + 12 * index;
    const [platform, language, found] = [names.getUint16(at), names.getUint16(at + 4), names.getUint16(at + 6)];
    if (platform !== 3 || language !== 0x0409 || found !== id) continue;
    const [length, offset] = [names.getUint16(at + 8), names.getUint16(at + 10)];
    return Array.from({ length: length / 2 }, (_, each) => String.fromCharCode(names.getUint16(strings + offset + 2 * each))).join('');
  }
  return '';
}

/** Numbers and texts of a container, the smaller byte first. */
class Bytes {
  readonly #all: number[] = [];

  get length(): number {
    return this.#all.length;
  }
  u8(value: number): this {
    this.#all.push(value & 0xff);
    return this;
  }
  u16(value: number): this {
    return this.u8(value).u8(value >>> 8);
  }
  u32(value: number): this {
    return this.u16(value).u16(value >>> 16);
  }
  /** A text in UTF-16 behind its length in bytes. */
  text(value: string): this {
    this.u16(value.length * 2);
    for (let at = 0; at < value.length; at++) this.u16(value.charCodeAt(at));
    return this;
  }
  bytes(): Uint8Array {
    return Uint8Array.from(this.#all);
  }
}
