/**
 * A few ratios that may not grow (bench/figures.ts), each with room for a machine on which others work too: figures that nobody measures
 * go stale unseen. Shares of something measured beside them, in processor time, and so on any machine the same.
 */
import { expect, it } from 'vitest';
import { HELD } from '../../bench/figures.ts';
import { inRoot } from '../../build/paths.mjs';
import { run } from '../../build/run.mjs';

it('holds what an export, an edit in the window and a check of many records take', async () => {
  const { code, output } = await run(process.execPath, [inRoot('bench', 'run.mjs'), 'export', 'edits', 'large', 'gate=yes'], { quiet: true });
  for (const name of Object.keys(HELD)) expect(output).toContain(name);
  expect(output).not.toContain('it is more');
  expect(code).toBe(0);
}, 600_000);
