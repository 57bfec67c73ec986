import type { Words } from './model.ts';

/** English words of numbers, values and dates. */
export const english: Words = {
  qualifiers: {
    about: 'about',
    nearly: 'nearly',
    'more-than': 'more than',
    'less-than': 'less than',
    'at-least': 'at least',
    'at-most': 'at most',
  },
  scales: { thousand: 'thousand', million: 'million', billion: 'billion', trillion: 'trillion' },
  fractions: {
    '1/2': 'half',
    '1/3': 'a third',
    '2/3': 'two-thirds',
    '1/4': 'a quarter',
    '3/4': 'three-quarters',
    '1/5': 'a fifth',
    '2/5': 'two-fifths',
    '3/5': 'three-fifths',
    '4/5': 'four-fifths',
    '1/10': 'a tenth',
  },
  outOf: (part, whole) => `${part} of ${whole}`,
  groupSeparator: ',',
  decimalSeparator: '.',
  negative: (amount) => `\u2212${amount}`,
  positive: (amount) => `+${amount}`,
  // A dash beside a sign of minus or plus would read as another one.
  range: (from, to) => (/^\d/.test(from) && /^\d/.test(to) ? `${from}–${to}` : `${from} to ${to}`),
  months: {
    gregorian: [
      'January', 'February', 'March', 'April', 'May', 'June',
      'July', 'August', 'September', 'October', 'November', 'December',
    ],
    persian: [
      'Farvardin', 'Ordibehesht', 'Khordad', 'Tir', 'Mordad', 'Shahrivar',
      'Mehr', 'Aban', 'Azar', 'Dey', 'Bahman', 'Esfand',
    ],
  },
  seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
  decade: (year) => `the ${year}s`,
  gregorianMark: '',
  // "SH" (Solar Hijri) is how English writing marks years of the Iranian calendar.
  persianYear: (year) => `${year} SH`,
  parts: {
    early: (whole) => withArticleFirst('early ', whole),
    mid: (whole) => withArticleFirst('mid-', whole),
    late: (whole) => withArticleFirst('late ', whole),
  },
  bounds: {
    by: (date) => `by ${date}`,
    since: (date) => `since ${date}`,
    'shortly-before': (date) => `shortly before ${date}`,
    'shortly-after': (date) => `shortly after ${date}`,
  },
  byTheEndOf: (date) => `by the end of ${date}`,
  span: { close: '–', wide: ' – ' },
  nextDay: '–',
  either: { close: ' or ', wide: ' or ' },
  firstCalendar: 'gregorian',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
};

/** "the early 1990s", yet "early 2022". */
function withArticleFirst(part: string, whole: string): string {
  return whole.startsWith('the ') ? `the ${part}${whole.slice(4)}` : `${part}${whole}`;
}
