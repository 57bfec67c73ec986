/** As SQLite tests itself: memory runs out at the n-th thing that the engine says, for every n. What was there stays whole. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inRoot } from '../../../../build/paths.mjs';
import { bardar } from '../../../cli/shell.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { sampled } from './sample.ts';

const ARGUMENTS = ['export', '--dataset', inRoot('data', 'trial', 'bare'), '--length', 'short', '--no-embed-font', '--handout', 'docx,md', '--out', 'a.pptx'];
const FILES = ['a-handout.docx', 'a-handout.md', 'a.pptx'];
/** More messages than such an export has: one a stage and one a slide. */
const MOST = 80;

/** Exports over old files while memory runs out at the n-th message; whether it did. */
async function runsOut(how: string, n: number): Promise<boolean> {
  const cwd = temporaryFolder();
  for (const name of FILES) writeFileSync(join(cwd, name), `old ${name}`);
  const env = { NODE_OPTIONS: `--require ${join(import.meta.dirname, 'end-engine.cjs')}`, BARDAR_END_AT: String(n), BARDAR_END_HOW: how, BARDAR_USER_DATA: join(cwd, '.user') };
  const { code, out, err } = await bardar(ARGUMENTS, { cwd, env });
  const at = `${how} ${n}: ${err}`;
  const old = FILES.map((name) => readFileSync(join(cwd, name), 'utf8') === `old ${name}`);
  expect(readdirSync(cwd).sort(), at).toEqual(FILES);
  expect(new Set(old).size, at).toBe(1);
  if (code === 0) {
    expect(old[0], at).toBe(false);
    return false;
  }
  expect({ code, out, old: old[0] }, at).toEqual({ code: 1, out: '', old: true });
  expect(err, at).toMatch(/^(?:[^\n]+: )?error: [^\n]*memory[^\n]*\n {2}[^\n]+\n1 error, 0 warnings\n$/);
  return true;
}

test.each(['SIGKILL', 'SIGABRT'])('%s at the n-th message: one message, and the old files', async (how) => {
  let last = 0;
  for (const n of sampled(MOST, how, 1.2)) {
    if (!(await runsOut(how, n))) break;
    last = n;
  }
  expect(last).toBeGreaterThan(0);
});

test.each(['heap', 'beside'])('memory that is used up in earnest, %s: the same', async (how) => {
  expect(await runsOut(how, 6)).toBe(true);
});
