/** Stages of an export, in order. */
export const STAGES = ['load', 'fill', 'parse', 'layout', 'paint', 'print', 'finish', 'validate', 'write'] as const;
export type Stage = (typeof STAGES)[number];

export interface Progress {
  readonly stage: Stage;
  /** Share of the whole export that is done, 0 to 1. */
  readonly done: number;
}
