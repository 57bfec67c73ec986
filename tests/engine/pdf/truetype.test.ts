import { Blob, Face, Font } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import { cutFont, measuresOf, underlineOf } from '../../../electron/engine/pdf/truetype.ts';
import { fontFiles } from '../../helpers/typeface.ts';

const { regular } = fontFiles();
const open = (bytes: Uint8Array): Font => new Font(new Face(new Blob(bytes)));
const whole = open(regular);
const glyphOf = (character: string): number => whole.nominalGlyph(character.codePointAt(0) ?? 0) ?? expect.fail('no glyph');

const [alef, a, acute] = [glyphOf('ا'), glyphOf('A'), glyphOf('Á')];

test('a cut font has the outlines of its glyphs and the advances it was told, in their order', () => {
  const cut = open(cutFont(regular, [a, alef, acute, a].map((id, nth) => ({ shapes: [{ id, x: 0, y: 0 }], advance: 500 + nth }))));
  for (const [nth, id] of [a, alef, acute, a].entries()) {
    expect(cut.glyphToPath(nth + 1)).toBe(whole.glyphToPath(id));
    expect(cut.glyphHAdvance(nth + 1)).toBe(500 + nth);
  }
  expect(cut.glyphToPath(0)).toBe(whole.glyphToPath(0));
});

test('shapes laid together are one glyph, each moved to its place; none is an empty one', () => {
  const cut = open(cutFont(regular, [{ shapes: [{ id: a, x: 0, y: 0 }, { id: alef, x: 300, y: -200 }], advance: 900 }, { shapes: [], advance: 120 }]));
  const moved = (path: string): string => path.replace(/(-?\d+),(-?\d+)/g, (_, x, y) => `${Number(x) + 300},${Number(y) - 200}`);
  expect(cut.glyphToPath(1)).toBe(whole.glyphToPath(a) + moved(whole.glyphToPath(alef)));
  expect([cut.glyphToPath(2), cut.glyphHAdvance(2)]).toEqual(['', 120]);
});

test('it is as small as its glyphs', () => {
  expect(cutFont(regular, [{ shapes: [{ id: a, x: 0, y: 0 }], advance: 1 }]).length).toBeLessThan(2000);
});

test('the same glyphs give the same bytes', () => {
  const make = () => cutFont(regular, [{ shapes: [{ id: acute, x: 10, y: 0 }], advance: 700 }]);
  expect(make()).toEqual(make());
});

test('what the typeface says of itself', () => {
  const { unitsPerEm, ascent, descent } = measuresOf(regular);
  expect([unitsPerEm, ascent, descent]).toEqual([2048, 2100, -1100]);
  const { below, thickness } = underlineOf(regular);
  expect(below).toBeGreaterThan(0);
  expect(thickness).toBeGreaterThan(0.03);
});
