/** Starting other programs. Needs no dependency. */
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to this process's environment
 * @property {string} [cwd] the checkout where left out
 * @property {number} [limit] milliseconds after which the program and its children are ended
 * @property {boolean} [quiet] keep its output for the result; print nothing
 *
 * @typedef {object} RunResult
 * @property {number} code exit code; 124 where the limit ended it, 127 where it could not be started
 * @property {string} output what it printed, where `quiet`
 */

/**
 * Runs a program to its end. Never rejects: a program that cannot be started has exit code 127.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(program, args, options = {}) {
  const { promise, end } = ending();
  // A group of its own, so that the limit also ends what the program started.
  const child = spawn(program, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
    detached: options.limit !== undefined && process.platform !== 'win32',
    shell: process.platform === 'win32' && program.endsWith('.cmd'),
  });
  /** @type {string[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => printed.push(text));

  let late = false;
  const timer = options.limit && setTimeout(() => {
    late = true;
    endGroup(child.pid);
  }, options.limit);
  const finish = (/** @type {number} */ code) => {
    if (timer) clearTimeout(timer);
    end({ code: late ? 124 : code, output: printed.join('') });
  };
  child.on('error', (error) => {
    printed.push(error.message);
    finish(127);
  });
  child.on('close', (code) => finish(code ?? 1));
  return promise;
}

/** npm as it is started on this platform. */
export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function ending() {
  /** @type {(result: RunResult) => void} */
  let end = () => undefined;
  /** @type {Promise<RunResult>} */
  const promise = new Promise((resolve) => (end = resolve));
  return { promise, end };
}

/** @param {number | undefined} pid leader of the group */
function endGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself in this very moment.
  }
}
