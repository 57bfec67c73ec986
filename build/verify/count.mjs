/** Counting what was checked. Needs no dependency. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Count
 * @typedef {{ readonly name: string, readonly count: Count, readonly seconds: number }} Part
 *
 * @typedef {object} Results vitest's JSON report, as far as it is read
 * @property {{ readonly status: string, readonly assertionResults: { readonly status: string }[] }[]} testResults
 */

/**
 * Counts the tests of one vitest run. Whatever made the run fail counts at least once: a file that cannot be loaded,
 * an error outside any test, a run that ended before it could report.
 * @param {string} path of the JSON report
 * @param {number} code with which vitest ended
 * @returns {Count}
 */
export function countTests(path, code) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const { testResults } = /** @type {Results} */ (JSON.parse(readFileSync(path, 'utf8')));
  const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failedTests = statuses.filter((status) => status === 'failed').length;
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = failedTests + brokenFiles;
  return {
    passed,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: statuses.length - passed - failedTests,
  };
}

/**
 * One line a part, and last the line that sums up.
 * @param {readonly Part[]} parts
 */
export function summary(parts) {
  const passed = parts.reduce((sum, { count }) => sum + count.passed, 0);
  const failed = parts.reduce((sum, { count }) => sum + count.failed, 0);
  const rows = parts.map(({ name, count, seconds }) => {
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    return `${name.padEnd(16)} ${count.passed} passed, ${count.failed} failed${skipped} (${seconds.toFixed(1)} s)`;
  });
  return { lines: [...rows, '', `${passed} passed, ${failed} failed`], failed };
}
