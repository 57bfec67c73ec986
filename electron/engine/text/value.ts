/** A figure put into words: how sure, how much, of what. */
import type { Language } from '../units/language.ts';
import { formatNumber, plainDecimal, shiftDecimal } from './numerals.ts';
import { wordsOf } from './words/words.ts';
import type { Qualifier, Scale } from './words/model.ts';

/** A number as data: `value` is a number, or a fraction such as `1/4`. */
export interface Figure {
  readonly value: number | string;
  readonly scale?: Scale | undefined;
  readonly qualifier?: Qualifier | undefined;
}

/** What is counted. `en` is plural. */
export interface UnitWords {
  readonly fa: string;
  readonly en: string;
  readonly enOne?: string | undefined;
}

/** The parts of a value as a key number shows them, and all of them as one phrase. */
export interface ValueText {
  /** `nearly`, or an empty string. */
  readonly qualifier: string;
  /** `30`, or `a quarter`. */
  readonly number: string;
  /** `billion dollars`. */
  readonly unit: string;
  /** `nearly 30 billion dollars`. */
  readonly text: string;
}

/** Puts a figure into words. English multiplies thousands out (20,000), Persian names them («۲۰ هزار»). */
export function valueInWords(figure: Figure, unit: UnitWords, language: Language): ValueText {
  const words = wordsOf(language);
  const qualifier = figure.qualifier === undefined ? '' : words.qualifiers[figure.qualifier];
  const { number, scale } = amountOf(figure, language);
  const unitName = language === 'fa' ? unit.fa : englishUnit(figure, unit);
  const unitWords = scale === undefined ? unitName : `${words.scales[scale]} ${unitName}`;
  const amount = /^[%٪]/.test(unitWords) ? `${number}${unitWords}` : `${number} ${unitWords}`;
  return { qualifier, number, unit: unitWords, text: qualifier === '' ? amount : `${qualifier} ${amount}` };
}

/** Decimal places by which each scale moves the point. */
const PLACES: Readonly<Record<Scale, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/**
 * The figure as a plain number counted in `scale`, or multiplied out where none is given; a fraction as a decimal:
 * 1200 million in billions are 1.2.
 */
export function amountIn(figure: Pick<Figure, 'value' | 'scale'>, scale?: Scale): number {
  const places = placesOf(figure.scale) - placesOf(scale);
  if (typeof figure.value === 'number') return Number(shiftDecimal(plainDecimal(figure.value), places));
  const [part = 0, whole = 1] = figure.value.split('/').map(Number);
  return (part / whole) * 10 ** places;
}

/** The scale that numbers of a scale are shown in; see {@link valueInWords}. */
export const shownScale = (scale: Scale | undefined, language: Language): Scale | undefined =>
  scale === 'thousand' && language === 'en' ? undefined : scale;

const placesOf = (scale: Scale | undefined): number => (scale === undefined ? 0 : PLACES[scale]);

function amountOf(figure: Figure, language: Language): { readonly number: string; readonly scale?: Scale } {
  if (typeof figure.value === 'string') {
    const number = fractionInWords(figure.value, language);
    return figure.scale === undefined ? { number } : { number, scale: figure.scale };
  }
  const plain = plainDecimal(figure.value);
  if (figure.scale === undefined) return { number: formatNumber(plain, language) };
  if (shownScale(figure.scale, language) === undefined) {
    return { number: formatNumber(shiftDecimal(plain, placesOf(figure.scale)), language) };
  }
  return { number: formatNumber(plain, language), scale: figure.scale };
}

function fractionInWords(fraction: string, language: Language): string {
  const words = wordsOf(language);
  const named = words.fractions[fraction];
  if (named !== undefined) return named;
  const [part = '', whole = ''] = fraction.split('/');
  return words.outOf(formatNumber(part, language), formatNumber(whole, language));
}

function englishUnit(figure: Figure, unit: UnitWords): string {
  return figure.value === 1 && figure.scale === undefined ? (unit.enOne ?? unit.en) : unit.en;
}
