import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface WardenSetup {
  /** First 1 while the process works, 0 while it waits; then the megabytes of memory that it may have in use. */
  readonly state: Int32Array;
}

/** What tells the warden whether there is work, and how much memory that may take. */
export interface Watch {
  readonly work: (working: boolean) => void;
  readonly allow: (megabytes: number) => void;
}

/** Starts the warden of this process. @param folder where its bundle is. */
export function startWarden(folder: string, megabytes: number): Watch {
  const state = new Int32Array(new SharedArrayBuffer(8));
  state[1] = megabytes;
  const workerData: WardenSetup = { state };
  new Worker(join(folder, 'warden.cjs'), { workerData, execArgv: [] }).unref();
  return {
    work: (working) => {
      Atomics.store(state, 0, working ? 1 : 0);
      Atomics.notify(state, 0);
    },
    // What was read before may still be remembered.
    allow: (most) => void Atomics.store(state, 1, Math.max(most, Atomics.load(state, 1))),
  };
}
