/** Scenarios whose alternatives do not make a whole. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { type Site, isTextSite, expand } from '../../source/site.ts';
import { fieldOf, valueAt } from '../../source/value-at.ts';
import { YARDSTICKS } from '../../text/likelihood/yardsticks.ts';
import { type Likelihood, LIKELIHOODS, type YardstickName } from '../../language/estimates.ts';
import { type Draft, sitesOf } from '../draft.ts';

/**
 * Reports a question with fewer than two alternatives, alternatives that stand in other themes or have no likelihood though others have,
 * and likelihoods that cannot all be right where one of them comes true.
 */
export function checkScenarios(draft: Draft): readonly Problem[] {
  if (draft.incomplete.has('judgement') || draft.incomplete.has('theme')) return [];
  const judgements = sitesOf(draft, ['judgements.yaml'], ['*']);
  const yardstick = YARDSTICKS[yardstickOf(sitesOf(draft, ['dataset.yaml'], ['yardstick'])[0]?.value)].steps;
  return sitesOf(draft, ['themes.yaml'], ['*']).flatMap((theme) =>
    expand(theme, ['scenarios', '*', 'id']).filter(isTextSite).flatMap(({ file, path, value: id }) => {
      const own = judgements.filter(({ value }) => valueAt(value, ['scenario', 'of']) === id);
      const at = file.where(path);
      if (own.length < 2) return [problem('warning', 'dataset.scenario-alone', { scenario: id, count: own.length }, at)];
      return [...outside(own, fieldOf(theme.value, 'id')), ...withoutLikelihood(own), ...sum(own.flatMap(({ value }) => stepOf(value) ?? []), own.length, yardstick).map((told) => problem('warning', 'dataset.scenario-sum', told, at))];
    }),
  );
}

/** What the dataset names, as far as it can be read; the schema tells the rest. */
const yardstickOf = (named: unknown): YardstickName => (typeof named === 'string' && named in YARDSTICKS ? (named as YardstickName) : 'icd-203');
const stepOf = (judgement: unknown): Likelihood | undefined => LIKELIHOODS.find((step) => step === fieldOf(judgement, 'likelihood'));

/** A briefing of the question's theme would lack these. */
function outside(own: readonly Site[], theme: unknown): readonly Problem[] {
  if (typeof theme !== 'string') return [];
  return own.flatMap(({ file, path, value }) => {
    const themes = fieldOf(value, 'themes');
    return Array.isArray(themes) && !themes.includes(theme) ? [problem('warning', 'dataset.scenario-outside-theme', { theme }, file.where([...path, 'scenario', 'of']))] : [];
  });
}

function withoutLikelihood(own: readonly Site[]): readonly Problem[] {
  const lacking = own.filter(({ value }) => fieldOf(value, 'likelihood') === undefined);
  return lacking.length === own.length ? [] : lacking.map(({ file, path }) => problem('warning', 'dataset.scenario-likelihood', undefined, file.where([...path, 'scenario'], 'key')));
}

type Steps = (typeof YARDSTICKS)[YardstickName]['steps'];

/** One of the alternatives comes true: all of them are a hundred percent. Between two steps a yardstick may leave a gap, in which either may be meant. */
function sum(used: readonly Likelihood[], count: number, steps: Steps): readonly { readonly over: boolean; readonly percent: number }[] {
  if (used.length < count) return [];
  const added = (bound: (step: Likelihood) => number): number => used.reduce((total, step) => total + bound(step), 0);
  const beside = (step: Likelihood, by: -1 | 1) => steps[LIKELIHOODS[LIKELIHOODS.indexOf(step) + by] ?? step];
  const least = added((step) => Math.min(steps[step].least, beside(step, -1).most));
  const most = added((step) => Math.max(steps[step].most, beside(step, 1).least));
  if (least > 100) return [{ over: true, percent: least }];
  return most < 100 ? [{ over: false, percent: most }] : [];
}
