/** A figure put into words: how sure, how much, of what. */
import { type Language, LANGUAGES, type Localized } from '../units/language.ts';
import { plainDecimal, shiftDecimal } from './decimal.ts';
import { formatNumber } from './numerals.ts';
import { type Quantity, amountOf, isFraction, isRange, shifted } from './quantity.ts';
import { wordsOf } from '../language/languages.ts';
import type { Qualifier, Scale } from '../language/words.ts';

/** A number as data. */
export interface Figure {
  readonly value: Quantity | number;
  readonly scale?: Scale | undefined;
  readonly qualifier?: Qualifier | undefined;
  /** How far the value may be off to either side, counted in the same scale; never beside a range or fraction. */
  readonly plusMinus?: string | undefined;
}

/** What is counted: many of it, and one (`enOne`) in languages that tell the two apart. */
export type UnitWords = Localized & { readonly [One in `${Language}One`]?: string | undefined };

/** The parts of a value as a key number shows them, and all of them as one phrase. */
export interface ValueText {
  /** `nearly`, or an empty string. */
  readonly qualifier: string;
  /** `30`, `10–15`, or `a quarter`. */
  readonly number: string;
  /** `billion dollars`. */
  readonly unit: string;
  /** `nearly 30 billion dollars`. */
  readonly text: string;
}

/** Puts a figure into words. English multiplies thousands out (20,000), Persian names them («۲۰ هزار»). */
export function valueInWords(figure: Figure, unit: UnitWords, language: Language): ValueText {
  const { value, scale } = figure;
  const multiplied = wordsOf(language).multipliesThousands && scale === 'thousand' && !isFraction(quantityOf(figure));
  const words = inParts(multiplied ? { ...figure, value: shifted(quantityOf({ value }), PLACES.thousand), plusMinus: figure.plusMinus && shiftDecimal(figure.plusMinus, PLACES.thousand), scale: undefined } : figure, unit, language);
  return { ...words, number: withSign(words.number, currencyOf(unit, language).sign) };
}

/** Puts a figure into words with the very number of the data, counted in its scale: 20 thousand. */
export function countInWords(figure: Figure, unit: UnitWords, language: Language): ValueText {
  const { number, ...words } = inParts(figure, unit, language);
  const { sign, rest } = currencyOf(unit, language);
  // Beside numbers alone, as in a chart, the sign stands with the scale: "US$ billion".
  return sign === '' ? { number, ...words } : { ...words, number, unit: [sign, scaleOf(figure, language), rest].filter(Boolean).join(' ') };
}

/** The parts of a value, its text with the sign of a currency where the language has it. */
function inParts(figure: Figure, unit: UnitWords, language: Language): ValueText {
  const qualifier = figure.qualifier === undefined ? '' : wordsOf(language).qualifiers[figure.qualifier];
  const { sign, rest } = currencyOf(unit, language);
  const { number, unitWords } = wordedParts(figure, sign === '' ? unit : { ...unit, [language]: rest }, language);
  const amount = /^[%٪]/.test(unitWords) ? `${number}${unitWords}` : `${withSign(number, sign)} ${unitWords}`.trim();
  return { qualifier, number, unit: unitWords, text: qualifier === '' ? amount : `${qualifier} ${amount}` };
}

const scaleOf = ({ scale }: Figure, language: Language): string => (scale === undefined ? '' : wordsOf(language).scales[scale]);

/** The sign of a currency that a unit begins with, and what stands behind: "US$", "€ a year". */
function currencyOf(unit: UnitWords, language: Language): { readonly sign: string; readonly rest: string } {
  const [, sign = '', rest = ''] = wordsOf(language).currencyBefore ? (/^([A-Z]{0,3}\p{Sc})(?:\s(.*))?$/u.exec(unit[language].trim()) ?? []) : [];
  return { sign, rest: rest.trimStart() };
}

/** "US$45", "−US$1.2", "US$10–15". */
const withSign = (number: string, sign: string): string => number.replace(/^[+\u2212]?/, (before) => before + sign);

/** How much, and of what. A fraction is a share of its unit ("a quarter of all exports"), else a part of one ("a quarter of a dollar"). */
function wordedParts(figure: Figure, unit: UnitWords, language: Language): { readonly number: string; readonly unitWords: string } {
  const { scales, fraction, fractionOfOne, oneForm } = wordsOf(language);
  const quantity = quantityOf(figure);
  const unitName = (isOne(figure) ? unit[`${language}One`] : undefined) ?? unit[language];
  const unitWords = figure.scale === undefined ? unitName : `${scales[figure.scale]} ${unitName}`.trim();
  const number = withMargin(quantityInWords(quantity, language), figure.plusMinus, language);
  if (!isFraction(quantity) || isShareUnit(unit)) return { number, unitWords };
  const [part = 0, whole = 1] = quantity.split('/').map(Number);
  const one = oneForm || figure.scale !== undefined ? unitWords : unit[`${language}One`];
  const named = fraction(part, whole);
  if (one === undefined || named === undefined) return { number: oneForm ? number : quantity, unitWords };
  const [inWords, ofOne] = fractionOfOne(named, one);
  return { number: inWords, unitWords: ofOne };
}

/** "12 ± 2", «۱۲ ± ۲». */
const withMargin = (number: string, margin: string | undefined, language: Language): string =>
  margin === undefined ? number : `${number}\u00A0±\u00A0${formatNumber(margin, language)}`;

/** Whether a unit says of what whole something is a share: "of all exports". Persian units of both kinds read alike, so that its words count where there are no others. */
export function isShareUnit(unit: Localized): boolean {
  const alone = new Set(LANGUAGES.map((language) => unit[language])).size === 1;
  return LANGUAGES.some((language) => (alone || wordsOf(language).shareUnitTells) && wordsOf(language).shareUnit.test(unit[language]));
}

/** Decimal places by which each scale moves the point. */
const PLACES: Readonly<Record<Scale, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

type Measured = Pick<Figure, 'value' | 'scale'>;

/**
 * The figure as a plain number counted in `scale`, or multiplied out where none is given: 1200 million in billions are 1.2.
 * A fraction counts as a decimal, a range as its middle.
 */
export const amountIn = (figure: Measured, scale?: Scale): number => {
  const quantity = quantityIn(figure, scale);
  return isFraction(quantity) ? amountOf(quantity) * 10 ** placesFrom(figure, scale) : amountOf(quantity);
};

/** The figure's quantity counted in `scale`, or multiplied out where none is given; a fraction stays as it is. */
export const quantityIn = (figure: Measured, scale?: Scale): Quantity => shifted(quantityOf(figure), placesFrom(figure, scale));

/** How far the figure may be off, counted in `scale`, or multiplied out where none is given. */
export const marginIn = (figure: Measured & Pick<Figure, 'plusMinus'>, scale?: Scale): string | undefined =>
  figure.plusMinus === undefined ? undefined : shiftDecimal(figure.plusMinus, placesFrom(figure, scale));

const quantityOf = ({ value }: Measured): Quantity => (typeof value === 'number' ? plainDecimal(value) : value);

const placesFrom = (figure: Measured, scale?: Scale): number => placesOf(figure.scale) - placesOf(scale);
const placesOf = (scale: Scale | undefined): number => (scale === undefined ? 0 : PLACES[scale]);

/** A quantity in digits, or a fraction in words. */
export function quantityInWords(quantity: Quantity, language: Language): string {
  if (isRange(quantity)) {
    return wordsOf(language).range(formatNumber(quantity[0], language), formatNumber(quantity[1], language));
  }
  return isFraction(quantity) ? fractionInWords(quantity, language) : formatNumber(quantity, language);
}

function fractionInWords(fraction: string, language: Language): string {
  const words = wordsOf(language);
  const [part = '', whole = ''] = fraction.split('/');
  const named = words.fraction(Number(part), Number(whole));
  if (named !== undefined) return named;
  return words.outOf(formatNumber(part, language), formatNumber(whole, language));
}

/** Whether one of what is counted is told, not one thousand of it. */
const isOne = (figure: Figure): boolean => quantityOf(figure) === '1' && figure.scale === undefined;
