/** The typeface inside the deck: whole, named where PowerPoint looks for it, and only where it is wanted. */
import { expect, test } from 'vitest';
import { eotOf } from '../../../../electron/engine/paint/pptx/fonts/eot.ts';
import { finishPptx } from '../../../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../../../electron/engine/paint/pptx/paint.ts';
import { validatePptx } from '../../../../electron/engine/paint/pptx/validate/validate.ts';
import { deckMakeup } from '../../../../electron/engine/paint/pptx/makeup.ts';
import { zipParts } from '../../../../electron/engine/paint/pptx/zip.ts';
import { fontFiles } from '../../../helpers/typeface.ts';
import { part } from './build.ts';
import { scene } from './scenes.ts';

const fonts = fontFiles();
const made = async () => finishPptx(await paintPptx(scene('fa')), scene('fa'), { fonts });

/** Fields of a container in their order, as the W3C submission names them. */
function fieldsOf(eot: Uint8Array) {
  const view = new DataView(eot.buffer, eot.byteOffset, eot.byteLength);
  let at = 0;
  const u8 = () => view.getUint8((at += 1) - 1);
  const u16 = () => view.getUint16((at += 2) - 2, true);
  const u32 = () => view.getUint32((at += 4) - 4, true);
  const name = () => {
    const padding = u16();
    const text = Buffer.from(eot.subarray(at + 2, at + 2 + u16())).toString('utf16le');
    at += text.length * 2;
    return [padding, text];
  };
  const [size, fontSize, version, flags] = [u32(), u32(), u32(), u32()];
  const panose = Array.from({ length: 10 }, u8);
  const [charset, italic, weight, fsType, magic] = [u8(), u8(), u32(), u16(), u16()];
  const ranges = Array.from({ length: 6 }, u32);
  const [adjustment, reserved] = [u32(), Array.from({ length: 4 }, u32)];
  const names = Array.from({ length: 4 }, name);
  const root = name();
  const [rootChecksum, codePage] = [u32(), u32()];
  const signature = name();
  const drawn = [u32(), u32()];
  return { size, fontSize, version, flags, panose, charset, italic, weight, fsType, magic, ranges, adjustment, reserved, names, root, rootChecksum, codePage, signature, drawn, at };
}

/**
 * By hand. What is the same in all faces of three decks that PowerPoint wrote (15 and 16 for Windows, 16 for Mac): version, magic, reserved
 * and padding fields, no root string and its checksum, no signature, no letters of a user's own; family and style end with a zero in
 * the Windows ones. What comes from the font: read off Vazirmatn 33.003's tables with another program. Only `flags` differs: 4 there.
 */
test.each([
  [fonts.regular, 'Regular', 400],
  [fonts.bold, 'Bold', 700],
] as const)('a container has the fields of PowerPoint’s own, and its font unchanged', (font, style, weight) => {
  const eot = eotOf(font);
  const { at, ranges, adjustment, ...fields } = fieldsOf(eot);
  expect(fields).toEqual({
    size: eot.length,
    fontSize: font.length,
    version: 0x00020002,
    flags: 0,
    panose: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    charset: 1,
    italic: 0,
    weight,
    fsType: 0,
    magic: 0x504c,
    reserved: [0, 0, 0, 0],
    names: [[0, 'Vazirmatn\0'], [0, `${style}\0`], [0, 'Version 33.003'], [0, `Vazirmatn ${style}`]],
    root: [0, ''],
    rootChecksum: 0x50475342,
    codePage: 1252,
    signature: [0, ''],
    drawn: [0, 0],
  });
  // Code pages 1252 and 1256 (Arabic) first; the ranges hold the bit of the Arabic script.
  expect(ranges.slice(4)).toEqual([0x41, 0x20080000]);
  expect((ranges[0] ?? 0) & (1 << 13)).not.toBe(0);
  expect(adjustment).not.toBe(0);
  expect(Buffer.from(eot.subarray(at)).equals(Buffer.from(font))).toBe(true);
});

test('a deck names the faces in the order of the schema and stays valid', async () => {
  const parts = await made();
  const xml = part(parts, 'ppt/presentation.xml');
  expect(xml).toMatch(/<p:notesSz [^>]*\/><p:embeddedFontLst><p:embeddedFont><p:font typeface="Vazirmatn"\/><p:regular r:id="font1"\/><p:bold r:id="font2"\/><\/p:embeddedFont><\/p:embeddedFontLst><p:defaultTextStyle>/);
  expect(xml).toMatch(/<p:presentation [^>]*embedTrueTypeFonts="1"/);
  expect(xml).not.toContain('saveSubsetFonts');
  expect(part(parts, '[Content_Types].xml')).toContain('<Default Extension="fntdata" ContentType="application/x-fontdata"/>');
  expect(validatePptx(parts)).toEqual([]);
});

test('what the typeface adds is what the file grows by, and the same input gives the same bytes', async () => {
  const with_ = zipParts(await made());
  const without = zipParts(finishPptx(await paintPptx(scene('fa')), scene('fa')));
  expect(Math.abs(with_.length - without.length - deckMakeup(with_).fonts)).toBeLessThan(1500);
  expect(zipParts(await made())).toEqual(with_);
});

test('a deck that does not hold it says nothing of it', async () => {
  const parts = finishPptx(await paintPptx(scene('fa')), scene('fa'));
  expect(part(parts, 'ppt/presentation.xml')).not.toContain('embeddedFont');
  expect([...parts.keys()].filter((name) => name.includes('font'))).toEqual([]);
  expect(deckMakeup(zipParts(parts)).fonts).toBe(0);
});
