/**
 * A few cases of every kind, always the same; `npm run fuzz` tries ten thousand. Every one is answered: with files that
 * independent readers take, or with words. The engine is the bundled one, with its threads, limits and clocks.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { KINDS } from './kinds.ts';

/** Cases of a kind. */
const EACH = 8;

describe('npm run fuzz', () => {
  it('answers every case with sound files or with words', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['build/fuzz.mjs', '--each', String(EACH)], { maxBuffer: 1e8 }).catch((failed: { stdout: string }) => failed);
    const lines = stdout.trim().split('\n');
    const counts = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { kind: string; cases: number; failed: number });
    expect(lines.filter((line) => !line.startsWith('{'))).toEqual([]);
    expect(counts.map(({ kind }) => kind).sort()).toEqual(Object.keys(KINDS).sort());
    expect(counts.every(({ cases }) => cases === EACH)).toBe(true);
  }, 900_000);
});
