import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDecimal, shiftDecimal } from '../../../electron/engine/text/decimal.ts';
import { formatNumber, toLanguageDigits } from '../../../electron/engine/text/numerals.ts';

describe('toLanguageDigits', () => {
  it.each([
    ['سال 2024', 'سال ۲۰۲۴'],
    ['C5+1 و سایوز-5', 'C۵+۱ و سایوز-۵'],
    ['1,234.5 تن', '۱٬۲۳۴٫۵ تن'],
    ['3.5', '۳٫۵'],
    ['2.1.3', '۲.۱.۳'],
    ['12,34', '۱۲,۳۴'],
    ['٣ و ٤', '۳ و ۴'],
    ['https://example.org/2024/5، ص 12', 'https://example.org/2024/5، ص ۱۲'],
    ['www.example2.org', 'www.example2.org'],
    ['a1b2@mail3.example.org و 4', 'a1b2@mail3.example.org و ۴'],
    ['doi 10.1234/abc.56', 'doi 10.1234/abc.56'],
    ['example4.org/page5 و 6', 'example4.org/page5 و ۶'],
  ])('%s in Persian', (text, expected) => {
    expect(toLanguageDigits(text, 'fa')).toBe(expected);
  });

  it('turns Persian and Arabic digits and their separators into Latin ones in English', () => {
    expect(toLanguageDigits('¶۱۴, ۱٬۲۳۴٫۵ and ٣', 'en')).toBe('¶14, 1,234.5 and 3');
  });

  it('leaves no Latin digit in Persian prose and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[آ-ی0-9 ،«».,-]{0,40}$/), (text) => {
        const persian = toLanguageDigits(text, 'fa');
        expect(persian).not.toMatch(/[0-9]/);
        expect(toLanguageDigits(persian, 'fa')).toBe(persian);
      }),
    );
  });

  it('comes back from Persian unchanged', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 .,-]{0,40}$/), (text) => {
        expect(toLanguageDigits(toLanguageDigits(text, 'fa'), 'en')).toBe(text);
      }),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0', '۰'],
    [175, '175', '۱۷۵'],
    [1234, '1,234', '۱٬۲۳۴'],
    [1234567.25, '1,234,567.25', '۱٬۲۳۴٬۵۶۷٫۲۵'],
    [-12, '\u221212', 'منفی ۱۲'],
    [1e21, '1,000,000,000,000,000,000,000', '۱٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰'],
    [1.5e-7, '0.00000015', '۰٫۰۰۰۰۰۰۱۵'],
  ])('%d', (value, english, persian) => {
    expect(formatNumber(value, 'en')).toBe(english);
    expect(formatNumber(value, 'fa')).toBe(persian);
  });

  it('can be read back, in both languages', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.oneof(fc.integer(), finite), (value) => {
        const english = formatNumber(value, 'en').replaceAll(',', '').replace('\u2212', '-');
        expect(Number(english) === value).toBe(true);
        const persian = toLanguageDigits(formatNumber(value, 'fa'), 'en').replaceAll(',', '').replace('منفی ', '-');
        expect(Number(persian) === value).toBe(true);
      }),
    );
  });
});

describe('decimals', () => {
  it('shift exactly', () => {
    expect(shiftDecimal('1.005', 3)).toBe('1005');
    expect(shiftDecimal('0.3', 3)).toBe('300');
    expect(shiftDecimal('-12.5', 1)).toBe('-125');
    expect(shiftDecimal('5', -2)).toBe('0.05');
    expect(shiftDecimal('0', 3)).toBe('0');
  });

  it('shift there and back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -30, max: 30 }), (value, places) => {
        expect(shiftDecimal(shiftDecimal(String(value), places), -places)).toBe(String(value));
      }),
    );
  });

  it('are written without exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainDecimal(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(plainDecimal(value)) === value).toBe(true);
      }),
    );
  });
});
