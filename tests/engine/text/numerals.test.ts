import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDecimal, shiftDecimal } from '../../../electron/engine/text/decimal.ts';
import { formatNumber, toLanguageDigits } from '../../../electron/engine/text/numerals.ts';

describe('toLanguageDigits', () => {
  it.each([
    ['سال 2024', 'سال ۲۰۲۴'],
    ['سایوز-5', 'سایوز-۵'],
    // A foreign name keeps its figures; a number behind it does not.
    ['C5+1 و COVID-19 و ISO 9001.', 'C5+1 و COVID-19 و ISO 9001.'],
    ['Tengizchevroil 45 میلیون و IMF 2.5 درصد', 'Tengizchevroil ۴۵ میلیون و IMF ۲٫۵ درصد'],
    ['World Bank (2024)', 'World Bank (2024)'],
    ['گزارش World Bank (2024) و «World trade 2020–2024: who pays?»', 'گزارش World Bank (۲۰۲۴) و «World trade 2020–2024: who pays?»'],
    ['x ≥ 5 و 500MW و $5/bbl', 'x ≥ 5 و 500MW و $5/bbl'],
    ['تلفن +98 21 8888 7777', 'تلفن +۹۸ ۲۱ ۸۸۸۸ ۷۷۷۷'],
    // Signs as Persian has them.
    ['نرخ -12% و 25 % و %5', 'نرخ −۱۲٪ و ۲۵ ٪ و ٪۵'],
    ['دما −5°C و $1,234.56', 'دما −۵°C و $۱٬۲۳۴٫۵۶'],
    ['سال‌های 2010-2015 و 5-3', 'سال‌های ۲۰۱۰–۲۰۱۵ و ۵-۳'],
    ['تلفن 021-88887777 و روز 2025-11-12', 'تلفن ۰۲۱-۸۸۸۸۷۷۷۷ و روز ۲۰۲۵-۱۱-۱۲'],
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
    expect(toLanguageDigits('growth of ۱۲٪', 'en')).toBe('growth of 12%');
  });

  it('leaves a Persian title in an English text its digits', () => {
    expect(toLanguageDigits('the report «بودجهٔ ۱۴۰۳» of ۱۴۰۳', 'en')).toBe('the report «بودجهٔ ۱۴۰۳» of 1403');
    expect(toLanguageDigits('in گزارش 1403 بانک, ۴۵ pages', 'en')).toBe('in گزارش ۱۴۰۳ بانک, 45 pages');
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
        expect(toLanguageDigits(toLanguageDigits(text, 'fa'), 'en').replaceAll('−', '-').replaceAll('–', '-')).toBe(text);
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
        const persian = toLanguageDigits(formatNumber(value, 'fa').replace('منفی ', '-'), 'en').replaceAll(',', '').replace('\u2212', '-');
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
