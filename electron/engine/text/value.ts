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

function amountOf(figure: Figure, language: Language): { readonly number: string; readonly scale?: Scale } {
  if (typeof figure.value === 'string') {
    const number = fractionInWords(figure.value, language);
    return figure.scale === undefined ? { number } : { number, scale: figure.scale };
  }
  const plain = plainDecimal(figure.value);
  if (figure.scale === undefined) return { number: formatNumber(plain, language) };
  if (figure.scale === 'thousand' && language === 'en') {
    return { number: formatNumber(shiftDecimal(plain, 3), language) };
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
