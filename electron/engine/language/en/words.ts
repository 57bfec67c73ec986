import type { Words } from '../words.ts';

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
  scaleNamed: {
    thousand: /thousand|\bk\b|\b1,?000\b|(?<!\d)[’']?000s?\b/i,
    million: /million|\bm\b|\bmn\b|\bmln\b/i,
    billion: /billion|\bbn\b|\bbln\b|milliard/i,
    trillion: /trillion|\btn\b|\btrn\b/i,
  },
  pronoun: /(?<!\p{L})(?:its?|he|his|him|she|hers?|they|theirs?|them|both|the two|the country|whose|which|who)(?!\p{L})/iu,
  smallWords: ['the', 'and', 'for', 'of', 'of the'],
  fraction: (part, whole) => {
    if (part === 1 && whole === 2) return 'half';
    const name = FRACTION_NAMES[whole];
    if (name === undefined || COUNTS[part] === undefined) return undefined;
    return part === 1 ? `${/^e/.test(name) ? 'an' : 'a'} ${name}` : `${COUNTS[part]}-${name}s`;
  },
  shareUnit: /^of\b/i,
  shareUnitTells: true,
  shareOf: (whole) => `Share ${/^of\b/.test(whole) ? whole : `of ${whole}`}`,
  fractionOfOne: (fraction, one) => [fraction, `of ${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`],
  outOf: (part, whole) => `${part} in ${whole}`,
  groupSeparator: ',',
  decimalSeparator: '.',
  negative: (amount) => `\u2212${amount}`,
  positive: (amount) => `+${amount}`,
  multipliesThousands: true,
  currencyBefore: true,
  oneForm: false,
  severalEnding: '(?:s|es)?',
  yearsBetween: (count) => `${count}\u00A0years`,
  notToScale: 'Distances are not to scale',
  together: (sum) => `together ${sum}`,
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
  // As newspapers have them: Oct., Sept.
  shortMonths: (name, system) => (system === 'gregorian' ? [`${name.slice(0, 3)}\\.?`, `${name.slice(0, 4)}\\.?`] : []),
  monthsLikeWords: ['May', 'March', 'August'],
  seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
  decade: (year) => `the ${year}s`,
  gregorianMark: '',
  // "SH" (Solar Hijri) is how English writing marks years of the Iranian calendar.
  persianYear: (year) => `${year} SH`,
  beforeEra: (year) => `${year} BCE`,
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
  andFollowing: 'ff.',
  draft: 'DRAFT',
  embargoedUntil: (day) => `EMBARGOED UNTIL ${day}`,
};

/** Names of parts, by how many make a whole. */
const FRACTION_NAMES: Readonly<Record<number, string>> = {
  3: 'third', 4: 'quarter', 5: 'fifth', 6: 'sixth', 7: 'seventh', 8: 'eighth', 9: 'ninth', 10: 'tenth',
};
const COUNTS: Readonly<Record<number, string>> = {
  1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine',
};

/** "the early 1990s", yet "early 2022". */
function withArticleFirst(part: string, whole: string): string {
  return whole.startsWith('the ') ? `the ${part}${whole.slice(4)}` : `${part}${whole}`;
}
