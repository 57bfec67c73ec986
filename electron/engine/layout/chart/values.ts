/** The words that stand at a chart's values. */
import type { ChartCategory, DeckChart } from '../../deck/model.ts';
import { formatNumber, plainDecimal } from '../../text/numerals.ts';
import { wordsOf } from '../../text/words/words.ts';
import type { Language } from '../../units/language.ts';

export interface ValueWords {
  readonly text: string;
  /** The number format that makes the same of the value; undefined where words say more than the number. */
  readonly format?: string;
}

/** Decimals beyond this many digits are noise of the reckoning. */
const DIGITS = 6;

/** What stands at a value: the words that the deck has for it, else the number. */
export function valueWords({ values, shown }: ChartCategory, series: number, language: Language): ValueWords | undefined {
  const value = values[series];
  if (value === undefined) return undefined;
  const number = numberText(value, language);
  const words = shown[series] ?? '';
  if (words !== '' && words !== number) return { text: words };
  const format = numberFormat(value, language);
  return { text: number, ...(format !== undefined && { format }) };
}

/** A number as the deck writes it. */
export const numberText = (value: number, language: Language): string => formatNumber(rounded(value), language);

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/** Whether words at some value say more than its number, such as that it is "nearly" so much. */
export const saysMore = ({ categories }: DeckChart, language: Language): boolean =>
  categories.some((category) =>
    category.values.some((value, series) => value !== undefined && valueWords(category, series, language)?.text !== numberText(value, language)),
  );

/**
 * The number format that writes a number as the deck does. What a program parts thousands and decimals with beside Persian
 * digits is its own affair, so such numbers have none.
 */
export function numberFormat(value: number, language: Language): string | undefined {
  const decimals = decimalsOf(value);
  return language === 'fa' && (decimals > 0 || value < 0 || value >= 1000) ? undefined : formatOf(decimals, language);
}

/** Numbers of one axis, all with as many decimals as any of them needs. */
export function axisNumbers(values: readonly number[], language: Language): { readonly texts: readonly string[]; readonly format: string } {
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, ...values.map(decimalsOf)));
  return { texts: values.map((value) => formatNumber(value.toFixed(decimals), language)), format: formatOf(decimals, language) };
}

/** What `toFixed` takes. */
const MOST_DECIMALS = 100;

const decimalsOf = (value: number): number => plainDecimal(rounded(value)).split('.')[1]?.length ?? 0;

/**
 * Numbers from zero up, and below it. Persian digits come by the shape of numbers (30) and the language (429) in front of each;
 * LibreOffice reads the words in front of them as part of the number.
 */
function formatOf(decimals: number, language: Language): string {
  const shape = language === 'fa' ? '[$-3000429]' : '';
  const amount = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  const below = wordsOf(language).negative('|').replace(/[^|]+/g, '"$&"').replace('|', amount);
  return `${shape}${amount};${shape}${below}`;
}

/** A category's name, with what is said of it where there is no value to say it at. */
export const categoryName = ({ label, values, shown }: ChartCategory): string =>
  [label, ...shown.filter((words, series) => words !== '' && values[series] === undefined)].filter((part) => part !== '').join(': ');
