/**
 * A TrueType font cut down to the glyphs of one file (Apple TrueType Reference, OpenType 1.9). A glyph of the cut font is a glyph of
 * the typeface with an advance of its own; two may have one shape. Tables that a PDF has no use for (names, signs, positions) go.
 */
import { joined } from '../units/joined.ts';

/** Lengths in units of the em. */
export interface CutGlyph {
  /** Numbers of its shapes in the whole font, and how far each is moved to the right and upwards; none where it shows nothing. */
  readonly shapes: readonly { readonly id: number; readonly x: number; readonly y: number }[];
  readonly advance: number;
}

/** What a PDF says of a font besides; in units of the em. */
export interface FontMeasures {
  readonly unitsPerEm: number;
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
}

/** The font with the glyphs given, numbered in their order from 1; 0 is the one for what is missing, as the font has it. */
export function cutFont(font: Uint8Array, glyphs: readonly CutGlyph[]): Uint8Array {
  const tables = tablesOf(font);
  const head = tableView(tables, 'head');
  const shapes = shapesOf(tables, head.getInt16(50) === 1);
  const advances = advancesOf(tables);
  // What composite glyphs are made of stands behind all others.
  const placed: CutGlyph[] = [alone(0, advances.of(0)), ...glyphs];
  const parts = new Map<number, number>();
  const partOf = (id: number): number => {
    const known = parts.get(id);
    if (known !== undefined) return known;
    parts.set(id, placed.length);
    placed.push(alone(id, advances.of(id)));
    return placed.length - 1;
  };
  const cut: Uint8Array[] = [];
  for (let at = 0; at < placed.length; at += 1) cut.push(shapeOf(placed[at] as CutGlyph, shapes, partOf));
  const places = new DataView(new ArrayBuffer((placed.length + 1) * 4));
  let end = 0;
  for (const [index, shape] of cut.entries()) {
    end += shape.length;
    places.setUint32((index + 1) * 4, end);
  }
  const metrics = new DataView(new ArrayBuffer(placed.length * 4));
  for (const [index, { advance }] of placed.entries()) {
    metrics.setUint16(index * 4, advance);
    metrics.setInt16(index * 4 + 2, boundsOf(cut[index] as Uint8Array)[0]);
  }
  const changed = (name: string, change: (view: DataView) => void): Uint8Array => {
    const copy = Uint8Array.from(tables.get(name) ?? []);
    change(viewOf(copy));
    return copy;
  };
  return fontOf(
    new Map([
      ...['cvt ', 'fpgm', 'prep'].flatMap((name) => (tables.has(name) ? [[name, tables.get(name) as Uint8Array] as const] : [])),
      ['glyf', joined(cut)],
      ['head', changed('head', (view) => (view.setUint32(8, 0), view.setInt16(50, 1)))],
      ['hhea', changed('hhea', (view) => view.setUint16(34, placed.length))],
      ['hmtx', new Uint8Array(metrics.buffer)],
      ['loca', new Uint8Array(places.buffer)],
      ['maxp', changed('maxp', (view) => raised(view, placed))],
    ]),
  );
}

export function measuresOf(font: Uint8Array): FontMeasures {
  const tables = tablesOf(font);
  const [head, hhea, os2] = ['head', 'hhea', 'OS/2'].map((name) => tableView(tables, name)) as [DataView, DataView, DataView];
  return {
    unitsPerEm: head.getUint16(18),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4),
  };
}

/** Where a line below a text stands, by its upper edge, and how thick it is; in em. */
export function underlineOf(font: Uint8Array): { readonly below: number; readonly thickness: number } {
  const tables = tablesOf(font);
  const [unitsPerEm, post] = [tableView(tables, 'head').getUint16(18), tableView(tables, 'post')];
  return { below: -post.getInt16(8) / unitsPerEm, thickness: post.getInt16(10) / unitsPerEm };
}

type Tables = ReadonlyMap<string, Uint8Array>;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function tablesOf(font: Uint8Array): Tables {
  const view = viewOf(font);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16;
      const start = view.getUint32(at + 8);
      return [String.fromCharCode(...font.subarray(at, at + 4)), font.subarray(start, start + view.getUint32(at + 12))];
    }),
  );
}

function tableView(tables: Tables, name: string): DataView {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`the typeface has no table ${name}`);
  return viewOf(table);
}

/** The outline of each glyph; empty where it has none. */
function shapesOf(tables: Tables, long: boolean): (id: number) => Uint8Array {
  const [glyf, loca] = [tables.get('glyf') ?? new Uint8Array(0), tableView(tables, 'loca')];
  const placeOf = (id: number): number => (long ? loca.getUint32(id * 4) : loca.getUint16(id * 2) * 2);
  return (id) => glyf.subarray(placeOf(id), placeOf(id + 1));
}

/** The advance of each glyph; the last holds for every one behind it. */
function advancesOf(tables: Tables): { readonly of: (id: number) => number } {
  const [hmtx, count] = [tableView(tables, 'hmtx'), tableView(tables, 'hhea').getUint16(34)];
  return { of: (id) => hmtx.getUint16(Math.min(id, count - 1) * 4) };
}

const alone = (id: number, advance: number): CutGlyph => ({ shapes: [{ id, x: 0, y: 0 }], advance });

/** Left, bottom, right and top of an outline. */
const boundsOf = (shape: Uint8Array): readonly [number, number, number, number] => {
  const view = viewOf(shape);
  return shape.length === 0 ? [0, 0, 0, 0] : [view.getInt16(2), view.getInt16(4), view.getInt16(6), view.getInt16(8)];
};

/** What the font may say of itself at most: points, outlines and parts of a composite glyph, and parts within parts. */
function raised(view: DataView, placed: readonly CutGlyph[]): void {
  const most = Math.max(1, ...placed.map(({ shapes }) => shapes.length));
  view.setUint16(4, placed.length);
  for (const [own, ofParts] of [[6, 10], [8, 12]] as const) {
    view.setUint16(ofParts, Math.min(0xffff, Math.max(view.getUint16(own), view.getUint16(ofParts)) * most));
  }
  view.setUint16(28, Math.max(view.getUint16(28), most));
  view.setUint16(30, view.getUint16(30) + 1);
}

/** The outline of a glyph: empty, that of the typeface, or one that is put together of several of its outlines. */
function shapeOf({ shapes }: CutGlyph, whole: (id: number) => Uint8Array, partOf: (id: number) => number): Uint8Array {
  const seen = shapes.filter(({ id }) => whole(id).length > 0);
  const [first] = seen;
  if (first === undefined) return new Uint8Array(0);
  if (seen.length === 1 && first.x === 0 && first.y === 0) return withParts(whole(first.id), partOf);
  const bounds = seen.map(({ id, x, y }) => {
    const [left, bottom, right, top] = boundsOf(whole(id));
    return [left + x, bottom + y, right + x, top + y] as const;
  });
  const view = new DataView(new ArrayBuffer(Math.ceil((10 + seen.length * 8) / 4) * 4));
  view.setInt16(0, -1);
  for (const [at, pick] of [Math.min, Math.min, Math.max, Math.max].entries()) view.setInt16(2 + at * 2, pick(...bounds.map((each) => each[at] as number)));
  for (const [nth, { id, x, y }] of seen.entries()) {
    const at = 10 + nth * 8;
    view.setUint16(at, WORDS | PLACES | (nth < seen.length - 1 ? MORE : 0));
    view.setUint16(at + 2, partOf(id));
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, y);
  }
  return new Uint8Array(view.buffer);
}

/** Flags of a part of a composite glyph: how large its numbers are and that they are places, and whether another part follows. */
const [WORDS, PLACES, SCALE, MORE, SCALES, MATRIX] = [0x1, 0x2, 0x8, 0x20, 0x40, 0x80] as const;

/** A glyph whose parts have the numbers that they have in the cut font. Its length is a multiple of four. */
function withParts(shape: Uint8Array, partOf: (id: number) => number): Uint8Array {
  const copy = new Uint8Array(Math.ceil(shape.length / 4) * 4);
  copy.set(shape);
  const view = viewOf(copy);
  if (shape.length === 0 || view.getInt16(0) >= 0) return copy;
  for (let at = 10, flags = MORE as number; (flags & MORE) !== 0; ) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, partOf(view.getUint16(at + 2)));
    at += 4 + ((flags & WORDS) === 0 ? 2 : 4);
    at += (flags & SCALE) !== 0 ? 2 : (flags & SCALES) !== 0 ? 4 : (flags & MATRIX) !== 0 ? 8 : 0;
  }
  return copy;
}

function fontOf(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...tables.keys()].sort();
  const power = 2 ** Math.floor(Math.log2(names.length));
  const header = new DataView(new ArrayBuffer(12 + names.length * 16));
  header.setUint32(0, 0x00010000);
  header.setUint16(4, names.length);
  header.setUint16(6, power * 16);
  header.setUint16(8, Math.log2(power));
  header.setUint16(10, (names.length - power) * 16);
  const parts: Uint8Array[] = [new Uint8Array(header.buffer)];
  let place = header.byteLength;
  for (const [index, name] of names.entries()) {
    const table = tables.get(name) ?? new Uint8Array(0);
    const padded = new Uint8Array(Math.ceil(table.length / 4) * 4);
    padded.set(table);
    const at = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) header.setUint8(at + letter, name.charCodeAt(letter));
    header.setUint32(at + 4, checksum(padded));
    header.setUint32(at + 8, place);
    header.setUint32(at + 12, table.length);
    parts.push(padded);
    place += padded.length;
  }
  return joined(parts);
}

function checksum(padded: Uint8Array): number {
  const view = viewOf(padded);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
