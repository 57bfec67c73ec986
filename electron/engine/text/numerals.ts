/** Digits and numbers in the script of a language. Made without Intl, whose data differ between machines. */
import type { Language } from '../units/language.ts';
import { asciiDigits } from './ascii-digits.ts';
import { plainDecimal } from './decimal.ts';
import { turnsIn } from './stretches/stretches.ts';
import { byLanguage, hasOwnDigits, wordsOf, writingOf } from '../language/languages.ts';

const EASTERN_DIGIT = /[۰-۹٠-٩]/g;
const MINUS = '\u2212';

const ASCII_NUMBER = /\d+(?:[.,]\d+)*/g;
const EASTERN_NUMBER = /[۰-۹٠-٩]+(?:[٫٬][۰-۹٠-٩]+)*/g;
/** A number with thousands between commas, or with a decimal point; "2.1.3" and "5,6" are neither. */
const SEPARATED = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)$/;

/**
 * Writes the numbers of a text, and the signs that belong to them, as the language does. What stands in another language
 * keeps its own: COVID-19 and addresses in Persian, a Persian title in English. The text stays as long as it was.
 */
export function toLanguageDigits(text: string, language: Language): string {
  let done = '';
  let end = 0;
  for (const turn of turnsIn(text, language)) {
    const between = inLanguage(text.slice(end, turn.start), language);
    // A hyphen between two Persian numbers means "to".
    const isRange = turn.number === true && between === '-' && end > 0;
    const own = text.slice(turn.start, turn.end);
    done += (isRange ? '–' : between) + (turn.language === language ? inLanguage(own, language) : inOwn(own, turn.language, language));
    end = turn.end;
  }
  return done + inLanguage(text.slice(end), language);
}

const inLanguage = (text: string, language: Language): string => (hasOwnDigits(language) ? toOwn(text, language) : toAscii(text));

/** Of a stretch in another language: a Persian one has Persian digits throughout, in a foreign one they are as they were typed. */
const inOwn = (text: string, language: Language, around: Language): string => (hasOwnDigits(language) ? toOwn(text, language) : fromEastern(text, around));

/**
 * Writes a number with separators between thousands: 1,234.5 or «۱٬۲۳۴٫۵». No digit is added, taken away or rounded.
 * @param value a number, or one written with ASCII digits and a point
 */
export function formatNumber(value: number | string, language: Language): string {
  const words = wordsOf(language);
  const plain = typeof value === 'number' ? plainDecimal(value) : value;
  const [whole = '0', decimals] = plain.replace(/^[-+]/, '').split('.');
  const grouped = inThousands(whole).join(words.groupSeparator);
  const amount = decimals === undefined ? grouped : `${grouped}${words.decimalSeparator}${decimals}`;
  const digits = fromAscii(amount, language);
  if (plain.startsWith('-')) return words.negative(digits);
  return plain.startsWith('+') ? words.positive(digits) : digits;
}

/** The digits of a whole number in groups of three, the first of which may be shorter. */
function inThousands(whole: string): readonly string[] {
  const first = whole.length % 3;
  const groups = Array.from({ length: Math.floor(whole.length / 3) }, (_, at) => whole.slice(first + at * 3, first + at * 3 + 3));
  return first === 0 && groups.length > 0 ? groups : [whole.slice(0, first), ...groups];
}

/**
 * Reads what {@link formatNumber} writes.
 * @returns the digits; undefined where a text is anything else, or says more than a number
 */
export function readNumber(text: string, language: Language): string | undefined {
  const { groupSeparator, decimalSeparator } = wordsOf(language);
  const digits = asciiDigits(text).replaceAll(groupSeparator, '').replace(decimalSeparator, '.').replace(/[^\d.]/g, '');
  return ['', '-', '+'].map((sign) => sign + digits).find((plain) => formatNumber(plain, language) === text);
}

/** What the digits of a language stand beside: a percent sign and a sign of minus. */
const OWN = byLanguage((language) => {
  const digit = `[${writingOf(language).digits}]`;
  return { percent: new RegExp(String.raw`(?<=${digit}[^\p{L}]?)%|%(?=${digit})`, 'gu'), hyphen: new RegExp(String.raw`^-(?=[^\p{L}]?${digit})`, 'u') };
});

/** Numbers of any script in digits and signs of the language's own. */
function toOwn(text: string, language: Language): string {
  const { groupSeparator, decimalSeparator } = wordsOf(language);
  const { percent, hyphen } = OWN[language];
  return fromEastern(text, language).replace(ASCII_NUMBER, (number) => {
    const separated = SEPARATED.test(number)
      ? number.replaceAll(',', groupSeparator).replace('.', decimalSeparator)
      : number;
    return fromAscii(separated, language);
  })
    .replace(percent, writingOf(language).percent)
    .replace(hyphen, MINUS);
}

function toAscii(text: string): string {
  return text.replace(EASTERN_NUMBER, (number) => asciiDigits(number).replaceAll('٬', ',').replace('٫', '.')).replace(/(?<=[0-9]\s?)٪|٪(?=[0-9])/gu, '%');
}

const fromAscii = (text: string, language: Language): string => {
  const { digits } = writingOf(language);
  return hasOwnDigits(language) ? text.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit))) : text;
};

/** Digits of Persian and of Arabic as those of the language. */
const fromEastern = (text: string, language: Language): string => {
  const { digits } = writingOf(language);
  return text.replace(EASTERN_DIGIT, (digit) => digits.charAt(digit.charCodeAt(0) & 15));
};
