/** Digits and numbers in the script of a language. Made without Intl, whose data differ between machines. */
import type { Language } from '../units/language.ts';
import { plainDecimal } from './decimal.ts';
import { wordsOf } from './words/words.ts';

const PERSIAN_ZERO = 0x06f0;
const ARABIC_ZERO = 0x0660;

/** Web and e-mail addresses and DOIs: their digits are part of the address. ASCII only, so that Persian punctuation ends them. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b10\.\d{4,9}\/[!-~]+|\b[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+\/[!-~]*/g;

const ASCII_NUMBER = /\d+(?:[.,]\d+)*/g;
const EASTERN_NUMBER = /[۰-۹٠-٩]+(?:[٫٬][۰-۹٠-٩]+)*/g;
/** A number with thousands between commas, or with a decimal point; "2.1.3" and "5,6" are neither. */
const SEPARATED = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)$/;

/** Writes every number of a text in the digits of a language; addresses stay as they are. */
export function toLanguageDigits(text: string, language: Language): string {
  const convert = language === 'fa' ? toPersian : toAscii;
  let done = '';
  let end = 0;
  for (const address of text.matchAll(ADDRESS)) {
    done += convert(text.slice(end, address.index)) + address[0];
    end = address.index + address[0].length;
  }
  return done + convert(text.slice(end));
}

/**
 * Writes a number with separators between thousands: 1,234.5 or «۱٬۲۳۴٫۵». No digit is added, taken away or rounded.
 * @param value a number, or one written with ASCII digits and a point
 */
export function formatNumber(value: number | string, language: Language): string {
  const words = wordsOf(language);
  const plain = typeof value === 'number' ? plainDecimal(value) : value;
  const [whole = '0', decimals] = plain.replace(/^[-+]/, '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, words.groupSeparator);
  const amount = decimals === undefined ? grouped : `${grouped}${words.decimalSeparator}${decimals}`;
  const digits = language === 'fa' ? inDigits(amount, PERSIAN_ZERO) : amount;
  if (plain.startsWith('-')) return words.negative(digits);
  return plain.startsWith('+') ? words.positive(digits) : digits;
}

/**
 * Reads what {@link formatNumber} writes.
 * @returns the digits; undefined where a text is anything else, or says more than a number
 */
export function readNumber(text: string, language: Language): string | undefined {
  const { groupSeparator, decimalSeparator } = wordsOf(language);
  const ascii = text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO));
  const digits = ascii.replaceAll(groupSeparator, '').replace(decimalSeparator, '.').replace(/[^\d.]/g, '');
  return ['', '-', '+'].map((sign) => sign + digits).find((plain) => formatNumber(plain, language) === text);
}

function toPersian(text: string): string {
  const { groupSeparator, decimalSeparator } = wordsOf('fa');
  return inDigits(text, PERSIAN_ZERO, ARABIC_ZERO).replace(ASCII_NUMBER, (number) => {
    const separated = SEPARATED.test(number)
      ? number.replaceAll(',', groupSeparator).replace('.', decimalSeparator)
      : number;
    return inDigits(separated, PERSIAN_ZERO);
  });
}

function toAscii(text: string): string {
  return text.replace(EASTERN_NUMBER, (number) =>
    number
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
      .replaceAll('٬', ',')
      .replace('٫', '.'),
  );
}

/** Replaces the digits that count from one zero with those that count from another. */
function inDigits(text: string, zero: number, from = 0x30): string {
  const digits = from === ARABIC_ZERO ? /[٠-٩]/g : /[0-9]/g;
  return text.replace(digits, (digit) => String.fromCharCode(digit.charCodeAt(0) - from + zero));
}
