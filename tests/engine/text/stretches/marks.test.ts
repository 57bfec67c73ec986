import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, withoutMarks } from '../../../../electron/engine/text/stretches/isolates.ts';
import { lineMarks } from '../../../../electron/engine/text/stretches/lines.ts';
import { withDirectionMarks } from '../../../../electron/engine/text/stretches/marks.ts';
import { markRuns } from '../../../../electron/engine/text/stretches/runs.ts';
import { toLanguageDigits } from '../../../../electron/engine/text/numerals.ts';
import { directionOf } from '../../../../electron/engine/language/languages.ts';
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

describe('marks in runs', () => {
  it('stand where they do in the whole text, and leave each run its own', () => {
    fc.assert(
      fc.property(mixedText, fc.array(fc.nat(80), { maxLength: 5 }), (mixed, cuts) => {
        const text = textOf(mixed);
        const at = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const runs = at.slice(1).map((end, index) => ({ text: text.slice(at[index], end), index }));
        const made = markRuns(runs, mixed.language);
        expect(made.map((run) => run.text).join('')).toBe(withDirectionMarks(text, mixed.language));
        expect(made.map((run) => withoutMarks(run.text))).toEqual(runs.map((run) => run.text));
      }),
      { numRuns: 500 },
    );
  });

  it('belong to what they hold', () => {
    const runs = [{ text: 'شرکت ' }, { text: 'C++', link: 1 }, { text: ' ۴۵' }];
    expect(markRuns(runs, 'fa')).toEqual([{ text: 'شرکت ' }, { text: 'C++\u200E\u200F', link: 1 }, { text: ' ۴۵' }]);
    expect(markRuns([{ text: 'رشد ' }, { text: '−۱۲٪' }], 'fa')).toEqual([{ text: 'رشد ' }, { text: '\u200E−۱۲٪\u200E' }]);
  });
});

describe('lines that are drawn one by one', () => {
  /** What stands on each line, from the left. */
  const drawn = (lines: readonly string[], language: 'fa' | 'en'): readonly string[] => {
    const marked = withDirectionMarks(lines.join(''), language);
    // Broken where the bare text is.
    const broken = lines.map((_, index) => {
      const [from, to] = [index, index + 1].map((count) => offset(marked, lines.slice(0, count).join('').length));
      return marked.slice(from, to);
    });
    const marks = lineMarks(broken, language);
    return broken.map((line, index) => visualOrder(`${marks[index]?.before}${line.trimEnd()}${marks[index]?.behind}`, directionOf(language)));
  };
  const offset = (marked: string, bare: number): number => {
    let seen = 0;
    for (let at = 0; at < marked.length; at += 1) {
      if (seen === bare && withoutMarks(marked[at] ?? '') !== '') return at;
      seen += withoutMarks(marked[at] ?? '').length;
    }
    return marked.length;
  };

  it.each([
    [['نشانی https://', 'example.org/a/', 'b?q=1 است'], 'fa', ['https:// یناشن', 'example.org/a/', 'تسا b?q=1']],
    [['کتاب «World trade: ', 'who pays?» را'], 'fa', ['World trade:» باتک', 'ار «who pays?']],
    // Drawn from the right, the opening mark looks to the right.
    [['the «سیاست ', 'چندبرداری» of'], 'en', ['the تسایس»', '«یرادربدنچ of']],
  ] as const)('%j', (lines, language, expected) => {
    expect(drawn(lines, language)).toEqual(expected);
  });
});

/** Digits and signs of any language as one. */
const asTyped = (text: string): string =>
  text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)).replaceAll('٪', '%').replaceAll('٫', '.').replaceAll('٬', ',').replace(/[−–]/g, '-');
