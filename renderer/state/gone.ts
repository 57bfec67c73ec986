import type { WordedProblem } from '../../electron/contract/api.ts';

/** Whether a folder is no longer where it was, by what is told of it. A file that is missing in it is another matter. */
export const isGone = (problems: readonly WordedProblem[], path: string): boolean =>
  problems.some(({ code, where }) => code === 'file.not-found' && where.file === path);
