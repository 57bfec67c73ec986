import { describe, expect, it } from 'vitest';
import { remedyOf } from '../../../../electron/engine/dataset/form/remedy.ts';
import { remedyText } from '../../../../electron/engine/diagnostics/dataset/remedy.ts';
import { readQuantity } from '../../../../electron/engine/text/quantity.ts';
import { load, withChange } from '../fixture.ts';

/** What is pasted, and what the hint tells to write. */
const PASTED: readonly (readonly [string, string])[] = [
  ['~30', 'Write "value: 30" and "qualifier: about".'],
  ['≈ 1,200', 'Write "value: 1200" and "qualifier: about", or 1.200 if the comma is a decimal point.'],
  ['c. 30', 'Write "value: 30" and "qualifier: about".'],
  ['about 30', 'Write "value: 30" and "qualifier: about".'],
  ['حدود ۳۰', 'Write "value: 30" and "qualifier: about".'],
  ['>30', 'Write "value: 30" and "qualifier: more-than".'],
  ['> 30', 'Write "value: 30" and "qualifier: more-than".'],
  ['<5', 'Write "value: 5" and "qualifier: less-than".'],
  ['<۵', 'Write "value: 5" and "qualifier: less-than".'],
  ['≥5', 'Write "value: 5" and "qualifier: at-least".'],
  ['>=5', 'Write "value: 5" and "qualifier: at-least".'],
  ['≤ 5.50', 'Write "value: 5.50" and "qualifier: at-most".'],
  ['بیش از ۵', 'Write "value: 5" and "qualifier: more-than".'],
  ['nearly 10–15', 'Write "value: 10–15" and "qualifier: nearly".'],
  ['30+', 'Write "value: 30" and "qualifier: at-least".'],
  ['(500)', 'Write "value: -500", or 500 if the brackets do not mean a negative number.'],
  ['(۵۰۰)', 'Write "value: -500", or 500 if the brackets do not mean a negative number.'],
  ['±2', 'Write the number itself, and how exact it is as "qualifier: about" or as a range such as 10–14.'],
  ['12 ± 2', 'Write "value: 12" and "plusMinus: 2"; or the range, "value: 10–14".'],
  ['1.5+/-0.25', 'Write "value: 1.5" and "plusMinus: 0.25"; or the range, "value: 1.25–1.75".'],
  ['1,234', 'Write "value: 1234", or 1.234 if the comma is a decimal point.'],
  ['1½', 'Write "value: 1.5".'],
  ['2 ¾', 'Write "value: 2.75".'],
  ['12,5', 'Write "value: 12.5".'],
  ['1.234.567', 'Write "value: 1234567".'],
  ['1.234,56', 'Write "value: 1234.56".'],
  ['10 000,5', 'Write "value: 10000.5".'],
  ['1_000', 'Write "value: 1000".'],
  ['1,00,000', 'Write "value: 100000".'],
  ['007', 'Write "value: 7".'],
  ['010', 'Write "value: 10".'],
  ['0x1F', 'Write "value: 31".'],
  ['0o17', 'Write "value: 15".'],
  ['–3', 'Write "value: -3".'],
  ['12%', 'Write "value: 12". "%" belongs to the unit.'],
  ['۱۲٪', 'Write "value: 12". "٪" belongs to the unit.'],
  ['-2.50 percent', 'Write "value: -2.50". "percent" belongs to the unit.'],
  ['$5', 'Write "value: 5". "$" belongs to the unit.'],
  ['US$5 bn', 'Write "value: 5" and "scale: billion". "US$" belongs to the unit.'],
  ['5 bn', 'Write "value: 5" and "scale: billion".'],
  ['5bn', 'Write "value: 5" and "scale: billion".'],
  ['20k', 'Write "value: 20" and "scale: thousand".'],
  ['1.50 million dollars', 'Write "value: 1.50" and "scale: million". "dollars" belongs to the unit.'],
  ['۵ میلیارد دلار', 'Write "value: 5" and "scale: billion". "دلار" belongs to the unit.'],
  ['EUR 10-15m', 'Write "value: 10–15" and "scale: million". "EUR" belongs to the unit.'],
  ['~ $5 bn', 'Write "value: 5" and "scale: billion" and "qualifier: about". "$" belongs to the unit.'],
  ['15–10', 'Write "value: 10–15".'],
  ['10–10', 'Write "value: 10".'],
  ['2,5–3,5', 'Write "value: 2.5–3.5".'],
  ['10–15%', 'Write "value: 10–15". "%" belongs to the unit.'],
  ['۱/۴', 'Write "value: 1.4", or 1/4, in Latin digits, if it is a fraction.'],
  ['10 15', 'Write "value: 10–15", or 1015 if it is one number.'],
  ['1 20', 'Write "value: 1–20", or 120 if it is one number.'],
  ['1 / 5', 'Write "value: 1/5".'],
  ['between 5 and 6', 'Write "value: 5–6".'],
  ['بین ۵ و ۶', 'Write "value: 5–6".'],
  ['از ۵ تا ۶ میلیون', 'Write "value: 5–6" and "scale: million".'],
  ['[15, 10]', 'Write "value: 10–15".'],
  ['= 5', 'Write "value: 5".'],
  ['5*', 'Write "value: 5".'],
  ['10±5%', 'Write "value: 10" and "plusMinus: 5"; or the range, "value: 5–15".'],
  ['5 m', 'Write "value: 5". "m" belongs to the unit.'],
  ['€3,5 Mio', 'Write "value: 3.5" and "scale: million". "€" belongs to the unit.'],
  ['10 m2', 'Write "value: 10". "m2" belongs to the unit.'],
  ['½', 'Write "value: 1/2".'],
  ['1 1/2', 'Write "value: 1.5".'],
  ['n/a', 'A figure needs a number. What is known without one is a record of "kind: fact".'],
  ['–', 'A figure needs a number. What is known without one is a record of "kind: fact".'],
  ['نامشخص', 'A figure needs a number. What is known without one is a record of "kind: fact".'],
  ['many', 'Write a number with a point for decimals (20000, 1.5), a range (10–15), or a fraction such as 1/4.'],
  ['12:30', 'Write a number with a point for decimals (20000, 1.5), a range (10–15), or a fraction such as 1/4.'],
];

describe('a pasted value', () => {
  it.each(PASTED)('%s is met with: %s', (written, hint) => {
    const text = remedyText(remedyOf(written), 'value');
    expect(text.en).toBe(hint);
    expect(text.fa).toMatch(/[آ-ی]/);
    for (const [, told = ''] of hint.matchAll(/"value: ([^"]+)"/g)) {
      expect(readQuantity(told)).toBeDefined();
      expect(text.fa).toContain(`value: ${told}`);
    }
  });

  it('in a series names the point’s fields', () => {
    expect(remedyText(remedyOf('~30'), 'values').en).toBe('Write 30 and "qualifier: about".');
    expect(remedyText(remedyOf('n/a'), 'values').en).toBe('Write null where nothing is known.');
  });

  it.each(PASTED.map(([written]) => written))('%s in quotes is told of at its line', (written) => {
    const files = withChange('figures.yaml', 'value: 30', `value: ${JSON.stringify(written)}`);
    const found = load(files).problems;
    expect(found).toMatchObject([{ code: 'dataset.value-form', where: { file: 'data/coast/figures.yaml', line: 7, field: 'value' } }]);
  });
});

describe('What has no sure remedy', () => {
  it.each(['10²', '3-', '[1,2,3]', '[10, null]', '1/4–1/2', '1.5.2', '1...2'])('is not told as another number: %s', (written) => {
    expect(remedyOf(written)).toBeUndefined();
  });
});
