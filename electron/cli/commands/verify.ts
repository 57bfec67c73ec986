import { resolve } from 'node:path';
import type { OnProgress } from '../../contract/progress.ts';
import { isOfAnother } from '../../contract/verify.ts';
import type { Engine } from '../../host/engine.ts';
import type { Outcome } from '../outcome.ts';
import { failure } from './failure.ts';

/** Holds a deck against a dataset. What is wrong with the dataset is told as far as it can be read in spite of it. */
export async function verifyCommand(engine: Engine, deck: string, dataset: string, signal: AbortSignal, onProgress: OnProgress): Promise<Outcome> {
  const { value, problems } = await engine.verify(deck, dataset, { onProgress, signal });
  if (value === undefined || signal.aborted) return failure(problems, signal);
  return { status: value.differs || isOfAnother(value) ? 'differs' : 'done', result: { command: 'verify', path: resolve(deck), ...value }, problems };
}
