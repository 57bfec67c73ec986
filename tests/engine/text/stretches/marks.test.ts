import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, withoutMarks } from '../../../../electron/engine/text/stretches/isolates.ts';
import { withDirectionMarks } from '../../../../electron/engine/text/stretches/marks.ts';
import { toLanguageDigits } from '../../../../electron/engine/text/numerals.ts';
import { directionOf } from '../../../../electron/engine/units/language.ts';
import { intendedOrder, mixedText, textOf } from '../../../helpers/mixed-text.ts';
import { anyText } from '../../../helpers/texts.ts';
import { visualOrder } from '../../../helpers/visual-order.ts';

describe('a marked text', () => {
  it('is drawn in the order in which it is meant', () => {
    fc.assert(
      fc.property(mixedText, (mixed) => {
        const marked = withDirectionMarks(textOf(mixed), mixed.language);
        expect(visualOrder(marked, directionOf(mixed.language))).toBe(intendedOrder(mixed));
      }),
      { numRuns: 3000 },
    );
  });

  it('is drawn so in the digits of its language too', () => {
    fc.assert(
      fc.property(mixedText, (mixed) => {
        const { language } = mixed;
        const local = toLanguageDigits(textOf(mixed), language);
        const order = visualOrder(withDirectionMarks(local, language), directionOf(language));
        expect(asTyped(order)).toBe(asTyped(intendedOrder(mixed)));
      }),
      { numRuns: 1000 },
    );
  });

  it('holds the text, and is marked the same when it is marked again', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mixedText.map(textOf)), fc.constantFrom('fa' as const, 'en' as const), (text, language) => {
        const marked = withDirectionMarks(text, language);
        expect(withoutMarks(marked)).toBe(withoutMarks(text));
        expect(withDirectionMarks(marked, language)).toBe(marked);
      }),
      { numRuns: 1000 },
    );
  });

  it('has none where nothing needs them', () => {
    for (const text of ['شرکت ۴۵ میلیون تن نفت برد؛ (سال ۲۰۲۴).', 'در IMF، سال ۲۰۲۴', '۱۲٬۳۴۵٫۶']) expect(withDirectionMarks(text, 'fa')).toBe(text);
    for (const text of ['It was −12% (2024).', 'in ایران then']) expect(withDirectionMarks(text, 'en')).toBe(text);
  });

  it('keeps a stretch within a stretch together', () => {
    const title = isolated('The word «بندر» in 2024', 'fa');
    expect(visualOrder(withDirectionMarks(`کتاب ${title} ۱۲`, 'fa'), 'rtl')).toBe('۱۲ The word «ردنب» in 2024 باتک');
  });

  it('has no marks that turn what comes after', () => {
    for (const text of ['\u202Eشرکت IMF ۱۲', 'a \u2067b', '\u2069a\u202C']) expect(withDirectionMarks(text, 'fa')).not.toMatch(/[\u202A-\u202E]/);
    expect(withDirectionMarks('در \u2067متن', 'fa')).toBe('در متن');
    expect(withDirectionMarks('\u200E-12%', 'fa')).toBe('\u200E-12%\u200E');
  });
});

/** Digits and signs of any language as one. */
const asTyped = (text: string): string =>
  text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)).replaceAll('٪', '%').replaceAll('٫', '.').replaceAll('٬', ',').replace(/[−–]/g, '-');
