import { expect, test } from 'vitest';
import { splitLigatures } from '../../../electron/engine/pdf/ligatures.ts';

const span = (units: string, shown: string): string => `/Span<</ActualText <FEFF${units}> >> BDC\n${shown}\nEMC`;

/** What a reader takes the marked text for that goes from glyph to glyph: each character once, as the glyphs stand. */
const charactersOf = (operators: string): readonly string[] =>
  [...operators.matchAll(/ActualText <FEFF([0-9A-F]*)>/g)].map(([, hex = '']) => String.fromCodePoint(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))));

test('the two letters of a ligature stand at two glyphs, the last one first', () => {
  const mended = splitLigatures([span('0645', '<056E> Tj'), span('06440627', '<14F2> Tj'), span('0633', '<14A9> Tj')].join('\n'));
  expect(charactersOf(mended)).toEqual(['م', 'ا', 'ل', 'س']);
  expect(mended.split('<14F2> Tj')).toHaveLength(2);
  expect(mended).toContain('3 Tr');
  expect(mended.indexOf('0 Tr', mended.indexOf('3 Tr'))).toBeLessThan(mended.indexOf('<14A9>'));
});

test('a mark off the line is drawn where it was and stands for nothing; the letters follow', () => {
  const shown = '/F5 26.66 Tf\n1 0 0 -1 10 20 Tm\n<02D4> Tj\n1.24 -5.22 Td <0516> Tj';
  const mended = splitLigatures(span('06440627064B', shown.replace('<02D4>', '5.92 5.22 Td <02D4>')));
  expect(charactersOf(mended)).toEqual(['', 'ً', 'ا', 'ل']);
  expect(mended).toContain('1 0 0 -1 10 20 Tm\n5.92 5.22 Td <02D4> Tj\nEMC\n/Span<</ActualText <FEFF064B> >> BDC\n1.24 -5.22 Td <0516> Tj\nEMC');
});

test.each([
  ['Latin ligatures', span('00660069', '<0011> Tj')],
  ['single letters', span('0645', '<056E> Tj')],
  ['text without marks', '<00030245> Tj'],
])('%s stay as they are', (_, operators) => {
  expect(splitLigatures(operators)).toBe(operators);
});
