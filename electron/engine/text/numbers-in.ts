/** The numbers that a text in either language tells, in digits or in words, each as plain decimal digits. */
import { own } from '../units/own.ts';
import { asciiDigits } from './ascii-digits.ts';
import { eachWord } from './words-in.ts';

const UNITS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  یک: 1, دو: 2, سه: 3, چهار: 4, پنج: 5, شش: 6, هفت: 7, هشت: 8, نه: 9, ده: 10, یازده: 11, دوازده: 12, سیزده: 13, چهارده: 14, پانزده: 15, شانزده: 16, هفده: 17,
  هجده: 18, نوزده: 19, بیست: 20, سی: 30, چهل: 40, پنجاه: 50, شصت: 60, هفتاد: 70, هشتاد: 80, نود: 90, صد: 100, دویست: 200, سیصد: 300, پانصد: 500,
  hundred: 100, dozen: 12, half: 0.5, نیم: 0.5, نیمی: 0.5, نصف: 0.5, quarter: 0.25, ربع: 0.25, third: 1 / 3, ثلث: 1 / 3,
};
interface NumberWord {
  readonly written: string;
  readonly index: number;
  readonly amount: number;
}

const LONGEST = Math.max(...Object.keys(UNITS).map((word) => word.length));
/** How they begin, in small and in large letters. */
const INITIALS = new Set(Object.keys(UNITS).flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]));

/** The words of a text that are numbers. */
function numberWordsIn(text: string): readonly NumberWord[] {
  const found: NumberWord[] = [];
  eachWord(text, (index, end) => {
    if (end - index > LONGEST || !INITIALS.has(text.charCodeAt(index))) return;
    const written = text.slice(index, end);
    const amount = own(UNITS, written.toLowerCase());
    if (amount !== undefined) found.push({ written, index, amount });
  });
  return found;
}
/** «یک‌چهارم», «دو سوم»: a fraction of words that are numbers themselves. */
const SHARES: Readonly<Record<string, number>> = { دوم: 2, سوم: 3, چهارم: 4, پنجم: 5, ششم: 6, هفتم: 7, هشتم: 8, نهم: 9, دهم: 10 };
const FRACTIONS = new RegExp(`(?<!\\p{L})(${Object.keys(UNITS).filter((word) => /[آ-ی]/.test(word)).join('|')})[\u200C ](${Object.keys(SHARES).join('|')})(?!\\p{L})`, 'gu');

/** Digits that are no part of a name such as C5+1 or F-35; thousands may be parted. */
const DIGITS = /(?<![\p{L}\d.,+]|\p{L}[-\u2011])\d{1,3}(?:[,٬\u00A0\u202F']\d{3})+(?:[.٫]\d+)?(?!\d)|(?<![\p{L}\d.,+]|\p{L}[-\u2011])\d+(?:[.٫]\d+)?(?:\/\d+)?/gu;

/** Numbers in digits alone. */
export const digitsIn = (text: string): readonly string[] => (ANY_DIGIT.test(text) ? [...asciiDigits(text).matchAll(DIGITS)].map(([found]) => found) : []);

const ANY_DIGIT = /[0-9۰-۹٠-٩]/;

/** What a number in digits amounts to; undefined of what is none. */
export function amountWritten(written: string): number | undefined {
  const [part = '', whole] = asciiDigits(written).replace(/[,٬\u00A0\u202F']/g, '').replace('٫', '.').split('/');
  const amount = whole === undefined ? Number(part) : Number(part) / Number(whole);
  return Number.isFinite(amount) ? amount : undefined;
}

/** Numbers above ten in words, of which no other word has a part: small ones are articles and pronouns as often as not. */
export const spelledIn = (text: string): readonly { readonly written: string; readonly amount: number }[] =>
  numberWordsIn(text).flatMap(({ written, index, amount }) => {
    const joined = /[-\u200C\u2011]$/.test(text.slice(0, index)) || /^(?:[-\u200C\u2011]| و )/.test(text.slice(index + written.length));
    return amount > 10 && !joined ? [{ written, amount }] : [];
  });

/** Every amount that a text tells, in digits or in words. */
export function amountsIn(text: string): readonly number[] {
  const spelled = numberWordsIn(text).map(({ amount }) => amount);
  const shares = spelled.length === 0 ? [] : [...text.matchAll(FRACTIONS)].map(([, part = '', whole = '']) => (UNITS[part] ?? 0) / (SHARES[whole] ?? 1));
  return [...digitsIn(text).flatMap((each) => amountWritten(each) ?? []), ...spelled, ...shares];
}
