/** Pictures in a PDF. What its readers can unpack themselves goes in as it is; the rest is unpacked and packed anew. */
import { type PDFDocument, PDFHexString, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { joined } from '../units/joined.ts';
import type { Media } from '../units/media.ts';
import { nameOf } from './model.ts';

/** The pictures by the names that operators have for them; one that several slides show is there once. */
export async function writePictures(document: PDFDocument, pictures: readonly Media[]): Promise<Readonly<Record<string, PDFRef>>> {
  const written: [string, PDFRef][] = [];
  for (const [nth, { bytes, type }] of pictures.entries()) {
    const plain = type === 'image/png' ? plainPng(bytes) : undefined;
    written.push([nameOf.picture(nth), plain ? document.context.register(asStream(document, plain)) : await packedAnew(document, bytes, type)]);
  }
  return Object.fromEntries(written);
}

async function packedAnew(document: PDFDocument, bytes: Uint8Array, type: Media['type']): Promise<PDFRef> {
  const image = type === 'image/png' ? await document.embedPng(bytes) : await document.embedJpg(bytes);
  await image.embed();
  return image.ref;
}

interface PlainPng {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** Samples of a dot. */
  readonly colours: 1 | 3;
  /** Of a picture whose dots are numbers of colours: three bytes each. */
  readonly palette?: Uint8Array;
  readonly packed: Uint8Array;
}

/** A PNG file whose rows a PDF reader can unpack (ISO 32000-1, 7.4.4.4): not interlaced, and nothing is seen through it. */
function plainPng(bytes: Uint8Array): PlainPng | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed: Uint8Array[] = [];
  let palette: Uint8Array | undefined;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    if (name === 'tRNS') return undefined;
    if (name === 'PLTE') palette = content;
    if (name === 'IDAT') packed.push(content);
  }
  const [width, height, depth, type, interlaced] = [view.getUint32(16), view.getUint32(20), view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  const indexed = type === 3;
  if (interlaced !== 0 || ![0, 2, 3].includes(type) || (indexed && palette === undefined)) return undefined;
  return { width, height, depth, colours: type === 2 ? 3 : 1, ...(indexed && palette && { palette }), packed: joined(packed) };
}

/** The filters of PNG, chosen row by row. */
const PNG_ROWS = 15;

function asStream({ context }: PDFDocument, { width, height, depth, colours, palette, packed }: PlainPng): PDFRawStream {
  const plain = colours === 3 ? 'DeviceRGB' : 'DeviceGray';
  const space = palette === undefined ? plain : ['Indexed', 'DeviceRGB', palette.length / 3 - 1, PDFHexString.of(hexOf(palette))];
  const entries = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: depth,
    ColorSpace: space,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: PNG_ROWS, Colors: colours, BitsPerComponent: depth, Columns: width },
    Length: packed.length,
  };
  return PDFRawStream.of(context.obj(entries), packed);
}

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
