import { expect, it } from 'vitest';
import { directed } from '../../../../electron/engine/handout/docx/stretches.ts';

const shown = (text: string, direction: 'rtl' | 'ltr') => directed(text, direction).map((part) => `${part.direction}:${part.text}`);

it('cuts Latin words out of Persian text, with the figures that belong to them', () => {
  expect(shown('در چارچوب C5+1، با (INSTC) و Soyuz-5 رفت', 'rtl')).toEqual([
    'rtl:در چارچوب ', 'ltr:C5+1', 'rtl:، با (', 'ltr:INSTC', 'rtl:) و ', 'ltr:Soyuz-5', 'rtl: رفت',
  ]);
});

it('keeps several Latin words together, and Persian figures in the text', () => {
  expect(shown('از New York Times، ۲۰۲۴', 'rtl')).toEqual(['rtl:از ', 'ltr:New York Times', 'rtl:، ۲۰۲۴']);
});

it('cuts Persian words out of English text', () => {
  expect(shown('the word «چند برداری» here', 'ltr')).toEqual(['ltr:the word «', 'rtl:چند برداری', 'ltr:» here']);
});

it('loses nothing', () => {
  for (const text of ['', '12', 'a', 'ا', 'aاa1ا 1']) {
    for (const direction of ['rtl', 'ltr'] as const) expect(directed(text, direction).map((part) => part.text).join('')).toBe(text);
  }
});
