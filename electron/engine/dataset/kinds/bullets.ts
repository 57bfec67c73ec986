import { pointKind } from './kind.ts';

/** Statements one below the other: what every point can be. */
export const bullets = pointKind({ fields: {}, nothing: {}, fill: () => ({ shown: {}, shows: () => true }) });
