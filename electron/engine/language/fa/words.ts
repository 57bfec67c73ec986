import type { Words } from '../words.ts';

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
  scaleNamed: { thousand: /هزار|[1۱][,٬]?[0۰]{3}/, million: /میلیون/, billion: /میلیارد/, trillion: /تریلیون/ },
  pronoun: /(?<!\p{L})(?:آن|او|وی|خود|خویش|آن\u200Cها|آنها|این کشور|هر دو|دو کشور|دو طرف|\p{L}+(?:\u200Cاش|\u200Cشان|اش|شان|ش))(?!\p{L})/u,
  smallWords: ['از', 'در', 'برای'],
  fraction: (part, whole) => {
    if (part === 1 && whole === 2) return 'نیمی';
    const [count, name] = [COUNTS[part], FRACTION_NAMES[whole]];
    if (count === undefined || name === undefined) return undefined;
    // What ends in a letter that joins keeps its form by a half-space: «یک‌سوم», yet «دوسوم».
    return /[اآدذرزژو]$/.test(count) ? `${count}${name}` : `${count}\u200C${name}`;
  },
  shareUnit: /^(?:از|کل)\s/,
  shareUnitTells: false,
  shareOf: (whole) => `سهم ${/^از\s/.test(whole) ? whole : `از ${whole}`}`,
  fractionOfOne: (fraction, one) => [fraction === 'نیمی' ? 'نیم' : fraction, one],
  outOf: (part, whole) => `${part} از ${whole}`,
  groupSeparator: '\u066C',
  decimalSeparator: '\u066B',
  // A sign would land on the wrong side of the number in right-to-left text.
  negative: (amount) => `منفی ${amount}`,
  positive: (amount) => `مثبت ${amount}`,
  multipliesThousands: false,
  currencyBefore: false,
  oneForm: true,
  severalEnding: '',
  yearsBetween: (count) => `${count}\u00A0سال`,
  notToScale: 'فاصله‌ها به مقیاس زمان نیست',
  together: (sum) => `روی هم ${sum}`,
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
  shortMonths: () => [],
  monthsLikeWords: ['مه', 'تیر', 'مهر', 'آذر', 'دی', 'بهمن'],
  seasons: ['بهار', 'تابستان', 'پاییز', 'زمستان'],
  decade: (year) => `دههٔ ${year}`,
  gregorianMark: ' میلادی',
  persianYear: (year) => year,
  beforeEra: (year) => `${year} پ.م.`,
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
  andFollowing: ' به بعد',
  draft: 'پیش‌نویس',
  embargoedUntil: (day) => `انتشار پیش از ${day} ممنوع`,
};

/** Names of parts, by how many make a whole. */
const FRACTION_NAMES: Readonly<Record<number, string>> = {
  3: 'سوم', 4: 'چهارم', 5: 'پنجم', 6: 'ششم', 7: 'هفتم', 8: 'هشتم', 9: 'نهم', 10: 'دهم',
};
const COUNTS: Readonly<Record<number, string>> = {
  1: 'یک', 2: 'دو', 3: 'سه', 4: 'چهار', 5: 'پنج', 6: 'شش', 7: 'هفت', 8: 'هشت', 9: 'نه',
};
