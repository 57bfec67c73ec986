/** Several tasks by several engines: each takes the next one as soon as it has done the last, and knows what it has made before. */
import type { Progress } from '../../contract/progress.ts';
import type { Engine } from '../../host/engine.ts';
import { guarded } from '../guarded.ts';
import type { Io } from '../io.ts';
import type { Outcome } from '../outcome.ts';

/** What is under way: how many of the tasks have an outcome, and what is done about one of the others. */
export interface PoolProgress {
  readonly done: number;
  readonly failed: number;
  readonly of: number;
  /** The task that was heard of last, and how far it is. */
  readonly now?: { readonly id: string; readonly progress: Progress };
}

export interface PoolTask {
  readonly id: string;
  /** File of a scheme of handling marks, where it has another than the run. */
  readonly scheme?: string | undefined;
  /** Does it; never begun once the signal is aborted. */
  readonly act: (engine: Engine, onProgress: (progress: Progress) => void) => Promise<Outcome>;
}

/** Outcomes in the order of the tasks; undefined of those that were not begun when the signal was aborted. */
export async function runPool(tasks: readonly PoolTask[], workers: number, io: Io, onProgress: (progress: PoolProgress) => void): Promise<readonly (Outcome | undefined)[]> {
  const outcomes: (Outcome | undefined)[] = tasks.map(() => undefined);
  const count = { done: 0, failed: 0, of: tasks.length };
  let next = 0;
  onProgress(count);
  const worker = async (): Promise<void> => {
    let at: { readonly engine: Engine; readonly scheme: string | undefined } | undefined;
    try {
      for (let index = next++; index < tasks.length && !io.signal.aborted; index = next++) {
        const task = tasks[index] as PoolTask;
        // An engine reads one scheme; two at a time would take twice the memory.
        if (at?.scheme !== task.scheme) {
          await at?.engine.close();
          at = undefined;
        }
        at ??= { engine: io.engine(true, task.scheme), scheme: task.scheme };
        const { engine } = at;
        const outcome = await guarded(() => task.act(engine, (progress) => onProgress({ ...count, now: { id: task.id, progress } })));
        outcomes[index] = outcome;
        count.done++;
        if (outcome.status !== 'done') count.failed++;
        onProgress({ ...count });
      }
    } finally {
      await at?.engine.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, worker));
  return outcomes;
}
