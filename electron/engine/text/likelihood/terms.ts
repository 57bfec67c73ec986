/** Finds words of likelihood and confidence in sentences of any language that the program speaks. */
import type { Likelihood, Way } from '../../language/estimates.ts';
import { byLanguage, estimatesOf } from '../../language/languages.ts';
import type { Language } from '../../units/language.ts';
import { LIKELIHOOD_PLACE } from './yardsticks.ts';

/** A way as an expression; a line may have been broken at any gap. */
const expressionOf = (way: Way): string => way.replaceAll(' ', '[\\s\u00A0]+').replaceAll('~', '[\\s\u200C\u00A0]?');
const oneOf = (ways: readonly Way[]): RegExp => new RegExp(`(?<![\\p{L}\\p{M}\u200C])(?:${ways.map(expressionOf).join('|')})(?!\u200C?[\\p{L}\\p{M}])`, 'giu');
const STEPS = byLanguage((language) => oneOf(estimatesOf(language).terms.map(([way]) => way)));
const EACH_STEP = byLanguage((language) => estimatesOf(language).terms.map(([way, step]) => [new RegExp(`^(?:${expressionOf(way)})$`, 'iu'), step] as const));
const LOOSE_WORDS = byLanguage((language) => oneOf(estimatesOf(language).loose));

/** What stands in quotation marks: somebody else's words, which nobody may change. */
const QUOTED = /«[^«»]*»|“[^“”]*”|"[^"]*"/g;
const unquoted = (text: string): string => text.replace(QUOTED, (quoted) => '"'.repeat(quoted.length));

/** The terms of likelihood that a text spells out in words of its own, with the steps that they name. */
export const likelihoodsIn = (text: string, language: Language): readonly { readonly found: string; readonly step: Likelihood }[] =>
  [...unquoted(text).matchAll(STEPS[language])].flatMap(([found]) => {
    const step = EACH_STEP[language].find(([term]) => term.test(found))?.[1];
    return step === undefined ? [] : [{ found, step }];
  });

/** Words of a text's own that leave open how likely something is. */
export function looseWordsIn(text: string, language: Language): readonly string[] {
  const { looseInSmall } = estimatesOf(language);
  const found = new Set([...unquoted(text).matchAll(LOOSE_WORDS[language])].map(([word]) => word));
  return [...found].filter((word) => !looseInSmall.some((small) => word !== small && word.toLowerCase() === small));
}

/** Whether a text has a place for its likelihood. */
export const hasLikelihoodPlace = (text: string): boolean => text.search(LIKELIHOOD_PLACE) !== -1;

/** The word of confidence in the first sentence of a text that has a likelihood as well; quoted words are neither. */
export function confidenceBesideLikelihood(text: string, language: Language): string | undefined {
  for (const sentence of unquoted(text).split(/(?<=[.!?؟])\s+/)) {
    const confidence = estimatesOf(language).confident.exec(sentence)?.[0];
    if (confidence !== undefined && (likelihoodsIn(sentence, language).length > 0 || hasLikelihoodPlace(sentence))) return confidence;
  }
  return undefined;
}
