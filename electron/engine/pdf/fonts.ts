/** The typeface in a PDF: of each weight the glyphs that the file shows, and the letters that they stand for. */
import { type PDFDocument, PDFName, PDFRawStream, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { digestOfBytes } from '../units/digest.ts';
import type { FontFiles } from '../host.ts';
import { nameOf, type PlacedGlyph, type WrittenPages } from './model.ts';
import { cutFont, measuresOf } from './truetype.ts';

const WEIGHTS = ['regular', 'bold'] as const;

/** The fonts by the names that operators have for them; a weight of which nothing is shown is left out. */
export const writeFonts = (document: PDFDocument, files: FontFiles, glyphs: WrittenPages['drawn']['glyphs']): Readonly<Record<string, PDFRef>> =>
  Object.fromEntries(WEIGHTS.flatMap((weight) => (glyphs[weight].length === 0 ? [] : [[nameOf.font(weight), writeFont(document, files[weight], `${files.family}-${capitalised(weight)}`, glyphs[weight], weight === 'bold')]])));

/** An advance in thousandths of the em, as the file says it. */
export const widthOf = (advance: number): number => Math.round(advance * 1_000_000) / 1000;

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/**
 * A font whose codes are its glyphs. Each pair of a shape and the letters that it stands for has a glyph of its own, so that one code
 * is one text to every reader; advances are those of the shape or, where it stands for several letters, its share.
 */
function writeFont({ context }: PDFDocument, file: Uint8Array, family: string, glyphs: readonly PlacedGlyph[], bold: boolean): PDFRef {
  const { unitsPerEm, box, ascent, descent, capHeight } = measuresOf(file);
  const units = (em: number): number => Math.round(em * unitsPerEm);
  const cut = cutFont(file, glyphs.map(({ shapes, advance }) => ({ shapes: shapes.map(({ id, x, y }) => ({ id, x: units(x), y: units(y) })), advance: units(advance) })));
  const thousandths = (measure: number): number => Math.round((measure / unitsPerEm) * 1000);
  const name = PDFName.of(`${mark(cut)}+${family}`);
  const packed = (bytes: Uint8Array, entries: Readonly<Record<string, number>> = {}): PDFRef =>
    context.register(PDFRawStream.of(context.obj({ ...entries, Length: bytes.length, Filter: 'FlateDecode' }), bytes));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      // Symbolic: its codes are no alphabet's.
      Flags: 4,
      FontBBox: box.map(thousandths),
      ItalicAngle: 0,
      Ascent: thousandths(ascent),
      Descent: thousandths(descent),
      CapHeight: thousandths(capHeight),
      StemV: bold ? 140 : 90,
      FontFile2: packed(zlibSync(cut), { Length1: cut.length }),
    }),
  );
  const widths = [1, glyphs.map(({ advance }) => widthOf(advance))];
  const descendant = context.register(
    context.obj({ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: name, CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 }, FontDescriptor: descriptor, CIDToGIDMap: 'Identity', DW: 0, W: widths }),
  );
  const letters = packed(zlibSync(new TextEncoder().encode(toUnicode(glyphs))));
  return context.register(context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H', DescendantFonts: [descendant], ToUnicode: letters }));
}

/** Six letters that tell one cut of a typeface from another. */
const mark = (cut: Uint8Array): string =>
  [...digestOfBytes(cut)].slice(0, 6).map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 16))).join('');

/** A table of no more entries than readers must take at once. */
const ENTRIES = 100;

/** Which letters each code stands for; a code that stands for none is left out. */
function toUnicode(glyphs: readonly PlacedGlyph[]): string {
  const entries = glyphs.flatMap(({ text }, index) => (text === '' ? [] : [`<${hex(index + 1)}> <${utf16(text)}>`]));
  const blocks = Array.from({ length: Math.ceil(entries.length / ENTRIES) }, (_, nth) => entries.slice(nth * ENTRIES, (nth + 1) * ENTRIES));
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

export const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** UTF-16, the higher byte first. */
export const utf16 = (text: string): string => Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
