/** The window program as a command line, on a machine without a display. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { root } from '../../build/paths.mjs';
import { networkCalls, straced, watching } from '../helpers/strace.ts';
import { testEnvironment } from './launch.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
}

function bardar(...argv: readonly string[]): Promise<Ran> {
  return start([], argv);
}

function start(before: readonly string[], argv: readonly string[]): Promise<Ran> {
  const { DISPLAY: _display, ...env } = testEnvironment();
  const [program = '', ...args] = [...before, inject('electron'), '--no-sandbox', root, ...argv];
  return new Promise((resolve) => {
    execFile(program, args, { env }, (error, out) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out });
    });
  });
}

it('writes a deck', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bardar-command-line-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'deck.pptx');
  expect(await bardar('export', '--lang', 'fa', '--length', 'short', '--out', path)).toEqual({ code: 0, out: `${path}\n` });
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
});

it(`prints a handout, in a screen of its own${straced ? ', and speaks to no network' : ''}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bardar-command-line-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [path, trace] = [join(folder, 'handout.pdf'), join(folder, 'trace')];
  const ran = await start(straced ? watching(trace) : [], ['handout', '--lang', 'fa', '--length', 'short', '--format', 'pdf', '--out', path]);
  expect(ran).toEqual({ code: 0, out: `${path}\n` });
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  if (straced) expect(networkCalls(trace)).toEqual([]);
});

it('ends with the command line’s exit codes', async () => {
  const path = join(tmpdir(), 'bardar-no-deck.pptx');
  const failed = await bardar('export', '--themes', 'none', '--out', path, '--json');
  expect(failed.code).toBe(1);
  expect(JSON.parse(failed.out)).toMatchObject({ status: 'problems', problems: [{ code: 'dataset.unknown-theme' }] });
  expect(existsSync(path)).toBe(false);
  expect(await bardar('export')).toEqual({ code: 2, out: '' });
});

it('tells its version', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(await bardar('--version')).toEqual({ code: 0, out: `${version}\n` });
});
