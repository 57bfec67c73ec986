/** Counting what was checked. Needs no dependency. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [failures] each failed test with its file and the first line of what it said
 * @property {readonly string[]} [passedAgain] those that failed only the first time
 * @typedef {{ readonly name: string, readonly count: Count, readonly seconds: number }} Part
 *
 * @typedef {object} Results vitest's JSON report, as far as it is read
 * @property {readonly FileResult[]} testResults
 *
 * @typedef {object} FileResult
 * @property {string} name path of the file
 * @property {string} status
 * @property {string} [message] why it could not be run
 * @property {readonly { readonly status: string, readonly fullName?: string, readonly failureMessages?: readonly string[] }[]} assertionResults
 */

/** Characters of a failure's first line that are shown. */
const shown = 240;

/**
 * Counts the tests of one vitest run. Whatever made the run fail counts at least once: a file that cannot be loaded,
 * an error outside any test, a run that ended before it could report.
 * @param {string} path of the JSON report
 * @param {number} code with which vitest ended
 * @returns {Count}
 */
export function countTests(path, code) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const count = countFiles(resultsIn(path).testResults);
  return { ...count, failed: count.failed === 0 && code !== 0 ? 1 : count.failed };
}

/** @param {readonly FileResult[]} files */
function countFiles(files) {
  const statuses = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const failures = files.flatMap(failuresOf);
  return {
    passed: statuses.filter((status) => status === 'passed').length,
    failed: failures.length,
    skipped: statuses.filter((status) => status !== 'passed' && status !== 'failed').length,
    failures,
  };
}

/**
 * The files in which something failed.
 * @param {string} path of the JSON report
 * @returns {readonly string[]} their paths
 */
export const failedFiles = (path) =>
  existsSync(path) ? resultsIn(path).testResults.filter((file) => failuresOf(file).length > 0).map(({ name }) => name) : [];

/**
 * A run, and a second one of the files in which something failed: their tests count as they came out the second time.
 * @param {string} path of the first run's JSON report
 * @param {string} again of the second one's
 * @param {number} code with which the second one ended
 * @returns {Count}
 */
export function countWithAgain(path, again, code) {
  const { testResults } = resultsIn(path);
  const failed = testResults.filter((file) => failuresOf(file).length > 0);
  const [whole, within, second] = [countTests(path, 0), countFiles(failed), countTests(again, code)];
  const stillFailing = new Set((second.failures ?? []).map(testOf));
  return {
    passed: whole.passed - within.passed + second.passed,
    failed: second.failed,
    skipped: whole.skipped - within.skipped + second.skipped,
    failures: second.failures ?? [],
    passedAgain: (whole.failures ?? []).filter((failure) => !stillFailing.has(testOf(failure))),
  };
}

/** @param {string} failure */
const testOf = (failure) => failure.split(' › ').slice(0, 2).join(' › ');

/**
 * @param {string} path
 * @returns {Results}
 */
const resultsIn = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * The failed tests of a file, a line each; the file itself where it could not be run.
 * @param {FileResult} file
 */
function failuresOf({ name, status, message = '', assertionResults }) {
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (tests.length === 0) return status === 'failed' ? [line(name, '', message)] : [];
  return tests.map(({ fullName = '', failureMessages = [] }) => line(name, fullName, failureMessages[0] ?? ''));
}

/**
 * @param {string} file
 * @param {string} test
 * @param {string} message
 */
function line(file, test, message) {
  const [first = ''] = stripVTControlCharacters(message).split('\n');
  return [basename(file), test, first.slice(0, shown)].filter((part) => part !== '').join(' › ');
}

/**
 * What failed, by name, because the last lines are what is kept of a long log; one line a part; and last the line that sums up.
 * @param {readonly Part[]} parts
 */
export function summary(parts) {
  const passed = parts.reduce((sum, { count }) => sum + count.passed, 0);
  const failed = parts.reduce((sum, { count }) => sum + count.failed, 0);
  const rows = parts.map(({ name, count, seconds }) => {
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    return `${name.padEnd(16)} ${count.passed} passed, ${count.failed} failed${skipped} (${seconds.toFixed(1)} s)`;
  });
  const failures = parts.flatMap(({ count }) => [
    ...(count.failures ?? []).map((failure) => `× ${failure}`),
    ...(count.passedAgain ?? []).map((failure) => `↻ passed the second time: ${failure}`),
  ]);
  return { lines: [...failures, ...(failures.length > 0 ? [''] : []), ...rows, '', `${passed} passed, ${failed} failed`], failed };
}
