import { expect, it } from 'vitest';
import { marksFor } from '../../../electron/engine/text/quotation-marks.ts';

it.each([
  ['بندر باز شد', 'fa', '«»'],
  ['Is it possible?', 'fa', '“”'],
  ['Is it possible?', 'en', '“”'],
  ['بندر باز شد', 'en', '«»'],
  ['۱۲', 'fa', '«»'],
  ['12', 'en', '“”'],
] as const)('quotes %s in a text in %s by the marks of its own language', (words, around, marks) => {
  expect(marksFor(words, around).join('')).toBe(marks);
});
