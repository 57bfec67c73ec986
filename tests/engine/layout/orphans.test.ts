/** No paragraph ends with one word on a line of its own where another break avoids that. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { TextContext } from '../../../electron/engine/layout/context.ts';
import { setParagraph, textSpec } from '../../../electron/engine/layout/text.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { LANGUAGES, type Language } from '../../../electron/engine/units/language.ts';
import { realTypeface } from '../../helpers/typeface.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const TEXTS: Readonly<Record<Language, string>> = {
  en: 'Neither the number nor the value of the agreements is known; the weight of the visit is still open.',
  fa: 'شمار و ارزش توافق‌نامه‌ها گفته نشده است و وزن این سفر هنوز معلوم نیست و باید دید.',
};

describe.each(LANGUAGES)('a paragraph (%s)', (language) => {
  const set = (text: string, width: number) => {
    const context = { typeface, meta: { language, direction: language === 'fa' ? 'rtl' : 'ltr', words: {} }, markRuns: <R>(runs: readonly R[]) => runs } as unknown as TextContext;
    return setParagraph(textSpec(text, { size: 20, lineHeight: 26, colour: 'ink' }, context), width, context);
  };
  const lastWords = (text: string, width: number) => {
    const { lines } = set(text, width);
    return [lines.length, (lines.at(-1)?.runs.map((run) => run.text).join('') ?? '').trim().split(/\s+/u).length] as const;
  };

  it('has two words at least on its last line at any width at which they have room beside one another', () => {
    const widths = Array.from({ length: 120 }, (_, index) => 300 + index * 5);
    const orphaned = widths.filter((width) => {
      const [lines, words] = lastWords(TEXTS[language], width);
      return lines > 1 && words === 1;
    });
    expect(orphaned).toEqual([]);
  });

  it('says the same as before', () => {
    const plain = (width: number) => set(TEXTS[language], width).lines.flatMap(({ runs }) => runs.map((run) => run.text)).join('').replace(/\u00A0/g, ' ');
    for (const width of [320, 405, 610, 790]) expect(plain(width)).toBe(TEXTS[language]);
  });
});
