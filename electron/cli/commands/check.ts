import type { OnProgress } from '../../contract/progress.ts';
import type { Engine } from '../../host/engine.ts';
import type { Outcome } from '../outcome.ts';
import { failure } from './failure.ts';

/** Checks a dataset or a template. Warnings are listed and do not fail. */
export async function checkCommand(engine: Engine, path: string, signal: AbortSignal, onProgress: OnProgress): Promise<Outcome> {
  const { value, problems } = await engine.check(path, { onProgress, signal });
  if (value === undefined || signal.aborted) return failure(problems, signal);
  return { status: 'done', result: { command: 'check', path, ...value }, problems };
}
