/** The program as a command line: finds out whether it was started as one, and runs it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a command line begins with: the commands of electron/cli and what stands alone there. */
export const BEGINNINGS: readonly string[] = ['export', 'handout', 'check', 'preview', 'help', '--help', '-h', '--version', '-V'];

/**
 * The command line's arguments, or undefined where a window is wanted. Switches before the command are Chromium's.
 * @param packaged unless packaged, the first argument is the path of the program.
 */
export function commandLineOf(argv: readonly string[], packaged: boolean): readonly string[] | undefined {
  const given = argv.slice(1);
  if (!packaged) {
    const path = given.findIndex((argument) => !argument.startsWith('-'));
    if (path >= 0) given.splice(path, 1);
  }
  const begin = given.findIndex((argument) => BEGINNINGS.includes(argument) || !argument.startsWith('-'));
  const first = given[begin];
  return first !== undefined && BEGINNINGS.includes(first) ? given.slice(begin) : undefined;
}

/**
 * Runs the command line's bundle with this very executable as plain Node, and waits for it: without a display Chromium
 * would end the program as soon as this script returned to it.
 * @returns the exit code
 */
export function runCommandLine(argv: readonly string[], bundleFolder: string): number {
  // Ctrl-C reaches both processes; the command line decides what comes of it.
  process.on('SIGINT', () => undefined);
  const { status } = spawnSync(process.execPath, [join(bundleFolder, 'cli.cjs'), ...argv], {
    stdio: 'inherit',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  return status ?? 1;
}
