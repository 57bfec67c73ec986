/** The deck's warnings, sorted by the slide they speak of. Pure. */
import type { PreviewSlide, WordedProblem } from '../../electron/contract/api.ts';

/** Warnings of one slide; those without a number concern the whole deck. */
export interface WarningGroup {
  /** From 1. */
  readonly slide?: number;
  readonly warnings: readonly WordedProblem[];
}

/** Number of the slide that a problem speaks of, from 1: the one it names, else the first that tells its record. */
export function slideOfProblem({ where }: WordedProblem, slides: readonly Pick<PreviewSlide, 'facts'>[]): number | undefined {
  if (where.slide !== undefined) return where.slide;
  const { fact } = where;
  const telling = fact === undefined ? -1 : slides.findIndex(({ facts }) => facts.includes(fact));
  return telling < 0 ? undefined : telling + 1;
}

/** The warnings of the slide in view, then those of the others in their order, then those of none. */
export function groupWarnings(warnings: readonly WordedProblem[], slides: readonly Pick<PreviewSlide, 'facts'>[], inView: number): readonly WarningGroup[] {
  const groups = new Map<number | undefined, WordedProblem[]>();
  for (const warning of warnings) {
    const slide = slideOfProblem(warning, slides);
    groups.set(slide, [...(groups.get(slide) ?? []), warning]);
  }
  const rank = (slide: number | undefined): number => (slide === inView ? 0 : (slide ?? Infinity));
  return [...groups]
    .sort(([a], [b]) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
    .map(([slide, found]) => (slide === undefined ? { warnings: found } : { slide, warnings: found }));
}
