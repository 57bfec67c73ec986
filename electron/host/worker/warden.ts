/**
 * A thread beside the engine that watches its process while it works. V8 bounds the heap only, and in Electron not even
 * that; and a process that is busy does not notice that the one it works for is gone.
 */
import { workerData } from 'node:worker_threads';
import type { WardenSetup } from './watch.ts';

const EVERY_MS = 50;
const MEGABYTE = 1024 * 1024;

const { state } = workerData as WardenSetup;
const parent = process.ppid;

for (;;) {
  Atomics.wait(state, 0, 0);
  Atomics.wait(state, 0, 1, EVERY_MS);
  if (process.memoryUsage.rss() > Atomics.load(state, 1) * MEGABYTE || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}
