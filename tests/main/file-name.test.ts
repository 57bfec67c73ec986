import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deckName, withExtension } from '../../electron/main/handlers/file-name.ts';

const day = new Date(2025, 0, 5);

test.each([
  ['Kazakhstan’s multi-vector policy', 'Kazakhstan’s multi-vector policy 2025-01-05.pptx'],
  ['سیاست چندبرداری قزاقستان: می‌رود', 'سیاست چندبرداری قزاقستان می‌رود 2025-01-05.pptx'],
  ['a/b\\c:d*e?f"g<h>i|j\u0000k\nl', 'a b c d e f g h i j k l 2025-01-05.pptx'],
  ['  ', 'Bardar 2025-01-05.pptx'],
  ['x'.repeat(300), `${'x'.repeat(80)} 2025-01-05.pptx`],
])('%o', (title, name) => {
  expect(deckName(title, day)).toBe(name);
});

test('whatever the title, the name is one that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(deckName(title, day)).toMatch(/^[^\p{Cc}<>:"/\\|?*]+ 2025-01-05\.pptx$/u);
    }),
  );
});

test('the ending is added where it is missing', () => {
  expect(withExtension('/x/deck')).toBe('/x/deck.pptx');
  expect(withExtension('/x/deck.PPTX')).toBe('/x/deck.PPTX');
  expect(withExtension('/x/deck.v2')).toBe('/x/deck.v2.pptx');
});
