import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, withoutIsolates } from '../../../../electron/engine/text/stretches/isolates.ts';
import { toLanguageDigits } from '../../../../electron/engine/text/numerals.ts';
import { stretchesOf } from '../../../../electron/engine/text/stretches/stretches.ts';
import { anyText } from '../../../helpers/texts.ts';

/** The stretches that read against the paragraph, in order: numbers with a sign before them. */
const against = (text: string, language: 'fa' | 'en'): readonly string[] =>
  stretchesOf(text, language)
    .filter(({ direction }) => (direction === 'rtl') !== (language === 'fa'))
    .map((one) => (one.number === true ? `#${one.text}` : one.text));

describe('in a Persian text', () => {
  it.each([
    ['شرکت Tengizchevroil ۴۵ میلیون تن نفت برد.', ['Tengizchevroil', '#۴۵']],
    ['شرکت Tengizchevroil 45 میلیون تن نفت برد.', ['Tengizchevroil', '#45']],
    ['صندوق IMF 2.5 درصد و بانک HSBC ۵۰ میلیون دلار داد.', ['IMF', '#2.5', 'HSBC', '#۵۰']],
    ['در World Bank (2024) و IMF (۲۰۲۳)، رشد GDP ۳٫۵٪ بود.', ['World Bank', '#2024', 'IMF', '#۲۰۲۳', 'GDP', '#۳٫۵٪']],
    ['سال 2024 IMF گفت', ['#2024', 'IMF']],
    // Names that hold figures.
    ['COVID-19، نشست G20 و C5+1، جنگندهٔ F-35، شبکهٔ 5G', ['COVID-19', 'G20', 'C5+1', 'F-35', '5G']],
    ['جنگندهٔ Su-57 و بالگرد Mi-171A2 و موشک S-300PMU2', ['Su-57', 'Mi-171A2', 'S-300PMU2']],
    ['راهبرد 2030-Kazakhstan و C۵+۱', ['2030-Kazakhstan', 'C۵+۱']],
    ['گواهی ISO 9001 را گرفت، ISO 14001.', ['ISO 9001', 'ISO 14001']],
    ['هواپیمای Boeing 737-800 (ساخت 2001) و Airbus 320 نو', ['Boeing 737-800', '#2001', 'Airbus 320']],
    ['سند Vision 2030 و Agenda 2063 است', ['Vision 2030', 'Agenda 2063']],
    ['سایوز-5 و ماهوارهٔ نور-۳', ['#5', '#۳']],
    // Signs of numbers.
    ['رشد -12% و −۱۲٪ و +3.5 و ±2 بود', ['#-12%', '#−۱۲٪', '#+3.5', '#±2']],
    ['دما −5°C تا +3 °C و ۳۰° بود', ['#−5°C', '#+3 °C', '#۳۰°']],
    ['بها $1,234.56 یا 50$ یا €20 یا ۲۰€ بود', ['#$1,234.56', '#50$', '#€20', '#۲۰€']],
    ['غلظت 10⁻³ و 6.02×10²³ و 2½', ['#10⁻³', '#6.02×10²³', '#2½']],
    ['بیش از >30 و ~۴۰ و ≥ 5', ['#>30', '#~۴۰', '#≥ 5']],
    ['۲۵٪ و ٪25 و 5 ٪', ['#۲۵٪', '#٪25', '#5 ٪']],
    // Numbers of several parts.
    ['تلفن +98 21 8888 7777 یا 021-88887777 یا (021) 8888 7777', ['#+98 21 8888 7777', '#021-88887777', '#(021) 8888 7777']],
    // Brackets around the whole are no part of it.
    ['(021-88887777) و (+98 21 8888 7777) و +98 (21) 8888', ['#021-88887777', '#+98 21 8888 7777', '#+98 (21) 8888']],
    ['تلفن ۰۰۹۸-۲۱-۸۸۸۸ و کارت 6037 9911 1234 5678', ['#۰۰۹۸-۲۱-۸۸۸۸', '#6037 9911 1234 5678']],
    ['نسخهٔ 2.1.3 و ساعت 14:30 و روز 2025-11-12 و ۱۴۰۴/۰۸/۲۱', ['#2.1.3', '#14:30', '#2025-11-12', '#۱۴۰۴/۰۸/۲۱']],
    ['جمعیت 84 321 765 نفر و شابک 978-3-16-148410-0', ['#84 321 765', '#978-3-16-148410-0']],
    // A range is read from the right: its dash is Persian.
    ['۱۳۹۰–۱۳۹۵ و 2010-2015 و ۵–۱۰ و 2024-25', ['#۱۳۹۰', '#۱۳۹۵', '#2010', '#2015', '#۵', '#۱۰', '#2024', '#25']],
    ['۱۰، ۲۰ و ۳۰', ['#۱۰', '#۲۰', '#۳۰']],
    // Formulas.
    ['۱۲ + ۳ = ۱۵ و ۵ × ۳ و ۱۰ > ۳ و 12 ± 2', ['#۱۲ + ۳ = ۱۵', '#۵ × ۳', '#۱۰ > ۳', '#12 ± 2']],
    ['x ≥ 5 و ۵ ≤ x و p < 0.05 و R² = 0.9', ['x ≥ 5', '۵ ≤ x', 'p < 0.05', 'R² = 0.9']],
    ['CO₂ و H2O و km² و a/b', ['CO₂', 'H2O', 'km²', 'a/b']],
    // Names and phrases.
    ['«C++» و «C#» و AT&T و O’Neil و U.S. و Canal+', ['C++', 'C#', 'AT&T', 'O’Neil', 'U.S.', 'Canal+']],
    ['صندوق International Monetary Fund (IMF) و (WTO)', ['International Monetary Fund (IMF)', 'WTO']],
    ['کتاب «World trade 2020–2024: who pays?» را', ['World trade 2020–2024: who pays?']],
    ['گفت “Is it possible?” و "No, never!"', ['“Is it possible?”', '"No, never!"']],
    ['Shell، Chevron؛ Eni', ['Shell', 'Chevron', 'Eni']],
    ['Shell, Chevron and Eni آمدند', ['Shell, Chevron and Eni']],
    ['Rad, Navid. «مصاحبه». ۳ فوریه', ['Rad, Navid', '#۳']],
    ['شرکت Қазақстан 12 کارگر و ΑΒΓ', ['Қазақстан', '#12', 'ΑΒΓ']],
    // Addresses, without what ends their sentence.
    ['نشانی https://example.org/a/?q=1&r=2، سپس info@example.org.', ['https://example.org/a/?q=1&r=2', 'info@example.org']],
    ['(https://example.org/a_(b)) و www.example.org/۲', ['https://example.org/a_(b)', 'www.example.org/', '#۲']],
    ['doi: 10.1234/abc.56. پس', ['doi: 10.1234/abc.56']],
    // A text of foreign words alone is one stretch.
    ['World trade 2020–2024: who pays?', ['World trade 2020–2024: who pays?']],
    ['— 2024 World Bank Report', ['2024 World Bank Report']],
    ['−12%', ['#−12%']],
    ['متن فارسی، (بی هیچ نام) «دیگر»!', []],
  ] as const)('%s', (text, expected) => {
    expect(against(text, 'fa')).toEqual(expected);
  });
});

describe('in an English text', () => {
  it.each([
    ['The word «چند برداری» here', ['«چند برداری»']],
    ['the paper گزارش ۱۴۰۳, 45 members', ['گزارش ۱۴۰۳']],
    ['on ۱۴ خرداد 1403 he', ['۱۴ خرداد']],
    ['In ایران (فارس) 2020 and (ایران) too', ['ایران (فارس)', 'ایران']],
    ['lists «الف», «ب» and ج', ['«الف»', '«ب»', 'ج']],
    ['titled “ایران: گذشته و آینده”', ['ایران: گذشته و آینده']],
    ['the group می‌خواهد 3 of them', ['می‌خواهد']],
    ['−12% of ۱۲', []],
  ] as const)('%s', (text, expected) => {
    expect(against(text, 'en')).toEqual(expected);
  });
});

describe('isolates in a text', () => {
  it('make one stretch of what they hold', () => {
    const text = `از ${isolated('World trade 2020–2024: who pays?', 'fa')} و ${isolated('«بندر»', 'fa')}، ۱۲`;
    expect(against(text, 'fa')).toEqual(['World trade 2020–2024: who pays?', '#۱۲']);
    expect(against(`see ${isolated('«بندر»: ۱۲–۱۵!', 'en')}, 12`, 'en')).toEqual(['«بندر»: ۱۲–۱۵!']);
  });
});

it('loses nothing', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('fa' as const, 'en' as const), (text, language) => {
      expect(stretchesOf(text, language).map((one) => one.text).join('')).toBe(withoutIsolates(text));
    }),
    { numRuns: 500 },
  );
});

it('reads a long text without a stop, such as quotation marks or brackets that nobody closes', () => {
  for (const sign of ['“', '(', '«', '1-', 'a, ', '1 ', '-a', 'a(', '+1 ', 'ا ۱ a ', '12.', '0 (']) {
    const text = sign.repeat(20_000);
    expect(stretchesOf(text, 'fa').map((one) => one.text).join('')).toBe(text);
    expect(stretchesOf(text, 'en').map((one) => one.text).join('')).toBe(text);
  }
});

describe('Hebrew and other writing from the right', () => {
  /** Stretches that run from the right and are not Persian. */
  const others = (text: string, language: 'fa' | 'en'): readonly string[] =>
    stretchesOf(text, language).filter((one) => one.direction === 'rtl' && one.language === 'en').map(({ text: own }) => own);
  it.each([
    ['גזרת הנמלים 2020–2024: מי משלם?', ['גזרת הנמלים 2020–2024: מי משלם']],
    ['گزارش «הארץ 2024» در ۲۰۲۴', ['הארץ 2024']],
    ['گزارش הארץ 24 صفحه دارد', ['הארץ']],
    ['2024 שנתון', ['2024 שנתון']],
    ['דו"ח 12.5% צמיחה', ['דו"ח 12.5% צמיחה']],
    ['«بندر» در 2024', []],
  ])('%s', (text, wanted) => {
    expect(others(text, 'fa')).toEqual(wanted);
  });
  it('keeps its digits in either language, and within isolates', () => {
    expect(toLanguageDigits('«הארץ 2024» در 2024', 'fa')).toBe('«הארץ 2024» در ۲۰۲۴');
    expect(toLanguageDigits('\u2068נמלים 2020–2024\u2069 در 2024', 'fa')).toContain('2020–2024');
    expect(toLanguageDigits('Read נמלים 2020 by 2024', 'en')).toBe('Read נמלים 2020 by 2024');
    expect(toLanguageDigits('\u2068נמלים 2020\u2069 by 2024', 'en')).toContain('2020');
    expect(toLanguageDigits('Порты 2020 и 中国 2024', 'fa')).toBe('Порты 2020 и 中国 2024');
  });
});
