/**
 * How a document names folders: relative to itself, so that it and its data can be moved or sent together. What shares nothing with
 * it but the drive, or other people's folders, goes by `~` below the user's own folder, so that no name of a user stands in the file.
 */
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** What of this machine names of folders hang on. */
export interface Machine {
  /** The dataset that comes with the program; its mere name stands for it. */
  readonly dataset: string;
  /** The user's own folder. */
  readonly home: string;
}

/** A folder as the document at `path` names it: with `/`, whatever the system. */
export function nameInDocument(folder: string, path: string, { dataset, home }: Machine): string {
  const target = resolve(folder);
  if (target === resolve(dataset)) return basename(dataset);
  const from = dirname(resolve(path));
  const way = relative(from, target);
  if (!isAbsolute(way) && isNear(from, way, home)) return slashed(way === '' ? '.' : climbs(way) ? way : `.${sep}${way}`);
  const below = relative(home, target);
  const isBelow = below !== '' && !climbs(below) && !isAbsolute(below);
  return slashed(isBelow ? `~${sep}${below}` : target);
}

const climbs = (way: string): boolean => way.split(sep)[0] === '..';

/** Whether the way does not climb to where all users' folders lie, or to the top of the drive. */
function isNear(from: string, way: string, home: string): boolean {
  const steps = way.split(sep).filter((step) => step === '..');
  const top = resolve(from, ...steps);
  return steps.length === 0 || (top !== dirname(top) && top !== dirname(resolve(home)));
}

/** The folder that a document at `path` names. */
export function folderOf(name: string, path: string, { dataset, home }: Machine): string {
  if (name === basename(dataset)) return dataset;
  if (/^~(?:[/\\]|$)/.test(name)) return join(home, name.slice(1));
  return isAbsolute(name) ? name : join(dirname(path), name);
}

/** Whether a template is named by its folder and not by its id. */
export const isFolderName = (template: string): boolean => /[/\\]|^\.\.?$/.test(template);

const slashed = (path: string): string => path.split(sep).join('/');
