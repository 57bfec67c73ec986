import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnfinished } from '../../../../electron/engine/text/locators/read.ts';
import { lacksWords, locatorsText, locatorText } from '../../../../electron/engine/text/locators/write.ts';

it.each(['–', '12-', '12 -', 'p.', 'ص', 'صص.', '¶', '¶¶', 'page', 'فصل', 'A', '12؟', '?', '…', 'pp. 3-', 'n/a', ' '])('knows that %j is no whole place', (at) => {
  expect(isUnfinished(at)).toBe(true);
});

it.each(['12', 'p. 12', '¶14', 'xii', 'فصل سوم', 'Annex B', 'the headline', 'مقدمه', 'ibid.', 'p. 12 of the annex', '3rd ed., p. 4'])('knows that %j is one', (at) => {
  expect(isUnfinished(at)).toBe(false);
});

describe('a locator in both languages', () => {
  it.each([
    // Paragraphs, pages, sections.
    ['¶14', '¶14', 'بند ۱۴'],
    ['¶12–14', '¶12–14', 'بند ۱۲–۱۴'],
    ['para. 7', '¶7', 'بند ۷'],
    ['p. 3', 'p. 3', 'ص. ۳'],
    ['p.3', 'p. 3', 'ص. ۳'],
    ['12', 'p. 12', 'ص. ۱۲'],
    ['p. xii', 'p. xii', 'ص. xii'],
    ['pp. 3–4', 'pp. 3–4', 'صص. ۳–۴'],
    ['pp. 12-15', 'pp. 12–15', 'صص. ۱۲–۱۵'],
    ['pages 12 to 15', 'pp. 12–15', 'صص. ۱۲–۱۵'],
    ['pp. 22, 29 and 61', 'pp. 22, 29, 61', 'صص. ۲۲، ۲۹، ۶۱'],
    ['p. 12 ff.', 'pp. 12ff.', 'صص. ۱۲ به بعد'],
    ['§ 2', '§2', 'بخش ۲'],
    // As Persian analysts write them.
    ['ص ۱۲', 'p. 12', 'ص. ۱۲'],
    ['ص.۱۲', 'p. 12', 'ص. ۱۲'],
    ['صص ۱۲-۱۵', 'pp. 12–15', 'صص. ۱۲–۱۵'],
    ['صص. ۱۲ تا ۱۵', 'pp. 12–15', 'صص. ۱۲–۱۵'],
    ['صفحهٔ 12', 'p. 12', 'ص. ۱۲'],
    ['صفحه‌ی ۱۲', 'p. 12', 'ص. ۱۲'],
    ['صفحات ۳ و ۵', 'pp. 3, 5', 'صص. ۳، ۵'],
    ['بند ۴', '¶4', 'بند ۴'],
    ['جدول ۲', 'table 2', 'جدول ۲'],
    ['نمودار ۳', 'chart 3', 'نمودار ۳'],
    ['فصل ۳، ص ۱۲', 'ch. 3, p. 12', 'فصل ۳، ص. ۱۲'],
    ['مادهٔ ۳', 'Art. 3', 'مادهٔ ۳'],
    ['ماده ۳', 'Art. 3', 'مادهٔ ۳'],
    ['پیوست ۲', 'Appendix 2', 'پیوست ۲'],
    ['پیوست الف', 'Appendix الف', 'پیوست الف'],
    ['دقیقهٔ ۱۴', 'min. 14', 'دقیقهٔ ۱۴'],
    ['ج ۲، ص ۴۵', 'vol. 2, p. 45', 'ج. ۲، ص. ۴۵'],
    // Places that are no pages.
    ['Table 2', 'table 2', 'جدول ۲'],
    ['tables 2, 7', 'tables 2, 7', 'جدول‌های ۲، ۷'],
    ['Table A.1', 'table A.1', 'جدول A.1'],
    ['fig. 4', 'fig. 4', 'شکل ۴'],
    ['map 3', 'map 3', 'نقشهٔ ۳'],
    ['slide 7', 'slide 7', 'اسلاید ۷'],
    ['Art. 3(2)(b)', 'Art. 3(2)(b)', 'مادهٔ 3(2)(b)'],
    ['Articles 3–5', 'Arts. 3–5', 'ماده‌های ۳–۵'],
    ['Annex II', 'Annex II', 'پیوست II'],
    ['Annex B', 'Annex B', 'پیوست B'],
    ['Annex II, table 3', 'Annex II, table 3', 'پیوست II، جدول ۳'],
    ['ch. 3', 'ch. 3', 'فصل ۳'],
    ['part 2', 'pt. 2', 'قسمت ۲'],
    ['vol. 2, p. 45', 'vol. 2, p. 45', 'ج. ۲، ص. ۴۵'],
    ['n. 12', 'n. 12', 'پانویس ۱۲'],
    ['min. 14', 'min. 14', 'دقیقهٔ ۱۴'],
    ['00:14:05', '00:14:05', '۰۰:۱۴:۰۵'],
    ['14:05', '14:05', '۱۴:۰۵'],
    // Numbers in words.
    ['فصل سوم', 'ch. 3', 'فصل ۳'],
    ['جدول دوم', 'table 2', 'جدول ۲'],
    ['بند نخست', '¶1', 'بند ۱'],
    ['ماده اول', 'Art. 1', 'مادهٔ ۱'],
    ['فصل بیست‌ودوم', 'ch. 22', 'فصل ۲۲'],
    ['فصل بیست و یکم، ص ۱۲', 'ch. 21, p. 12', 'فصل ۲۱، ص. ۱۲'],
    ['سومین فصل', 'ch. 3', 'فصل ۳'],
    ['فصل سوم و چهارم', 'chs. 3, 4', 'فصل ۳، ۴'],
    ['پیوست یک', 'Appendix 1', 'پیوست ۱'],
    ['Chapter Three', 'ch. 3', 'فصل ۳'],
    ['the third chapter', 'ch. 3', 'فصل ۳'],
    ['2nd part', 'pt. 2', 'قسمت ۲'],
    ['chapter twenty-one', 'ch. 21', 'فصل ۲۱'],
    ['first table of the report', 'first table of the report', 'first table of the report'],
    ['12..15', 'pp. 12–15', 'صص. ۱۲–۱۵'],
    ['۱۲ـ۱۵', 'pp. 12–15', 'صص. ۱۲–۱۵'],
    // What is not known stays as it was written.
    ['the headline', 'the headline', 'the headline'],
    ['p. 12 of the annex', 'p. 12 of the annex', 'p. 12 of the annex'],
    ['مقدمه', 'مقدمه', 'مقدمه'],
  ])('%s', (at, english, persian) => {
    expect(locatorText(at, 'en')).toBe(english);
    expect(locatorText(at, 'fa')).toBe(persian);
  });

  it('reads back what it writes', () => {
    const name = fc.constantFrom('p.', 'ص', '¶', 'table', 'جدول', 'Art.', 'fig.', 'ch.', 'فصل', 'Annex', 'min.', 'slide', 'نقشهٔ');
    const number = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(name, fc.uniqueArray(number, { minLength: 1, maxLength: 4 }), (sign, numbers) => {
        const english = locatorText(`${sign} ${numbers.join(', ')}`, 'en');
        const persian = locatorText(english, 'fa');
        expect(english).not.toMatch(/\p{Script=Arabic}/u);
        expect(persian).not.toMatch(/[A-Za-z0-9¶]/);
        // Annex and appendix are one word in Persian.
        expect(locatorText(persian, 'en').replace(/^Appendi(?:x|ces)/, sign === 'Annex' ? english.split(' ')[0] ?? '' : '$&')).toBe(english);
      }),
    );
  });
});

describe('several locators of one work', () => {
  it.each([
    [['¶14', '¶7', '¶13', '¶12', '¶9'], '¶7, 9, 12–14', 'بند ۷، ۹، ۱۲–۱۴'],
    [['p. 22', 'p. 29', 'p. 61', 'p. 188', 'pp. 70–74'], 'pp. 22, 29, 61, 70–74, 188', 'صص. ۲۲، ۲۹، ۶۱، ۷۰–۷۴، ۱۸۸'],
    [['ص ۲۲', 'p. 23', 'صص ۲۴-۲۶'], 'pp. 22–26', 'صص. ۲۲–۲۶'],
    [['table 2', 'Table 7'], 'tables 2, 7', 'جدول‌های ۲، ۷'],
    [['p. 3', '¶4', '¶3'], 'p. 3, ¶3–4', 'ص. ۳، بند ۳–۴'],
    [['p. 3', 'p. 3'], 'p. 3', 'ص. ۳'],
    [['the headline', '¶2', 'the headline'], '¶2, the headline', 'بند ۲، the headline'],
    [['Art. 3(2)(b)', 'Art. 7'], 'Arts. 7, 3(2)(b)', 'ماده‌های ۷، 3(2)(b)'],
    [['ch. 3, p. 12', 'p. 5', 'ch. 4, p. 50'], 'p. 5, ch. 3, p. 12, ch. 4, p. 50', 'ص. ۵، فصل ۳، ص. ۱۲، فصل ۴، ص. ۵۰'],
    [['pp. 112-15', 'p. 116'], 'pp. 112–116', 'صص. ۱۱۲–۱۱۶'],
  ])('%j', (locators, english, persian) => {
    expect(locatorsText(locators, 'en')).toBe(english);
    expect(locatorsText(locators, 'fa')).toBe(persian);
  });
});

it('knows what it cannot put into the other language', () => {
  expect(lacksWords('the headline', 'fa')).toBe(true);
  expect(lacksWords('the headline', 'en')).toBe(false);
  expect(lacksWords('مقدمه', 'en')).toBe(true);
  expect(lacksWords('Annex II', 'fa')).toBe(false);
  expect(lacksWords('ص ۱۲', 'en')).toBe(false);
});
