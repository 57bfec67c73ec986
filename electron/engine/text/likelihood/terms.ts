/** Finds words of likelihood and confidence in sentences of either language. */
import { byLanguage, estimatesOf } from '../../language/languages.ts';
import type { Language } from '../../units/language.ts';
import { LIKELIHOOD_PLACE } from './yardsticks.ts';
import type { Likelihood } from '../../language/estimates.ts';

const oneOf = (words: readonly string[], flags: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}\u200C])(?:${words.join('|')})(?![\\p{L}\\p{M}])`, flags);
const STEPS = byLanguage((language) => oneOf(estimatesOf(language).terms.map(([term]) => term), 'giu'));
// Elsewhere than in the name of a month the words begin a sentence too.
const LOOSE_WORDS = byLanguage((language) => {
  const { loose, looseInSmall } = estimatesOf(language);
  return oneOf(loose.flatMap((word) => (looseInSmall.includes(word) ? [word] : [...new Set([word, word.charAt(0).toUpperCase() + word.slice(1)])])), 'gu');
});

/** The terms of likelihood that a text spells out, with the steps that they name. */
export const likelihoodsIn = (text: string, language: Language): readonly { readonly found: string; readonly step: Likelihood }[] =>
  [...text.matchAll(STEPS[language])].flatMap(([found]) => {
    const step = estimatesOf(language).terms.find(([term]) => term === found.toLowerCase())?.[1];
    return step === undefined ? [] : [{ found, step }];
  });

/** Words of a text that leave open how likely something is. */
export const looseWordsIn = (text: string, language: Language): readonly string[] => [...new Set([...text.matchAll(LOOSE_WORDS[language])].map(([found]) => found))];

/** The word of confidence in the first sentence of a text that has a likelihood as well. */
export function confidenceBesideLikelihood(text: string, language: Language): string | undefined {
  for (const sentence of text.split(/(?<=[.!?؟])\s+/)) {
    const confidence = estimatesOf(language).confident.exec(sentence)?.[0];
    if (confidence !== undefined && (likelihoodsIn(sentence, language).length > 0 || sentence.search(LIKELIHOOD_PLACE) !== -1)) return confidence;
  }
  return undefined;
}
