import { problem, ProblemError } from '../engine/diagnostics/problem.ts';
import type { Outcome } from './outcome.ts';

/** Does something whose faults end it in words and not the program. */
export async function guarded(act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ProblemError) return { status: 'problems', problems: error.problems };
    const detail = error instanceof Error ? error.message : String(error);
    return { status: 'problems', problems: [problem('error', 'engine.fault', { detail })] };
  }
}
