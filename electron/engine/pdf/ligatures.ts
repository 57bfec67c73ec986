/**
 * Right-to-left words with ligatures, made whole for every reader of text.
 *
 * Chromium's PDF library (Skia) draws right-to-left text glyph by glyph from the left and puts what a glyph stands for beside
 * it, in reading order: U+0644 U+0627 at the one glyph of «لا». Readers that turn a run around character by character (poppler,
 * and all that is built on it) turn these two around as well, and «سلام» becomes «سالم». So each of these characters gets a glyph
 * of its own, in the order in which glyphs stand: the drawn one stands for the last, and unseen ones without width for those before.
 * A mark above or below them (the tanwin of «عملاً») is drawn apart and stands for nothing, since a word ends for these readers
 * where its line is left.
 */
import { type PDFContext, type PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';

/** A marked stretch of two or three UTF-16 units (no ligature of the typeface has more) with the operators that show it, as Skia writes it. */
const MARKED = /\/Span<<\/ActualText <FEFF((?:[0-9A-F]{4}){2,3})> >> BDC\n([\s\S]*?)\nEMC/g;
const RIGHT_TO_LEFT = /^(?:0[5-8][0-9A-F]{2}|200[CD])+$/;

/** Mends every content stream of the document. */
export function mendLigatures({ context }: PDFDocument): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !isContent(object)) continue;
    const before = latin1(decodePDFRawStream(object).decode());
    const after = splitLigatures(before);
    if (after !== before) context.assign(ref, withContent(object, after, context));
  }
}

/** Page contents have no type; drawings that pages share are forms. Fonts and pictures are left alone. */
function isContent({ dict }: PDFRawStream): boolean {
  const subtype = dict.get(PDFName.of('Subtype'));
  const isPlain = !dict.has(PDFName.of('Type')) && subtype === undefined && !dict.has(PDFName.of('Length1'));
  return isPlain || subtype === PDFName.of('Form');
}

/** The operators of a content stream, with a glyph for each character of right-to-left ligatures. */
export const splitLigatures = (operators: string): string =>
  operators.replace(MARKED, (whole, hex: string, shown: string) => {
    if (!RIGHT_TO_LEFT.test(hex)) return whole;
    const [last = '', ...before] = (hex.match(/.{4}/g) ?? []).reverse();
    const { above, letter, behind } = apart(shown);
    return [...above.map((mark) => span('', mark)), span(last, letter), UNSEEN, ...unseen(before), SEEN, ...behind.map((mark) => span('', mark))].join('\n');
  });

const span = (unit: string, shown: string): string => `/Span<</ActualText <FEFF${unit}> >> BDC\n${shown}\nEMC`;

/** Text that is not painted, set a ten-thousandth as wide as it is. */
const UNSEEN = '3 Tr\n.01 Tz';
const SEEN = '100 Tz\n0 Tr';
/** The glyph that every font has. */
const NO_GLYPH = '<0000> Tj';

/**
 * One or two unseen glyphs behind the drawn one. Poppler takes glyphs that begin within 0.1 em of each other for one that is
 * struck twice, and a gap of more than 0.1 em for the end of a word. So of two the first begins 0.09 em before the drawn
 * glyph's end and is 0.031 em wide (.notdef of the bundled typeface has 0.443), and the second begins 0.109 em behind it; what
 * comes next stands where it stood.
 */
function unseen([one = '', other]: readonly string[]): readonly string[] {
  if (other === undefined) return [span(one, NO_GLYPH)];
  return [`100 Tz\n[90] TJ\n7 Tz`, span(one, NO_GLYPH), `100 Tz\n[-78] TJ\n.01 Tz`, span(other, NO_GLYPH), `100 Tz\n[19.1] TJ`];
}

/** A glyph that is shown, after a move from where the one before began. */
const SHOWN = /(?:-?[\d.]{1,20} (-?[\d.]{1,20}) Td )?<[0-9A-F]+> Tj\n?/g;
/** What may stand before the first glyph: its font and its place. */
const BEGINNING = /^(?:\/F\d+ [\d.]+ Tf\n)?(?:(?:-?[\d.]+ ){6}Tm\n)?/;

/** The glyphs of a cluster: the letter on the line, and what is drawn above and below before it and after it. */
function apart(shown: string): { readonly above: readonly string[]; readonly letter: string; readonly behind: readonly string[] } {
  const beginning = BEGINNING.exec(shown)?.[0] ?? '';
  const rest = shown.slice(beginning.length);
  const glyphs = [...rest.matchAll(SHOWN)];
  // Where the line is left the moves add up to nothing again.
  let y = 0;
  const letter = glyphs.findIndex(([, up = '0']) => Math.abs((y += Number(up))) < 1e-4);
  if (glyphs.length === 1 || letter === -1 || rest.replace(SHOWN, '') !== '') return { above: [], letter: shown, behind: [] };
  const [first = '', ...others] = glyphs.map(([operators]) => operators.trimEnd());
  const all = [beginning + first, ...others];
  return { above: all.slice(0, letter), letter: all[letter] ?? '', behind: all.slice(letter + 1) };
}

function withContent({ dict }: PDFRawStream, operators: string, context: PDFContext): PDFRawStream {
  const made = context.flateStream(bytesOf(operators));
  for (const [name, value] of dict.entries()) {
    if (!made.dict.has(name)) made.dict.set(name, value);
  }
  return made;
}

/** Operators are bytes; a character for each keeps them as they are. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
