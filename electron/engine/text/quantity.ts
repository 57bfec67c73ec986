/** Reads how much of something there is, as people write it and as they paste it. */
import { plainDecimal, shiftDecimal } from './decimal.ts';

/**
 * A decimal as it was written (`1.50`, `-3`, `+5`, never with an exponent), a fraction (`1/4`), or a range of two decimals,
 * the smaller one first.
 */
export type Quantity = string | readonly [string, string];

export const isRange = (quantity: Quantity): quantity is readonly [string, string] => typeof quantity !== 'string';
export const isFraction = (quantity: Quantity): quantity is string => !isRange(quantity) && quantity.includes('/');

/** Marks of direction come along with numbers copied from right-to-left text. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u061C\uFEFF]/g;
/** What parts thousands beyond doubt; a comma may be a decimal one, see {@link commaIsThousands}. */
const SEPARATED = /^([-+]?)(\d{1,3}(?:([\u00A0\u2009\u202F '’٬])\d{3})(?:\3\d{3})*)(\.\d+)?$/;
const WITH_COMMAS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^([-+]?)(0|[1-9]\d*)?(?:\.(\d*))?(?:[eE]([-+]?\d{1,3}))?$/;
const FRACTION = /^[1-9]\d*\/[1-9]\d*$/;
/** Between the numbers of a range. A hyphen may be the sign of the second one too. */
const BETWEEN = /\s*(?:\.\.|…|[-\u2010-\u2015\u2212]|\bto\b|تا)\s*/g;

/** Writes digits as 0–9, decimal points as ".", minus signs as "-", and takes invisible marks out. */
export const withAsciiDigits = (written: string): string =>
  written
    .replace(INVISIBLE, '')
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/\u2212/g, '-')
    .trim();

/** Whether commas of a number can only part thousands: `1,234,567`, `1,234.5`. `1,234` may be a decimal. */
const commaIsThousands = (text: string): boolean => WITH_COMMAS.test(text) && /,.*[,.]/.test(text);

/** A number as exact decimal digits; undefined where a text is none, or may mean two things. */
export function readDecimal(written: string): string | undefined {
  const ascii = withAsciiDigits(written);
  const text = SEPARATED.test(ascii) ? ascii.replace(/[\u00A0\u2009\u202F '’٬]/g, '') : commaIsThousands(ascii) ? ascii.replaceAll(',', '') : ascii;
  const [found, sign = '', whole = '', decimals = '', exponent] = PLAIN.exec(text) ?? [];
  if (found === undefined || (whole === '' && decimals === '')) return undefined;
  const plain = `${sign === '-' && /^0*$/.test(whole + decimals) ? '' : sign}${whole || '0'}${decimals === '' ? '' : `.${decimals}`}`;
  const moved = exponent === undefined ? plain : shiftDecimal(plain, Number(exponent));
  return Number.isFinite(Number(moved)) ? moved : undefined;
}

/** A decimal, fraction or range; undefined where a text is none of them, or may mean several things. */
export function readQuantity(written: string): Quantity | undefined {
  // With Persian digits a slash is a decimal point as often as not.
  if (FRACTION.test(written.trim())) return written.trim();
  return readDecimal(written) ?? readRange(written);
}

/** Characters of two numbers with all that stands between them. */
const LONGEST = 200;

/** Two numbers with a dash, "to" or «تا» between them, the smaller one first. */
function readRange(written: string): readonly [string, string] | undefined {
  if (written.length > LONGEST) return undefined;
  const text = written.replace(INVISIBLE, '').trim();
  for (const { 0: between, index } of text.matchAll(BETWEEN)) {
    const pair = rangeOf(text.slice(0, index), text.slice(index + between.length));
    if (pair !== undefined) return pair;
  }
  return undefined;
}

/** A range of two numbers as written; undefined where one is none, or they do not rise. */
export function rangeOf(least: string, most: string): readonly [string, string] | undefined {
  const [from, to] = [readDecimal(least), readDecimal(most)];
  return from !== undefined && to !== undefined && Number(from) < Number(to) ? [from, to] : undefined;
}

/** How much a quantity is as a number: a fraction as a decimal, of a range the middle. */
export function amountOf(quantity: Quantity): number {
  if (isRange(quantity)) return middle(quantity);
  if (!isFraction(quantity)) return Number(quantity);
  const [part = 0, whole = 1] = quantity.split('/').map(Number);
  return part / whole;
}

/** The middle without the noise of binary fractions: that of 0.1 and 0.2 is 0.15. */
function middle([from, to]: readonly [string, string]): number {
  const places = Math.max(...[from, to].map((plain) => plain.split('.')[1]?.length ?? 0));
  const sum = Number(shiftDecimal(from, places)) + Number(shiftDecimal(to, places));
  return Number(shiftDecimal(plainDecimal(sum / 2), -places));
}

/** A quantity with the point of its numbers moved; a fraction has none. */
export const shifted = (quantity: Quantity, places: number): Quantity => {
  if (isRange(quantity)) return [shiftDecimal(quantity[0], places), shiftDecimal(quantity[1], places)];
  return isFraction(quantity) ? quantity : shiftDecimal(quantity, places);
};
