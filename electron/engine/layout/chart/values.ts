/** The words that stand at a chart's values. */
import type { ChartCategory } from '../../deck/blocks.ts';
import type { Chart } from '../../scene/model.ts';
import { decimalsOf, plainDecimal, significantDigits } from '../../text/decimal.ts';
import { formatNumber, readNumber } from '../../text/numerals.ts';
import { hasOwnDigits, wordsOf, writingOf } from '../../language/languages.ts';
import { readDecimal } from '../../text/quantity.ts';
import type { Language } from '../../units/language.ts';

export interface ValueWords {
  readonly text: string;
  /** The value's digits as the data have them: `1.50`. */
  readonly digits: string;
  /** The number format that makes the same of the value; undefined where words say more than the number. */
  readonly format?: string;
}

/**
 * What stands at a value: the words that the deck has for it, else the number. A number is never rounded: where the words are
 * nothing but the number, its zeros and digits are those of the words.
 */
export function valueWords({ values, written: sources, shown }: ChartCategory, series: number, language: Language): ValueWords | undefined {
  const value = values[series];
  if (value === undefined) return undefined;
  const words = shown[series] ?? '';
  const own = readDecimal(sources?.[series] ?? '') ?? plainDecimal(value);
  const written = words === '' ? own : numberIn(words, value, language);
  if (written === undefined) return { text: words, digits: own };
  const format = numberFormat(written, language);
  return { text: formatNumber(written, language), digits: written, ...(format !== undefined && { format }) };
}

/** What stands at the value of a series in a category. */
export type WordsAt = (category: ChartCategory, series: number) => ValueWords | undefined;

/** `valueWords` for who tries a chart in many ways and sizes, in which the words are the same. */
export function rememberedWords(language: Language): WordsAt {
  const known = new WeakMap<ChartCategory, (ValueWords | undefined)[]>();
  return (category, series) => {
    const said = known.get(category) ?? [];
    if (!(series in said)) said[series] = valueWords(category, series, language);
    known.set(category, said);
    return said[series];
  };
}

/** A chart with the digits of each value, for its data sheet. @param categories those that it shows */
export const withDigits = <T extends Pick<Chart, 'series'>>(draft: T, categories: readonly ChartCategory[], language: Language): T => ({
  ...draft,
  series: draft.series.map((series, nth) => ({
    ...series,
    points: series.points.map((point, index) => {
      const category = categories[index];
      const digits = point.value === undefined || !category ? undefined : valueWords(category, nth, language)?.digits;
      // A sheet's numbers have no plus sign.
      return digits === undefined ? point : { ...point, digits: digits.replace(/^\+/, '') };
    }),
  })),
});

/** The digits of a value as some words have them; undefined where these say more, such as that it is "nearly" so much. */
function numberIn(words: string, value: number, language: Language): string | undefined {
  const digits = readNumber(words, language);
  return digits !== undefined && Number(digits) === value ? digits : undefined;
}

/** The words at a value where they say more than its number, such as that it is "nearly" so much. */
export function moreThanNumber({ values, shown }: ChartCategory, series: number, language: Language): string | undefined {
  const [value, words] = [values[series], shown[series] ?? ''];
  return value === undefined || words === '' || numberIn(words, value, language) !== undefined ? undefined : words;
}

/**
 * The number format that writes a number as the deck does. What a program parts thousands and decimals with beside Persian
 * digits is its own affair, so such numbers have none; nor have those of more digits than a sheet's number has, and a zero
 * below zero.
 * @param written the number in ASCII digits
 */
export function numberFormat(written: string, language: Language): string | undefined {
  const [value, decimals] = [Number(written), decimalsOf(written)];
  if (significantDigits(written) > MOST_DIGITS || decimals > MOST_DIGITS || Object.is(value, -0)) return undefined;
  if (hasOwnDigits(language)) return decimals > 0 || /^[-+]/.test(written) || value >= 1000 ? undefined : formatOf(decimals, language);
  return written.startsWith('+') ? `"+"${amountFormat(decimals)}` : formatOf(decimals, language);
}

/** Digits of a number that a sheet keeps (ECMA-376, part 1, 18.8.31, after IEEE 754). */
const MOST_DIGITS = 15;

/** Numbers of one axis, all with as many decimals as any of them needs. */
export function axisNumbers(values: readonly number[], language: Language): { readonly texts: readonly string[]; readonly format: string } {
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, ...values.map((value) => decimalsOf(plainDecimal(value)))));
  return { texts: values.map((value) => formatNumber(value.toFixed(decimals), language)), format: formatOf(decimals, language) };
}

/** What `toFixed` takes. */
const MOST_DECIMALS = 100;

/**
 * Numbers from zero up, and below it. Digits of a language's own come by the shape of numbers in front of each;
 * LibreOffice reads the words in front of them as part of the number.
 */
function formatOf(decimals: number, language: Language): string {
  const shape = writingOf(language).numberShape;
  const amount = amountFormat(decimals);
  const below = wordsOf(language).negative('|').replace(/[^|]+/g, '"$&"').replace('|', amount);
  return `${shape}${amount};${shape}${below}`;
}

const amountFormat = (decimals: number): string => `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;

/** A category's name, with what is said of it where there is no value to say it at. */
export const categoryName = ({ label, values, shown }: ChartCategory): string =>
  [label, ...shown.filter((words, series) => words !== '' && values[series] === undefined)].filter((part) => part !== '').join(': ');
