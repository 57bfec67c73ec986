/** Slips of estimative language: how likely and how sure something is said to be. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { expand, isTextSite } from '../../source/site.ts';
import type { Pattern, Site, TextSite } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import { confidenceBesideLikelihood, hasLikelihoodPlace, likelihoodsIn, looseWordsIn } from '../../text/likelihood/terms.ts';
import { LANGUAGES, type Language } from '../../units/language.ts';
import { sitesOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { placeOf } from './place.ts';

/** What is said in our own name, where a sentence must not mix the two measures. Records say what their sources say. */
const OURS: readonly (readonly [Parameters<typeof sitesOf>[1][number], Pattern])[] = [
  ['dataset.yaml', ['message', 'text']],
  ['dataset.yaml', ['message', 'news', 'text']],
  ['dataset.yaml', ['message', 'meaning', 'text']],
  ['dataset.yaml', ['message', 'watch', '*', 'text']],
  ['themes.yaml', ['*', 'argument', 'text']],
  ['themes.yaml', ['*', 'prose', '*', 'text']],
  ['themes.yaml', ['*', 'points', '*', 'title']],
  ['themes.yaml', ['*', 'say']],
  ['themes.yaml', ['*', 'points', '*', 'meaning']],
  ['themes.yaml', ['*', 'points', '*', 'say']],
  ['judgements.yaml', ['*', 'text']],
  ['judgements.yaml', ['*', 'because']],
  ['judgements.yaml', ['*', 'assumptions', '*']],
  ['judgements.yaml', ['*', 'wouldChange', '*']],
  ['judgements.yaml', ['*', 'scenario', 'meaning']],
  ['judgements.yaml', ['*', 'scenario', 'signs', '*']],
  ['themes.yaml', ['*', 'scenarios', '*', 'title']],
  ['gaps.yaml', ['*', 'text']],
  ['questions.yaml', ['*', 'question']],
  ['questions.yaml', ['*', 'answer']],
];

/** What we conclude, where a loose word stands for a step. */
const CONCLUSIONS: typeof OURS = [
  ['dataset.yaml', ['message', 'text']],
  ['dataset.yaml', ['message', 'meaning', 'text']],
  ['themes.yaml', ['*', 'points', '*', 'meaning']],
];

export const checkEstimates = (draft: Draft): readonly Problem[] => [
  ...OURS.flatMap(([file, pattern]) => sitesOf(draft, [file], pattern)).flatMap(inBothLanguages(mixed)),
  ...CONCLUSIONS.flatMap(([file, pattern]) => sitesOf(draft, [file], pattern)).flatMap(inBothLanguages(loose)),
  ...sitesOf(draft, ['judgements.yaml'], ['*']).flatMap(ofJudgement),
];

type TextCheck = (site: TextSite, language: Language) => readonly Problem[];

const inBothLanguages = (check: TextCheck) => (site: Site): readonly Problem[] =>
  LANGUAGES.flatMap((language) => expand(site, [language]).filter(isTextSite).flatMap((text) => check(text, language)));

function mixed(site: TextSite, language: Language): readonly Problem[] {
  const confidence = confidenceBesideLikelihood(site.value, language);
  return confidence === undefined ? [] : [problem('error', 'dataset.likelihood-with-confidence', { confidence }, placeOf(site, confidence))];
}

const loose: TextCheck = (site, language) =>
  looseWordsIn(site.value, language).map((found) => problem('warning', 'dataset.loose-word', { found, placed: hasLikelihoodPlace(site.value) }, placeOf(site, found)));

/** Steps of likelihood in what we conclude that no judgement has: nothing says there what they rest on. */
export function checkConclusions(draft: Draft): readonly Problem[] {
  if (draft.incomplete.has('judgement')) return [];
  const judged = new Set(sitesOf(draft, ['judgements.yaml'], ['*', 'likelihood']).map(({ value }) => value));
  const unjudged: TextCheck = (site, language) =>
    likelihoodsIn(site.value, language).flatMap(({ found, step }) => (judged.has(step) ? [] : [problem('warning', 'dataset.likelihood-unjudged', { found, step }, placeOf(site, found))]));
  return CONCLUSIONS.flatMap(([file, pattern]) => sitesOf(draft, [file], pattern)).flatMap(inBothLanguages(unjudged));
}

function ofJudgement(site: Site): readonly Problem[] {
  const likelihood = fieldOf(site.value, 'likelihood');
  const [confidence, because] = ['confidence', 'because'].map((field) => fieldOf(site.value, field) !== undefined);
  const half = confidence === because ? [] : [problem('warning', 'dataset.confidence-half', { lacks: confidence ? 'because' : 'confidence' }, site.file.where([...site.path, confidence ? 'confidence' : 'because'], 'key'))];
  // Somebody else's judgement without a step keeps the words that its source has.
  if (fieldOf(site.value, 'by') !== undefined && likelihood === undefined) return half;
  const text = expand(site, ['text']);
  const spelled: TextCheck = (each, language) => likelihoodsIn(each.value, language).map(({ found, step }) => termProblem(found, step, likelihood, each));
  return [...half, ...text.flatMap(inBothLanguages((each, language) => [...spelled(each, language), ...loose(each, language)]))];
}

function termProblem(found: string, step: string, likelihood: unknown, site: TextSite): Problem {
  const placed = hasLikelihoodPlace(site.value);
  if (typeof likelihood === 'string' && likelihood !== step) return problem('error', 'dataset.likelihood-other', { found, step, likelihood, placed }, placeOf(site, found));
  return problem('warning', 'dataset.likelihood-spelled', { found, step, placed, named: typeof likelihood === 'string' }, placeOf(site, found));
}
