/** A dataset as it may be handed out at a level that somebody names. */
import type { BriefingChoices } from '../../../contract/choices.ts';
import { type Problem, problem } from '../../diagnostics/problem.ts';
import { nearest } from '../../source/nearest.ts';
import type { PlaceOf } from '../places-of.ts';
import { type Released, releaseDataset } from '../release.ts';
import type { Dataset } from '../schema.ts';
import { unknownThemes } from '../unknown-themes.ts';
import { meantLabel, rankOf, schemeOf } from './schemes.ts';

/**
 * Without a level the dataset as it is.
 * @param placeOf where its files have something
 * @returns no dataset, and why, where nothing can be released at the level
 */
export function atLevel(dataset: Dataset, level: string | undefined, placeOf: PlaceOf): { readonly dataset?: Dataset; readonly problems: readonly Problem[] } {
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
  const release = releaseDataset(dataset, rankOf(scheme, label));
  const why = reasonsOf(release, label, placeOf);
  if (release.dataset === undefined) return { problems: [problem('error', 'release.nothing', { level: label, marking: handling.marking }, where), ...why] };
  const { records, points, themes, sentences, judgements, gaps, questions } = release.leftOut;
  const counts = { records, points, themes, sentences, others: judgements + gaps + questions };
  const told = Object.values(counts).some((count) => count > 0) ? [problem('info', 'release.left-out', { level: label, ...counts }, where)] : [];
  return { dataset: release.dataset, problems: [...told, ...why] };
}

/** Which themes went and why, what the bottom line lost, and whose words stay on their own word. */
const reasonsOf = ({ dataset, leftOut, fallen, vouched }: Released, level: string, placeOf: PlaceOf): readonly Problem[] => [
  ...fallen.map((fall) => problem('info', 'release.theme-gone', { level, ...fall }, placeOf('theme', fall.theme))),
  ...(dataset === undefined || leftOut.message.length === 0 ? [] : [problem('info', 'release.message-gone', { level, parts: leftOut.message }, placeOf('message', 'message'))]),
  ...vouched.map((each) => problem('warning', 'release.vouched', { level, ...each }, placeOf(each.of, each.id))),
];

/**
 * The chosen themes that a release has left; where nothing is released they are as chosen.
 * @param themes of the dataset as released
 */
export const themesLeft = (choices: Pick<BriefingChoices, 'themes' | 'release'>, { themes }: Pick<Dataset, 'themes'>): readonly string[] =>
  choices.release === undefined ? choices.themes : choices.themes.filter((id) => themes.some((theme) => theme.id === id));

/** That a theme was chosen which the dataset never had, or that of the chosen ones none is left. */
export function withheldChoice({ themes, release }: Pick<BriefingChoices, 'themes' | 'release'>, whole: Dataset, released: Dataset): readonly Problem[] {
  if (release === undefined || themes.length === 0) return [];
  const unknown = unknownThemes(whole, themes);
  return unknown.length > 0 || themesLeft({ themes, release }, released).length > 0 ? unknown : [problem('error', 'release.no-theme', { level: release, themes }, { file: `${whole.path}/themes.yaml` })];
}
