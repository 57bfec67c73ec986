/** The deck's warnings, sorted for the slide in view. Pure. */
import type { WordedProblem } from '../../electron/contract/api.ts';

export interface SortedWarnings {
  readonly here: readonly WordedProblem[];
  readonly elsewhere: readonly WordedProblem[];
}

/** Warnings of the slide with the given number (from 1), and all others. */
export function sortWarnings(warnings: readonly WordedProblem[], slide: number): SortedWarnings {
  return {
    here: warnings.filter((warning) => warning.where.slide === slide),
    elsewhere: warnings.filter((warning) => warning.where.slide !== slide),
  };
}
