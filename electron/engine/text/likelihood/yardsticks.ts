/**
 * Yardsticks of likelihood: the seven steps of ICD 203 (Analytic Standards, of the US Director of National Intelligence) and of
 * the probability yardstick of the UK's Professional Head of Intelligence Assessment. The words of a step are fixed, so that
 * readers learn them; Persian has no official ones, these are this program's.
 */
import { CONFIDENCES, type Confidence, type Likelihood, LIKELIHOODS, YARDSTICK_NAMES, type YardstickName } from '../../language/estimates.ts';
import { byLanguage, estimatesOf, wordsOf, writingOf } from '../../language/languages.ts';
import type { Language, Localized } from '../../units/language.ts';
import { toLanguageDigits } from '../numerals.ts';

export interface LikelihoodStep {
  /** Percent. The steps of PHIA leave gaps between them. */
  readonly least: number;
  readonly most: number;
  /** As it stands in a table or beside a statement. */
  readonly word: Localized;
  /** As it opens a clause: "it is likely that". */
  readonly that: Localized;
}

export interface Yardstick {
  readonly title: Localized;
  readonly steps: Readonly<Record<Likelihood, LikelihoodStep>>;
}

/** Least and most of each step, in percent. */
const SPANS: Readonly<Record<YardstickName, Readonly<Record<Likelihood, readonly [least: number, most: number]>>>> = {
  'icd-203': {
    remote: [1, 5],
    'very-unlikely': [5, 20],
    unlikely: [20, 45],
    even: [45, 55],
    likely: [55, 80],
    'very-likely': [80, 95],
    'almost-certain': [95, 99],
  },
  phia: {
    remote: [0, 5],
    'very-unlikely': [10, 20],
    unlikely: [25, 35],
    even: [40, 50],
    likely: [55, 75],
    'very-likely': [80, 90],
    'almost-certain': [95, 100],
  },
};

const stepOf = (name: YardstickName, step: Likelihood): LikelihoodStep => {
  const [least, most] = SPANS[name][step];
  const words = (language: Language) => estimatesOf(language).yardsticks[name].steps[step];
  return { least, most, word: byLanguage((language) => words(language).word), that: byLanguage((language) => words(language).that) };
};

const yardstickOf = (name: YardstickName): Yardstick => ({
  title: byLanguage((language) => estimatesOf(language).yardsticks[name].title),
  steps: Object.fromEntries(LIKELIHOODS.map((step) => [step, stepOf(name, step)])) as Record<Likelihood, LikelihoodStep>,
});

export const YARDSTICKS = Object.fromEntries(YARDSTICK_NAMES.map((name) => [name, yardstickOf(name)])) as Readonly<Record<YardstickName, Yardstick>>;

/** "55–80%", «۵۵ تا ۸۰٪». */
export const likelihoodRange = ({ least, most }: LikelihoodStep, language: Language): string =>
  toLanguageDigits(`${wordsOf(language).range(String(least), String(most))}${writingOf(language).percent}`, language);

/** Puts the step in the place of `{likelihood}`, with a capital where a sentence begins with it. */
export const withLikelihood = (text: string, { that }: LikelihoodStep, language: Language): string =>
  text.replace(LIKELIHOOD_PLACE, (_, offset: number) => {
    const begins = /(?:^|[.!?:]\s+)$/.test(text.slice(0, offset));
    return begins ? that[language].charAt(0).toUpperCase() + that[language].slice(1) : that[language];
  });

/** Where a text says its likelihood. */
export const LIKELIHOOD_PLACE = /\{\s*likelihood\s*\}/g;

export const CONFIDENCE_WORDS = Object.fromEntries(
  CONFIDENCES.map((confidence) => [confidence, byLanguage((language) => estimatesOf(language).confidence[confidence])]),
) as Readonly<Record<Confidence, Localized>>;
