import type { Words } from './model.ts';

/** Persian words of numbers, values and dates, as they are written in Iran. */
export const persian: Words = {
  qualifiers: {
    about: 'حدود',
    nearly: 'نزدیک به',
    'more-than': 'بیش از',
    'less-than': 'کمتر از',
    'at-least': 'دست‌کم',
    'at-most': 'حداکثر',
  },
  scales: { thousand: 'هزار', million: 'میلیون', billion: 'میلیارد', trillion: 'تریلیون' },
  fractions: {
    '1/2': 'نیمی',
    '1/3': 'یک‌سوم',
    '2/3': 'دوسوم',
    '1/4': 'یک‌چهارم',
    '3/4': 'سه‌چهارم',
    '1/5': 'یک‌پنجم',
    '2/5': 'دوپنجم',
    '3/5': 'سه‌پنجم',
    '4/5': 'چهارپنجم',
    '1/10': 'یک‌دهم',
  },
  outOf: (part, whole) => `${part} از ${whole}`,
  groupSeparator: '\u066C',
  decimalSeparator: '\u066B',
  // A sign would land on the wrong side of the number in right-to-left text.
  negative: (amount) => `منفی ${amount}`,
  positive: (amount) => `مثبت ${amount}`,
  range: (from, to) => `${from} تا ${to}`,
  months: {
    gregorian: [
      'ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن',
      'ژوئیه', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر',
    ],
    persian: [
      'فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور',
      'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند',
    ],
  },
  seasons: ['بهار', 'تابستان', 'پاییز', 'زمستان'],
  decade: (year) => `دههٔ ${year}`,
  gregorianMark: ' میلادی',
  persianYear: (year) => year,
  parts: {
    early: (whole) => `اوایل ${whole}`,
    mid: (whole) => `اواسط ${whole}`,
    late: (whole) => `اواخر ${whole}`,
  },
  bounds: {
    by: (date) => `تا ${date}`,
    since: (date) => `از ${date}`,
    'shortly-before': (date) => `اندکی پیش از ${date}`,
    'shortly-after': (date) => `اندکی پس از ${date}`,
  },
  byTheEndOf: (date) => `تا پایان ${date}`,
  span: { close: ' تا ', wide: ' تا ' },
  nextDay: ' و ',
  either: { close: ' یا ', wide: ' یا ' },
  firstCalendar: 'persian',
  pageOf: (page, pages) => `صفحهٔ ${page} از ${pages}`,
};
