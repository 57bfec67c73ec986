/** The numbers that a text in either language tells, in digits or in words, each as plain decimal digits. */
import { own } from '../units/own.ts';
import { asciiDigits } from './ascii-digits.ts';
import { eachWord } from './words-in.ts';

const UNITS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  یک: 1, دو: 2, سه: 3, چهار: 4, پنج: 5, شش: 6, هفت: 7, هشت: 8, نه: 9, ده: 10, یازده: 11, دوازده: 12, سیزده: 13, چهارده: 14, پانزده: 15, شانزده: 16, هفده: 17,
  هجده: 18, نوزده: 19, بیست: 20, سی: 30, چهل: 40, پنجاه: 50, شصت: 60, هفتاد: 70, هشتاد: 80, نود: 90, صد: 100, یکصد: 100, دویست: 200, سیصد: 300, چهارصد: 400, پانصد: 500, ششصد: 600, هفتصد: 700, هشتصد: 800, نهصد: 900,
  hundred: 100, dozen: 12, half: 0.5, نیم: 0.5, نیمی: 0.5, نصف: 0.5, quarter: 0.25, ربع: 0.25, third: 1 / 3, ثلث: 1 / 3,
};
/** What multiplies the number before it. */
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, هزار: 1e3, میلیون: 1e6, میلیارد: 1e9 };

interface NumberWord {
  readonly written: string;
  readonly index: number;
  readonly amount: number;
  /** Whether it multiplies what stands before it. */
  readonly scale: boolean;
}
type SpelledNumber = Omit<NumberWord, 'scale'>;

const WORDS: Readonly<Record<string, Pick<NumberWord, 'amount' | 'scale'>>> = Object.fromEntries(
  Object.entries({ ...UNITS, ...SCALES }).map(([word, amount]) => [word, { amount, scale: Object.hasOwn(SCALES, word) || word === 'hundred' }]),
);
const LONGEST = Math.max(...Object.keys(WORDS).map((word) => word.length)) + 1;
/** How they begin, in small and in large letters; «و» where it is joined to one, as in «بیست‌ودو». */
const INITIALS = new Set(['و', ...Object.keys(WORDS)].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]));
const JOINED_AND = /\u200Cو$/;

/** The words of a text that are numbers. */
function numberWordsIn(text: string): readonly NumberWord[] {
  const found: NumberWord[] = [];
  eachWord(text, (index, end) => {
    if (end - index > LONGEST || !INITIALS.has(text.charCodeAt(index))) return;
    const start = JOINED_AND.test(text.slice(index - 1, index + 1)) ? index + 1 : index;
    const written = text.slice(start, end);
    const word = own(WORDS, written.toLowerCase());
    if (word !== undefined) found.push({ written, index: start, ...word });
  });
  return found;
}

/** How two words of one number stand together. */
type Join = 'tight' | 'and';
const TIGHT = /^[ \u00A0\u200C\u2011-]$/;
const [PERSIAN_AND, ENGLISH_AND] = [/^[ \u00A0\u200C]و[ \u00A0\u200C]?$/, /^ and(?: an?)? $/] as const;
const DIGITS_BEFORE = /[\d۰-۹][ \u00A0\u200C]?$/;

const isPersian = ({ written }: NumberWord): boolean => written.charCodeAt(0) > 0x7f;

function joinOf(before: NumberWord, word: NumberWord, text: string): Join | undefined {
  const persian = isPersian(before);
  if (persian !== isPersian(word)) return undefined;
  const gap = text.slice(before.index + before.written.length, word.index);
  return TIGHT.test(gap) ? 'tight' : (persian ? PERSIAN_AND : ENGLISH_AND).test(gap) ? 'and' : undefined;
}

/** A number of which further words may follow. */
interface Sum {
  /** What is multiplied already, and what stands behind that. */
  readonly whole: number;
  readonly part: number;
  /** A further word is below this, a further multiplier below that of before. */
  readonly room: number;
  readonly below: number;
}

const begun = ({ amount, scale }: NumberWord): Sum => (scale && amount > 100 ? { whole: amount, part: 0, room: amount, below: amount } : { whole: 0, part: amount, room: roomBehind(amount), below: Infinity });

/** Behind tens there is room for units, behind hundreds for both, behind units for a half. */
const roomBehind = (amount: number): number => (amount >= 100 ? 100 : amount >= 20 ? 10 : amount >= 1 ? 1 : 0);

/** The number with one word more; undefined where that begins another. */
function withWord(sum: Sum, word: NumberWord, join: Join | undefined): Sum | undefined {
  const { whole, part, room, below } = sum;
  const { amount, scale } = word;
  if (scale) {
    if (join !== 'tight' || part === 0 || amount >= below) return undefined;
    if (amount > 100) return { whole: whole + part * amount, part: 0, room: amount, below: amount };
    return part < 100 ? { ...sum, part: part * 100, room: 100 } : undefined;
  }
  const isEnglish = !isPersian(word);
  // "Nineteen ninety-nine", "twenty ten".
  if (isEnglish && join === 'tight' && whole === 0 && part > 10 && part <= 20 && amount >= 10 && amount < 100) return { ...sum, part: part * 100 + amount, room: roomBehind(amount) };
  const adds = join === 'and' ? !isEnglish || amount < 1 || part % 100 === 0 : join === 'tight' && isEnglish && amount >= 1;
  return adds && amount < room ? { ...sum, part: part + amount, room: roomBehind(amount) } : undefined;
}

/**
 * The numbers that a text spells out, those of several words as one: «هزار و چهارصد و دو», "twenty-two", "two thousand and three", "nineteen
 * ninety-nine". What only multiplies digits, as in "3 million", is none, nor is a thousand by itself.
 */
function spelledNumbersIn(text: string): readonly SpelledNumber[] {
  const words = numberWordsIn(text);
  const found: SpelledNumber[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at] as NumberWord;
    let [sum, last] = [begun(first), first];
    for (at += 1; at < words.length; at += 1) {
      const word = words[at] as NumberWord;
      const more = withWord(sum, word, joinOf(last, word, text));
      if (more === undefined) break;
      [sum, last] = [more, word];
    }
    const onlyMultiplies = first.scale && first.amount > 100 && (last === first || DIGITS_BEFORE.test(text.slice(0, first.index)));
    if (!onlyMultiplies) found.push({ written: text.slice(first.index, last.index + last.written.length), index: first.index, amount: sum.whole + sum.part });
  }
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
  spelledNumbersIn(text).flatMap(({ written, index, amount }) => {
    const joined = /[-\u200C\u2011]$/.test(text.slice(0, index)) || /^(?:[-\u200C\u2011]| و )/.test(text.slice(index + written.length));
    return amount > 10 && !joined ? [{ written, amount }] : [];
  });

/** Every amount that a text tells, in digits or in words. */
export function amountsIn(text: string): readonly number[] {
  const spelled = spelledNumbersIn(text).map(({ amount }) => amount);
  const shares = spelled.length === 0 ? [] : [...text.matchAll(FRACTIONS)].map(([, part = '', whole = '']) => (UNITS[part] ?? 0) / (SHARES[whole] ?? 1));
  return [...digitsIn(text).flatMap((each) => amountWritten(each) ?? []), ...spelled, ...shares];
}
