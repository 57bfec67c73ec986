import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countTests, countWithAgain, failedFiles, summary } from '../../build/verify/count.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bardar-count-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A vitest report of files, each with its status and its tests' statuses. */
type File = readonly [status: string, ...tests: readonly string[]];
const report = (...files: readonly File[]): string => reportAt('report.json', files);
function reportAt(name: string, files: readonly File[]): string {
  const path = join(folder, name);
  const testResults = files.map(([status, ...tests], index) => ({
    name: `/tests/${index + 1}.test.ts`,
    status,
    message: status === 'failed' ? 'No such module\n    at load' : '',
    assertionResults: tests.map((test, number) => ({
      status: test,
      fullName: `does ${number + 1}`,
      failureMessages: test === 'failed' ? ['\u001B[31mexpected 1 to be 2\u001B[39m\n    at test'] : [],
    })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

describe('countTests', () => {
  it('counts each test', () => {
    const path = report(['passed', 'passed', 'passed', 'skipped'], ['failed', 'failed', 'passed']);
    expect(countTests(path, 1)).toEqual({ passed: 3, failed: 1, skipped: 1, failures: ['2.test.ts › does 1 › expected 1 to be 2'] });
  });

  it('counts a file that could not be loaded as one that failed', () => {
    const path = report(['passed', 'passed'], ['failed', 'failed'], ['failed']);
    const failures = ['2.test.ts › does 1 › expected 1 to be 2', '3.test.ts › No such module'];
    expect(countTests(path, 1)).toEqual({ passed: 1, failed: 2, skipped: 0, failures });
  });

  it('counts a failure outside any test', () => {
    expect(countTests(report(['passed', 'passed']), 1)).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts a run without a report as one that failed', () => {
    expect(countTests(join(folder, 'no-such-report.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('a second run of the files that failed', () => {
  const first = () => report(['passed', 'passed', 'passed'], ['failed', 'failed', 'failed', 'passed']);

  it('is of those files alone', () => {
    expect(failedFiles(first())).toEqual(['/tests/2.test.ts']);
    expect(failedFiles(join(folder, 'no-such-report.json'))).toEqual([]);
  });

  it('counts as it came out then, and says what had failed', () => {
    const path = first();
    expect(countWithAgain(path, reportAt('1.json', [['passed', 'passed', 'passed', 'passed']]), 0)).toEqual({
      passed: 5,
      failed: 0,
      skipped: 0,
      failures: [],
      passedAgain: ['2.test.ts › does 1 › expected 1 to be 2', '2.test.ts › does 2 › expected 1 to be 2'],
    });
    expect(countWithAgain(path, join(folder, 'no-such-report.json'), 1)).toMatchObject({ passed: 2, failed: 1 });
  });

  it('fails where it fails again', () => {
    const again = reportAt('2.json', [['passed', 'skipped'], ['failed', 'failed', 'passed', 'passed']]);
    const { passed, failed, failures, passedAgain } = countWithAgain(first(), again, 1);
    expect([passed, failed, failures, passedAgain]).toEqual([4, 1, ['2.test.ts › does 1 › expected 1 to be 2'], ['2.test.ts › does 2 › expected 1 to be 2']]);
  });
});

describe('summary', () => {
  it('names what failed before the figures, for the end of a long log is what is kept', () => {
    const count = { passed: 0, failed: 2, skipped: 0, failures: ['a.test.ts › does 1', 'lint'] };
    expect(summary([{ name: 'tests', count, seconds: 1 }]).lines.slice(0, 3)).toEqual(['× a.test.ts › does 1', '× lint', '']);
  });

  it('ends with the sums alone on a line', () => {
    const { lines, failed } = summary([
      { name: 'lint', count: { passed: 1, failed: 0, skipped: 0 }, seconds: 8.04 },
      { name: 'tests', count: { passed: 40, failed: 2, skipped: 1 }, seconds: 60 },
    ]);
    expect(lines).toEqual([
      'lint             1 passed, 0 failed (8.0 s)',
      'tests            40 passed, 2 failed, 1 skipped (60.0 s)',
      '',
      '41 passed, 2 failed',
    ]);
    expect(failed).toBe(2);
  });
});
