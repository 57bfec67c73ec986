/** What a release left out of a dataset, why its themes went, and what was kept on its own word. */
import type { Dataset, Point } from '../schema.ts';

/** How much was left out. */
export interface LeftOut {
  /** Parts of the bottom line: `text`, `news`, `meaning`, `watch`. */
  readonly message: readonly string[];
  /** Sentences of what handouts write of themes that are left. */
  readonly sentences: number;
  readonly records: number;
  readonly sources: number;
  readonly themes: number;
  readonly points: number;
  readonly judgements: number;
  readonly gaps: number;
  readonly questions: number;
}

/** Why a theme is gone: its own mark, records that its argument stands on or whose values it tells, or that no finding of it is left. */
export type Fall = { readonly theme: string } & (
  | { readonly why: 'marked'; readonly marking: string }
  | { readonly why: 'argument' | 'value'; readonly records: readonly string[] }
  | { readonly why: 'findings' }
);

/** Words of a theme or point that a mark of their own kept, though records that they stood on are gone. */
export interface Vouched {
  readonly of: 'theme' | 'point';
  readonly id: string;
  readonly marking: string;
  readonly records: readonly string[];
}

export const NOTHING_LEFT: Pick<Dataset, 'records' | 'sources' | 'themes' | 'judgements' | 'gaps' | 'questions' | 'message'> = { records: [], sources: [], themes: [], judgements: [], gaps: [], questions: [] };

export const pointsOf = ({ themes }: Pick<Dataset, 'themes'>): readonly Point[] => themes.flatMap(({ points }) => points);

const lengthOf = (part: unknown): number => (Array.isArray(part) ? part.length : 1);

export const countLeft = (before: Dataset, after: typeof NOTHING_LEFT): LeftOut => ({
  message: Object.entries(before.message ?? {}).flatMap(([part, told]) => {
    const left = Object.entries(after.message ?? {}).find(([name]) => name === part)?.[1];
    return part !== 'facts' && (left === undefined || lengthOf(left) < lengthOf(told)) ? [part] : [];
  }),
  sentences: before.themes.reduce((sum, { id, prose }) => sum + prose.length - (after.themes.find((theme) => theme.id === id)?.prose ?? prose).length, 0),
  records: before.records.length - after.records.length,
  sources: before.sources.length - after.sources.length,
  themes: before.themes.length - after.themes.length,
  points: pointsOf(before).length - pointsOf(after).length,
  judgements: before.judgements.length - after.judgements.length,
  gaps: before.gaps.length - after.gaps.length,
  questions: before.questions.length - after.questions.length,
});

/** Words of what is left that vouched for themselves, and what they lost. */
export function vouchedIn(before: Dataset, after: Dataset): readonly Vouched[] {
  const lost = (of: Vouched['of'], id: string, marking: string | undefined, was: readonly string[], is: readonly string[]): readonly Vouched[] => {
    const records = [...new Set(was)].filter((each) => !is.includes(each));
    return marking === undefined || records.length === 0 ? [] : [{ of, id, marking, records }];
  };
  const standing = ({ facts, parts = [] }: Point): readonly string[] => [...facts, ...parts.flatMap((part) => part.facts)];
  const points = new Map(pointsOf(before).map((point) => [point.id, point]));
  return after.themes.flatMap((theme) => [
    ...lost('theme', theme.id, theme.marking, before.themes.find(({ id }) => id === theme.id)?.argument.facts ?? [], theme.argument.facts),
    ...theme.points.flatMap((point) => lost('point', point.id, point.marking, standing(points.get(point.id) ?? point), standing(point))),
  ]);
}
