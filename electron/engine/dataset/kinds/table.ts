import { pointKind } from './kind.ts';

/** Statements with their dates and sources, a row each. */
export const table = pointKind({ fields: {}, nothing: {}, fill: () => ({ shown: {}, shows: () => true }) });
