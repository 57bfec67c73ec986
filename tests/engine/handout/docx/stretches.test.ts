import { expect, it } from 'vitest';
import { directed, directedText } from '../../../../electron/engine/handout/docx/stretches.ts';
import { withoutMarks } from '../../../../electron/engine/text/stretches/isolates.ts';
import { type Language, LANGUAGES } from '../../../../electron/engine/units/language.ts';

const shown = (text: string, language: Language) => directedText(text, language).map((part) => `${part.direction}:${withoutMarks(part.text)}`);

it('cuts Latin words out of Persian text, with the figures that belong to them', () => {
  expect(shown('در چارچوب C5+1، با (INSTC) و Soyuz-5 رفت', 'fa')).toEqual([
    'rtl:در چارچوب ', 'ltr:C5+1', 'rtl:، با (', 'ltr:INSTC', 'rtl:) و ', 'ltr:Soyuz-5', 'rtl: رفت',
  ]);
});

it('keeps several Latin words together, and Persian figures in the text', () => {
  expect(shown('از New York Times، ۲۰۲۴', 'fa')).toEqual(['rtl:از ', 'ltr:New York Times', 'rtl:، ۲۰۲۴']);
  expect(shown('شرکت Tengizchevroil ۴۵ میلیون', 'fa')).toEqual(['rtl:شرکت ', 'ltr:Tengizchevroil', 'rtl: ۴۵ میلیون']);
});

it('cuts out a number with its sign, which Word would draw at its other side', () => {
  expect(shown('رشد −۱۲٪ بود', 'fa')).toEqual(['rtl:رشد ', 'ltr:−۱۲٪', 'rtl: بود']);
});

it('cuts Persian words out of English text', () => {
  expect(shown('the word «چند برداری» here', 'en')).toEqual(['ltr:the word ', 'rtl:«چند برداری»', 'ltr: here']);
});

it('cuts pieces of different looks each for itself, and keeps a note behind the name it belongs to', () => {
  const [strong, plain] = [{ kind: 'text', text: 'شرکت World', strong: true }, { kind: 'text', text: ' Bank' }] as const;
  const parts = directed([strong, plain, { kind: 'note', number: 1 }], 'fa');
  expect(parts).toEqual([
    { piece: strong, text: 'شرکت ', direction: 'rtl' },
    { piece: strong, text: 'World', direction: 'ltr' },
    { piece: plain, text: ' Bank\u200F', direction: 'ltr' },
    { kind: 'note', number: 1 },
  ]);
});

it('loses nothing', () => {
  for (const text of ['', '12', 'a', 'ا', 'aاa1ا 1']) {
    for (const language of LANGUAGES) expect(withoutMarks(directedText(text, language).map((part) => part.text).join(''))).toBe(text);
  }
});
