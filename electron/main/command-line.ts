/** Whether the program was started as a command line. */

/** What a command line begins with: the commands of electron/cli and what stands alone there. */
export const BEGINNINGS: readonly string[] = ['new', 'export', 'handout', 'batch', 'check', 'preview', 'verify', 'help', '--help', '-h', '--version', '-V'];

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
