import { expect, test } from 'vitest';
import { lettered } from '../../../../electron/engine/paint/pdf/letters.ts';
import { lineSetter } from '../../../../electron/engine/text/set-line.ts';
import { realTypeface } from '../../../helpers/typeface.ts';

const typeface = await realTypeface();
const setLine = lineSetter(typeface);
const glyphsOf = (text: string, direction: 'rtl' | 'ltr') => setLine([{ text, weight: 'regular' }], direction).flatMap(lettered);

test('each letter of a right-to-left ligature has a glyph, from the left, and all stand within its width', () => {
  const glyphs = glyphsOf('سلام', 'rtl');
  expect(glyphs.map(({ text }) => text)).toEqual(['م', 'ا', 'ل', 'س']);
  const [, drawn, unseen] = glyphs;
  expect([drawn?.shapes.length, unseen?.shapes.length]).toEqual([1, 0]);
  expect(drawn?.advance).toBe(unseen?.advance);
  expect(glyphs.reduce((sum, { advance, gap }) => sum + advance + gap, 0)).toBeCloseTo(typeface.advance('سلام', 'regular'), 9);
});

test('a mark is one shape with its letter', () => {
  const [first, second, third] = glyphsOf('لاً', 'rtl');
  expect([first?.text, second?.text, third?.text]).toEqual(['\u064B', 'ا', 'ل']);
  expect(first?.shapes.length).toBe(2);
  expect(first?.shapes.some(({ y }) => y !== 0)).toBe(true);
});

test('what runs from the left keeps its ligatures whole, and kerning is no width of a glyph', () => {
  const [first, second] = glyphsOf('AV', 'ltr');
  expect([first?.text, second?.text]).toEqual(['A', 'V']);
  expect(first?.gap).toBeLessThan(0);
  expect(first?.advance).toBeCloseTo(typeface.advance('A', 'regular'), 9);
});

test('marks of direction are no glyphs, a joiner stays with its letter', () => {
  expect(glyphsOf('\u200FA\u200E', 'ltr').map(({ text }) => text)).toEqual(['A']);
  expect(glyphsOf('می‌رود', 'rtl').map(({ text }) => text).join('')).toBe([...'می‌رود'].reverse().join(''));
});
