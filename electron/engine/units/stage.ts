/** Stages of an export, in order. */
export const STAGES = ['load', 'fill', 'parse', 'layout', 'paint', 'print', 'finish', 'validate', 'write'] as const;
export type Stage = (typeof STAGES)[number];
