/** A dataset as it may be handed out at a level that somebody names. */
import { type Problem, problem } from '../../diagnostics/problem.ts';
import { nearest } from '../../source/nearest.ts';
import { releaseDataset } from '../release.ts';
import type { Dataset } from '../schema.ts';
import { meantLabel, rankOf, schemeOf } from './schemes.ts';

/** Without a level the dataset as it is. @returns no dataset, and why, where nothing can be released at the level */
export function atLevel(dataset: Dataset, level: string | undefined): { readonly dataset?: Dataset; readonly problems: readonly Problem[] } {
  if (level === undefined) return { dataset, problems: [] };
  const refused = (found: Problem): { readonly problems: readonly Problem[] } => ({ problems: [found] });
  const where = { file: `${dataset.path}/dataset.yaml` };
  const { handling } = dataset;
  const scheme = schemeOf(handling?.scheme, dataset.ownScheme);
  if (handling === undefined || scheme === undefined) return refused(problem('error', 'release.unmarked', { level }, where));
  const known = scheme.levels.map(({ label }) => label);
  const label = known.includes(level.trim()) ? level.trim() : undefined;
  if (label === undefined) {
    const near = meantLabel(scheme, level) ?? nearest(level, known);
    return refused(problem('error', 'release.level', { level, known, ...(near === undefined ? {} : { nearest: near }) }, where));
  }
  const { dataset: released, leftOut } = releaseDataset(dataset, rankOf(scheme, label));
  if (released === undefined) return refused(problem('error', 'release.nothing', { level: label, marking: handling.marking }, where));
  const { records, points, themes, judgements, gaps, questions } = leftOut;
  return { dataset: released, problems: [problem('info', 'release.left-out', { level: label, records, points, themes, others: judgements + gaps + questions }, where)] };
}
