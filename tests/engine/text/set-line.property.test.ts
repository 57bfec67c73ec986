import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineSetter } from '../../../electron/engine/text/set-line.ts';
import { withDirectionMarks } from '../../../electron/engine/text/stretches/marks.ts';
import { withoutMarks } from '../../../electron/engine/text/stretches/isolates.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { directionOf } from '../../../electron/engine/language/languages.ts';
import { mixedText, textOf } from '../../helpers/mixed-text.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { visualOrder } from '../../helpers/visual-order.ts';

const typeface = await realTypeface();
const setLine = lineSetter(typeface);

/** The characters of each piece as they stand from the left. Digits of a right-to-left piece would be a fault of their own. */
const seen = (pieces: ReturnType<typeof setLine>): string => pieces.map(({ text, direction }) => withoutMarks(direction === 'rtl' ? [...text].reverse().join('') : text)).join('');

/** Signs that are turned around where they run from the right are the shaper's matter. */
const unmirrored = (text: string): string => text.replace(/[()«»<>[\]{}]/g, '|');

test('a line stands in the order of UAX #9, wherever its runs are cut', () => {
  fc.assert(
    fc.property(mixedText, fc.array(fc.nat({ max: 60 }), { maxLength: 3 }), (mixed, cuts) => {
      const text = withDirectionMarks(textOf(mixed), mixed.language);
      const at = [0, ...cuts.filter((cut) => cut < text.length && !/[\uDC00-\uDFFF]/.test(text[cut] ?? '')).sort((a, b) => a - b), text.length];
      const runs = at.slice(1).map((end, index) => ({ text: text.slice(at[index], end), weight: 'regular' as const }));
      const direction = directionOf(mixed.language);
      expect(unmirrored(seen(setLine(runs, direction)))).toBe(unmirrored(visualOrder(text, direction)));
    }),
    { numRuns: 300 },
  );
});

test('glyphs are together as wide as layout measured them', () => {
  for (const text of ['سلام قزاقستان', 'عملاً ۱۲٫۵٪ (لا)', 'Trade & AVATAR, 30 %', 'F-35 و C5+1', 'می‌خواهد']) {
    for (const language of LANGUAGES) {
      const wide = setLine([{ text, weight: 'bold' }], directionOf(language)).flatMap(({ glyphs }) => glyphs).reduce((sum, { advance }) => sum + advance, 0);
      expect(wide).toBeCloseTo(typeface.advance(text, 'bold'), 6);
    }
  }
});
