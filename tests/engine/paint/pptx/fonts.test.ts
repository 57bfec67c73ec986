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
const made = async () => finishPptx(await paintPptx(scene('fa')), scene('fa'), fonts);

test('a container says of its font what the font says, and holds it unchanged', () => {
  for (const [font, style, weight] of [[fonts.regular, 'Regular', 400], [fonts.bold, 'Bold', 700]] as const) {
    const eot = eotOf(font);
    const view = new DataView(eot.buffer, eot.byteOffset, eot.byteLength);
    expect([view.getUint32(0, true), view.getUint32(4, true), view.getUint32(8, true), view.getUint32(12, true)]).toEqual([eot.length, font.length, 0x20001, 0]);
    expect([view.getUint32(28, true), view.getUint16(34, true)]).toEqual([weight, 0x504c]);
    expect(Buffer.from(eot.subarray(eot.length - font.length)).equals(Buffer.from(font))).toBe(true);
    const head = Buffer.from(eot.subarray(82, eot.length - font.length)).toString('utf16le');
    expect(head).toContain('Vazirmatn');
    expect(head).toContain(style);
  }
});

test('a deck names the faces in the order of the schema and stays valid', async () => {
  const parts = await made();
  const xml = part(parts, 'ppt/presentation.xml');
  expect(xml).toMatch(/<p:notesSz [^>]*\/><p:embeddedFontLst><p:embeddedFont><p:font typeface="Vazirmatn"\/><p:regular r:id="font1"\/><p:bold r:id="font2"\/><\/p:embeddedFont><\/p:embeddedFontLst><p:defaultTextStyle>/);
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
