import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportName, withExtension, withoutExtension, withReportEnding } from '../../electron/main/handlers/file-name.ts';

const day = new Date(2025, 0, 5);

test.each([
  ['Kazakhstan’s multi-vector policy', 'Kazakhstan’s multi-vector policy 2025-01-05'],
  ['سیاست چندبرداری قزاقستان: می‌رود', 'سیاست چندبرداری قزاقستان می‌رود 2025-01-05'],
  ['a/b\\c:d*e?f"g<h>i|j\u0000k\nl', 'a b c d e f g h i j k l 2025-01-05'],
  ['  ', 'Bardar 2025-01-05'],
  ['x'.repeat(300), `${'x'.repeat(80)} 2025-01-05`],
])('%o', (title, name) => {
  expect(exportName(title, day)).toBe(name);
});

test('whatever the title, the name is one that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(exportName(title, day)).toMatch(/^[^\p{Cc}<>:"/\\|?*]+ 2025-01-05$/u);
    }),
  );
});

test('the ending is added where it is missing', () => {
  expect(withExtension('/x/deck', 'pptx')).toBe('/x/deck.pptx');
  expect(withExtension('/x/deck.PPTX', 'pptx')).toBe('/x/deck.PPTX');
  expect(withExtension('/x/deck.v2', 'pdf')).toBe('/x/deck.v2.pdf');
});

test('a report is a text unless its name says otherwise', () => {
  expect(['/x/a', '/x/a.TXT', '/x/a.json', '/x/a.pptx'].map(withReportEnding)).toEqual(['/x/a.txt', '/x/a.TXT', '/x/a.json', '/x/a.pptx.txt']);
});

test('an ending that somebody typed does not come between a common name and what each file adds', () => {
  for (const name of ['/x/kz', '/x/kz.pptx', '/x/kz.PDF', '/x/kz.docx', '/x/kz.html', '/x/kz.md']) expect(withoutExtension(name)).toBe('/x/kz');
  expect(withoutExtension('/x.pdf/kz 2025.12')).toBe('/x.pdf/kz 2025.12');
});
