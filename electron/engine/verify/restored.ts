/** A dataset as it would be were nothing marked higher that a deck tells: what has changed besides is told apart from what fell. */
import { rankOf, schemeOf } from '../dataset/handling/schemes.ts';
import { type Marked, whyFallen } from '../dataset/handling/why-fallen.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { DeckIdentity } from '../identity/model.ts';
import { recordVersions, sourceVersion } from '../identity/versions.ts';

export interface Restored {
  /** What is marked above the deck's handling mark and took along what the deck tells; never empty. */
  readonly causes: readonly Marked[];
  /** Undefined where nothing of the dataset may be handed out. */
  readonly dataset: Dataset | undefined;
}

/**
 * @param released what of the dataset the deck may tell now
 * @returns undefined where nothing that the deck tells is withheld from it
 */
export function restoredFor(identity: DeckIdentity, whole: Dataset, released: Dataset): Restored | undefined {
  const level = identity.made?.release;
  if (level === undefined) return undefined;
  const scheme = schemeOf(whole.handling?.scheme, whole.ownScheme);
  if (scheme === undefined || rankOf(scheme, level) === -1) return { causes: [{ of: 'dataset', id: whole.id, marking: '' }], dataset: undefined };
  const why = whyFallen(whole, released, level);
  const told = [
    ...identity.records.map(({ id }) => ({ of: 'record' as const, id })),
    ...identity.statements.map(({ of, id, part }) => ({ of, id: of === 'message' ? messagePart(part) : id })),
  ];
  const causes = [...new Map(told.flatMap(why).map((each) => [`${each.of} ${each.id}`, each])).values()];
  if (causes.length === 0) return undefined;
  if (causes.some(({ of }) => of === 'dataset')) return { causes, dataset: undefined };
  const marks = [undefined, ...scheme.levels.slice(0, rankOf(scheme, level) + 1).map(({ label }) => label)];
  return { causes, dataset: withoutMarks(whole, causes, marks, identity) };
}

/** `watch` of `watch.2`. */
export const messagePart = (part: string): string => part.replace(/\.\d+$/, '');

/** The dataset with the marks that the deck knows where it says so, and none in the place of those that are too high. */
function withoutMarks(dataset: Dataset, causes: readonly Marked[], marks: readonly (string | undefined)[], { records, sources, language }: DeckIdentity): Dataset {
  const isOne = (of: Marked['of']): ((id: string) => boolean) => {
    const ids = new Set(causes.flatMap((each) => (each.of === of ? [each.id] : [])));
    return (id) => ids.has(id);
  };
  const [record, source, theme, point, judgement, gap, question] = (['record', 'source', 'theme', 'point', 'judgement', 'gap', 'question'] as const).map(isOne) as [Is, Is, Is, Is, Is, Is, Is];
  const versions = new Map(records.map(({ id, version }) => [id, version]));
  const described = new Map(sources.map(({ id, version }) => [id, version]));
  const versionOf = recordVersions(dataset, language);
  const unmarked = <T extends { readonly id: string; readonly marking?: string | undefined }>(entries: readonly T[], is: Is): T[] => entries.map((entry) => (is(entry.id) ? { ...entry, marking: undefined } : entry));
  return {
    ...dataset,
    records: dataset.records.map((each) => {
      if (!record(each.id)) return each;
      const tried = marks.map((marking) => ({ ...each, marking }));
      return tried.find((one) => versionOf(one) === versions.get(each.id)) ?? { ...each, marking: undefined };
    }),
    sources: dataset.sources.map((each) => {
      if (!source(each.id)) return each;
      const { custom: { marking: _marking, ...custom } = {}, ...rest } = each;
      const unmarkedSource = Object.keys(custom).length === 0 ? rest : { ...rest, custom };
      const tried = marks.map((marking) => (marking === undefined ? unmarkedSource : { ...rest, custom: { ...custom, marking } }));
      return tried.find((one) => sourceVersion(one, language) === described.get(each.id)) ?? unmarkedSource;
    }),
    themes: unmarked(dataset.themes, theme).map((each) => ({ ...each, points: unmarked(each.points, point) })),
    judgements: unmarked(dataset.judgements, judgement),
    gaps: unmarked(dataset.gaps, gap),
    questions: unmarked(dataset.questions, question),
  };
}

type Is = (id: string) => boolean;
