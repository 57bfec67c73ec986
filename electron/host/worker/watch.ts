import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface WardenSetup {
  /** 1 while the process works, 0 while it waits. */
  readonly busy: Int32Array;
  /** The most memory that the process may have in use. */
  readonly megabytes: number;
}

/** Starts the warden of this process. @param folder where its bundle is. @returns what tells it whether there is work */
export function startWarden(folder: string, megabytes: number): (working: boolean) => void {
  const busy = new Int32Array(new SharedArrayBuffer(4));
  const workerData: WardenSetup = { busy, megabytes };
  new Worker(join(folder, 'warden.cjs'), { workerData, execArgv: [] }).unref();
  return (working) => {
    Atomics.store(busy, 0, working ? 1 : 0);
    Atomics.notify(busy, 0);
  };
}
