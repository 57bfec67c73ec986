import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../../electron/engine/template/clean.ts';
import { balancedMarks } from '../../../electron/engine/text/stretches/isolates.ts';

/** One of each kind of sign that a text may or may not hold. */
const SIGNS = ['a', 'ب', ' ', '\u00a0', '\t', '\n', '\r', '\u0000', '\u000b', '\u007f', '\u0085', '\u009f', '\u061c', '\u200b', '\u200c', '\u200e', '\u2028', '\u202b', '\u202c', '\u2066', '\u2069', '\u3000', '\ud83d', '\ude00', '😀', '\ufdd0', '\ufeff', '\ufffe', '\uffff', '**'];

/** Every step of it, whatever the text. */
const inSteps = (text: string): string =>
  balancedMarks(text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''))
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .trim();

test('a text that needs no cleaning is found so only where it needs none', () => {
  for (const sign of SIGNS) for (const text of [sign, `x${sign}x`, `${sign}x`, `x${sign}`, `x ${sign} x`]) expect(cleanText(text), JSON.stringify(text)).toBe(inSteps(text));
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }), (text) => {
    expect(cleanText(text)).toBe(inSteps(text));
  }), { numRuns: 2000 });
});
