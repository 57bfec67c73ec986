/**
 * Yardsticks of likelihood: the seven steps of ICD 203 (Analytic Standards, of the US Director of National Intelligence) and of
 * the probability yardstick of the UK's Professional Head of Intelligence Assessment. The words of a step are fixed, so that
 * readers learn them; Persian has no official ones, these are this program's.
 */
import type { Language, Localized } from '../../units/language.ts';
import { toLanguageDigits } from '../numerals.ts';
import { wordsOf } from '../words/words.ts';

/** From the least to the most likely. */
export const LIKELIHOODS = ['remote', 'very-unlikely', 'unlikely', 'even', 'likely', 'very-likely', 'almost-certain'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

export const YARDSTICK_NAMES = ['icd-203', 'phia'] as const;
export type YardstickName = (typeof YARDSTICK_NAMES)[number];

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

const step = (least: number, most: number, word: Localized, that: Localized): LikelihoodStep => ({ least, most, word, that });
/** A step whose word goes behind "it is". */
const adjective = (least: number, most: number, en: string, fa: string): LikelihoodStep =>
  step(least, most, { en, fa }, { en: `it is ${en} that`, fa: `${fa} است که` });

export const YARDSTICKS: Readonly<Record<YardstickName, Yardstick>> = {
  'icd-203': {
    title: { en: 'ICD 203', fa: 'ICD 203' },
    steps: {
      remote: step(1, 5, { en: 'almost no chance', fa: 'تقریباً ناممکن' }, { en: 'there is almost no chance that', fa: 'تقریباً ناممکن است که' }),
      'very-unlikely': adjective(5, 20, 'very unlikely', 'بسیار بعید'),
      unlikely: adjective(20, 45, 'unlikely', 'بعید'),
      even: step(45, 55, { en: 'roughly even chance', fa: 'احتمال حدود نیمی' }, { en: 'there is a roughly even chance that', fa: 'احتمال آن حدود نیمی است که' }),
      likely: adjective(55, 80, 'likely', 'محتمل'),
      'very-likely': adjective(80, 95, 'very likely', 'بسیار محتمل'),
      'almost-certain': adjective(95, 99, 'almost certain', 'تقریباً قطعی'),
    },
  },
  phia: {
    title: { en: 'PHIA probability yardstick', fa: 'PHIA' },
    steps: {
      remote: step(0, 5, { en: 'remote chance', fa: 'احتمال ناچیز' }, { en: 'there is a remote chance that', fa: 'احتمال آن ناچیز است که' }),
      'very-unlikely': adjective(10, 20, 'highly unlikely', 'بسیار بعید'),
      unlikely: adjective(25, 35, 'unlikely', 'بعید'),
      even: step(40, 50, { en: 'realistic possibility', fa: 'امکان واقعی' }, { en: 'there is a realistic possibility that', fa: 'امکان واقعی آن هست که' }),
      likely: adjective(55, 75, 'likely', 'محتمل'),
      'very-likely': adjective(80, 90, 'highly likely', 'بسیار محتمل'),
      'almost-certain': adjective(95, 100, 'almost certain', 'تقریباً قطعی'),
    },
  },
};

/** "55–80%", «۵۵ تا ۸۰٪». */
export const likelihoodRange = ({ least, most }: LikelihoodStep, language: Language): string =>
  toLanguageDigits(`${wordsOf(language).range(String(least), String(most))}${language === 'fa' ? '٪' : '%'}`, language);

/** Puts the step in the place of `{likelihood}`, with a capital where a sentence begins with it. */
export const withLikelihood = (text: string, { that }: LikelihoodStep, language: Language): string =>
  text.replace(LIKELIHOOD_PLACE, (_, offset: number) => {
    const begins = /(?:^|[.!?:]\s+)$/.test(text.slice(0, offset));
    return begins ? that[language].charAt(0).toUpperCase() + that[language].slice(1) : that[language];
  });

/** Where a text says its likelihood. */
export const LIKELIHOOD_PLACE = /\{\s*likelihood\s*\}/g;

export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, Localized>> = {
  low: { en: 'low confidence', fa: 'اطمینان کم' },
  moderate: { en: 'moderate confidence', fa: 'اطمینان متوسط' },
  high: { en: 'high confidence', fa: 'اطمینان زیاد' },
};
