import type { Problem } from '../../engine/diagnostics/problem.ts';
import type { Outcome } from '../outcome.ts';

/** A command that made nothing: interrupted, or its problems. */
export const failure = (problems: readonly Problem[], signal: AbortSignal): Outcome =>
  signal.aborted ? { status: 'cancelled' } : { status: 'problems', problems };
