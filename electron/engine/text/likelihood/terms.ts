/** Finds words of likelihood and confidence in sentences of either language. */
import type { Language } from '../../units/language.ts';
import { LIKELIHOOD_PLACE, type Likelihood } from './yardsticks.ts';

type Term = readonly [term: string, step: Likelihood];

/** Terms of both yardsticks; longer ones first, since "likely" stands in "very likely". */
const TERMS: Readonly<Record<Language, readonly Term[]>> = {
  en: [
    ['almost no chance', 'remote'], ['remote chance', 'remote'], ['remote possibility', 'remote'],
    ['very unlikely', 'very-unlikely'], ['highly unlikely', 'very-unlikely'], ['highly improbable', 'very-unlikely'],
    ['roughly even chance', 'even'], ['roughly even odds', 'even'], ['even chance', 'even'], ['even odds', 'even'], ['realistic possibility', 'even'],
    ['very likely', 'very-likely'], ['highly likely', 'very-likely'], ['highly probable', 'very-likely'],
    ['almost certainly', 'almost-certain'], ['almost certain', 'almost-certain'], ['nearly certain', 'almost-certain'],
    ['unlikely', 'unlikely'], ['improbable', 'unlikely'], ['likely', 'likely'], ['probably', 'likely'], ['probable', 'likely'],
  ],
  fa: [
    ['تقریباً ناممکن', 'remote'], ['احتمال ناچیز', 'remote'], ['احتمال آن ناچیز', 'remote'], ['بسیار بعید', 'very-unlikely'], ['خیلی بعید', 'very-unlikely'],
    ['احتمال حدود نیمی', 'even'], ['احتمال آن حدود نیمی', 'even'], ['احتمال برابر', 'even'], ['امکان واقعی', 'even'],
    ['بسیار محتمل', 'very-likely'], ['خیلی محتمل', 'very-likely'], ['تقریباً قطعی', 'almost-certain'], ['تقریباً حتمی', 'almost-certain'],
    ['بعید', 'unlikely'], ['نامحتمل', 'unlikely'], ['محتمل', 'likely'],
  ],
};

/** Words that sound like a likelihood and name no step. "May" is a month. */
const LOOSE: Readonly<Record<Language, readonly string[]>> = {
  en: ['may', 'might', 'could', 'perhaps', 'maybe', 'possibly', 'conceivably', 'cannot be ruled out', 'cannot rule out', 'can’t rule out', 'it is possible'],
  fa: ['شاید', 'احتمالاً', 'احتمالا', 'به احتمال زیاد', 'به احتمال قوی', 'به‌احتمال', 'ممکن است', 'امکان دارد', 'چه‌بسا', 'چه بسا', 'بسا', 'دور از ذهن نیست', 'منتفی نیست'],
};

const CONFIDENT: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:low|moderate|medium|high)(?: to (?:moderate|medium|high))? confidence\b|\bconfident(?:ly)?\b|\bconfidence (?:level|is (?:low|moderate|medium|high))\b/i,
  fa: /(?<!\p{L})اطمینانِ?\s(?:کم|پایین|اندک|متوسط|میانه|زیاد|بالا|کامل)(?!\p{L})|(?<!\p{L})(?:کمال|با)\sاطمینان(?!\p{L})/u,
};

const oneOf = (words: readonly string[], flags: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}\u200C])(?:${words.join('|')})(?![\\p{L}\\p{M}])`, flags);
const STEPS = { en: oneOf(TERMS.en.map(([term]) => term), 'giu'), fa: oneOf(TERMS.fa.map(([term]) => term), 'gu') };
// A month begins with a capital; elsewhere the words do at the beginning of a sentence, where "May" is doubted nowhere.
const LOOSE_WORDS = { en: oneOf(LOOSE.en.flatMap((word) => (word === 'may' ? [word] : [word, word.charAt(0).toUpperCase() + word.slice(1)])), 'gu'), fa: oneOf(LOOSE.fa, 'gu') };

/** The terms of likelihood that a text spells out, with the steps that they name. */
export const likelihoodsIn = (text: string, language: Language): readonly { readonly found: string; readonly step: Likelihood }[] =>
  [...text.matchAll(STEPS[language])].flatMap(([found]) => {
    const step = TERMS[language].find(([term]) => term === found.toLowerCase())?.[1];
    return step === undefined ? [] : [{ found, step }];
  });

/** Words of a text that leave open how likely something is. */
export const looseWordsIn = (text: string, language: Language): readonly string[] => [...new Set([...text.matchAll(LOOSE_WORDS[language])].map(([found]) => found))];

/** The word of confidence in the first sentence of a text that has a likelihood as well. */
export function confidenceBesideLikelihood(text: string, language: Language): string | undefined {
  for (const sentence of text.split(/(?<=[.!?؟])\s+/)) {
    const confidence = CONFIDENT[language].exec(sentence)?.[0];
    if (confidence !== undefined && (likelihoodsIn(sentence, language).length > 0 || sentence.search(LIKELIHOOD_PLACE) !== -1)) return confidence;
  }
  return undefined;
}
