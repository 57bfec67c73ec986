/**
 * Cancel, and the time limit on templates, end the engine's thread. In the runtime's Node 18 a thread whose finalizers have
 * run may never end (nodejs/node#47748), so the worker switches them off; this is the case that hung.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import { run } from '../../build/run.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bardar-worker-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inWorker = `
  require(${JSON.stringify(inRoot('out', 'worker.cjs'))});
  const registry = globalThis.kept = new FinalizationRegistry(() => { for (let i = 0, sum = 0; i < 1e5; i++) sum += i; });
  for (let i = 0; i < 200000; i++) registry.register({ i, pad: new Array(20).fill(i) }, i);
  require('node:v8').setFlagsFromString('--expose-gc');
  require('node:vm').runInNewContext('gc')();
  require('node:worker_threads').parentPort.postMessage('busy');
`;

const main = `
  const { Worker } = require('node:worker_threads');
  (async () => {
    for (let round = 0; round < 4; round++) {
      const worker = new Worker(process.argv[2], { workerData: { paths: {}, dataset: '' } });
      await new Promise((resolve) => worker.once('message', resolve));
      const ended = worker.terminate().then(() => true);
      const late = new Promise((resolve) => setTimeout(resolve, 10000, false));
      if (!(await Promise.race([ended, late]))) process.exit(7);
    }
    process.exit(0);
  })();
`;

it('ends a thread whose finalizers would have run', async () => {
  const [mainPath, workerPath] = [join(folder, 'main.cjs'), join(folder, 'worker.cjs')];
  writeFileSync(mainPath, main);
  writeFileSync(workerPath, inWorker);
  const ended = await run(inject('electron'), [mainPath, workerPath], {
    quiet: true,
    limit: 100_000,
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  expect(ended.output).toBe('');
  expect(ended.code).toBe(0);
});
