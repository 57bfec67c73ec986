import { expect, it } from 'vitest';
import { directed, directedText } from '../../../../electron/engine/handout/docx/stretches.ts';
import { withoutMarks } from '../../../../electron/engine/text/stretches/isolates.ts';

const shown = (text: string, direction: 'rtl' | 'ltr') => directedText(text, direction).map((part) => `${part.direction}:${withoutMarks(part.text)}`);

it('cuts Latin words out of Persian text, with the figures that belong to them', () => {
  expect(shown('در چارچوب C5+1، با (INSTC) و Soyuz-5 رفت', 'rtl')).toEqual([
    'rtl:در چارچوب ', 'ltr:C5+1', 'rtl:، با (', 'ltr:INSTC', 'rtl:) و ', 'ltr:Soyuz-5', 'rtl: رفت',
  ]);
});

it('keeps several Latin words together, and Persian figures in the text', () => {
  expect(shown('از New York Times، ۲۰۲۴', 'rtl')).toEqual(['rtl:از ', 'ltr:New York Times', 'rtl:، ۲۰۲۴']);
  expect(shown('شرکت Tengizchevroil ۴۵ میلیون', 'rtl')).toEqual(['rtl:شرکت ', 'ltr:Tengizchevroil', 'rtl: ۴۵ میلیون']);
});

it('cuts out a number with its sign, which Word would draw at its other side', () => {
  expect(shown('رشد −۱۲٪ بود', 'rtl')).toEqual(['rtl:رشد ', 'ltr:−۱۲٪', 'rtl: بود']);
});

it('cuts Persian words out of English text', () => {
  expect(shown('the word «چند برداری» here', 'ltr')).toEqual(['ltr:the word ', 'rtl:«چند برداری»', 'ltr: here']);
});

it('cuts pieces of different looks each for itself, and keeps a note behind the name it belongs to', () => {
  const [strong, plain] = [{ kind: 'text', text: 'شرکت World', strong: true }, { kind: 'text', text: ' Bank' }] as const;
  const parts = directed([strong, plain, { kind: 'note', number: 1 }], 'rtl');
  expect(parts).toEqual([
    { piece: strong, text: 'شرکت ', direction: 'rtl' },
    { piece: strong, text: 'World', direction: 'ltr' },
    { piece: plain, text: ' Bank\u200F', direction: 'ltr' },
    { kind: 'note', number: 1 },
  ]);
});

it('loses nothing', () => {
  for (const text of ['', '12', 'a', 'ا', 'aاa1ا 1']) {
    for (const direction of ['rtl', 'ltr'] as const) expect(withoutMarks(directedText(text, direction).map((part) => part.text).join(''))).toBe(text);
  }
});
