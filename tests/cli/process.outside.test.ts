/** The process in which the engine works: it does not outlive the command line, and not its memory's limit. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inRoot, out } from '../../build/paths.mjs';
import { networkCalls, straced, watching } from '../helpers/strace.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { endlessPack } from './endless-pack.ts';
import { bardar } from './shell.ts';

const isAlive = (pid: string): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

/** Waits until the condition holds; a test that never sees it runs out of its time. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
}

test.runIf(process.platform === 'linux')('ends when the command line is killed, though a template keeps it busy', async () => {
  const cwd = temporaryFolder();
  const child = spawn(process.execPath, [join(out, 'cli.cjs'), 'export', '--template', endlessPack(cwd), '--out', 'deck.pptx'], { cwd, stdio: 'ignore' });
  const children = (): readonly string[] => readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ').filter(Boolean);
  await until(() => children().length > 0);
  const [engine = ''] = children();
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(isAlive(engine)).toBe(true);
  child.kill('SIGKILL');
  await until(() => !isAlive(engine));
});

test('is ended by its warden where it uses too much memory, on the heap or beside it', async () => {
  const script = `
    const { Worker } = require('node:worker_threads');
    const state = new Int32Array(new SharedArrayBuffer(8));
    state.set([1, 200]);
    new Worker(${JSON.stringify(join(out, 'warden.cjs'))}, { workerData: { state } });
    const kept = [];
    for (;;) kept.push(Buffer.alloc(1024 * 1024, 1));
  `;
  const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
});

test.runIf(straced)('speaks to no network while it exports', async () => {
  const cwd = temporaryFolder();
  const trace = join(cwd, 'trace');
  const argv = ['export', '--dataset', inRoot('data', 'trial', 'bare'), '--length', 'short', '--handout', 'docx,html,md', '--out', 'deck.pptx'];
  const [program = '', ...args] = [...watching(trace), process.execPath, join(out, 'cli.cjs'), ...argv];
  const child = spawn(program, args, { cwd, stdio: 'ignore' });
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(networkCalls(trace)).toEqual([]);
});

test('a template that makes text without end is a message with its place', async () => {
  const cwd = temporaryFolder();
  const bomb = Array.from({ length: 12 }).reduce<string>((inner) => `(replace ${inner} "a" "aaaaaaaaaa")`, '"aaaaaaaaaa"');
  const ran = await bardar(['export', '--template', endlessPack(cwd, `\n{{#if (eq ${bomb} "x")}}{{/if}}`), '--out', 'deck.pptx'], { cwd });
  expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/deck\.md\.hbs:2:\d+: error: The template was stopped: its helpers made more than \d+ characters of text for \d+ records\./) });
});
