/**
 * Names of the files that stand beside others while these are written. Each names its owner, so that nobody takes the work of a
 * live process for litter; hidden, so that no dataset or pack is read with them; short, since a name of 255 bytes must have room beside it.
 */
import { randomBytes } from 'node:crypto';
import type { Owner } from './owner.ts';

/** What all names of one piece of work begin with. */
export type Stem = string;

/**
 * `N.new`: the new contents of the N-th file; `N.old`: its old ones. `json`: the journal of work whose files may stand in their
 * places; `undo`: the same, of work that is being taken back. `turn`: whoever may put files in place. `copy`: a folder in the making.
 */
export type Part = `${number}.new` | `${number}.old` | 'json' | 'undo' | 'turn' | 'copy';

export interface OwnName {
  readonly name: string;
  readonly stem: Stem;
  readonly part: Part;
  /** Undefined for a file of the program's first version, whose names did not tell. */
  readonly owner: Owner | undefined;
}

/** A stem that nobody else has. */
export function newStem({ machine, boot, pid, start }: Owner): Stem {
  return `.bardar-${machine}${boot}-${pid.toString(36)}-${start}-${randomBytes(4).toString('hex')}`;
}

export const nameOf = (stem: Stem, part: Part): string => `${stem}.${part}`;

const OWN = /^(\.bardar-([0-9a-f]{6})([0-9a-f]{4})-([0-9a-z]{1,8})-([0-9a-z]{1,13})-[0-9a-f]{8})\.(\d{1,6}\.new|\d{1,6}\.old|json|undo|turn|copy)$/;
const FIRST_VERSION = /^(\.bardar-[0-9a-f]{12})\.tmp$/;

/** Reads a name in a folder; undefined where it is none of ours. */
export function readOwnName(name: string): OwnName | undefined {
  const first = FIRST_VERSION.exec(name);
  if (first?.[1] !== undefined) return { name, stem: name, part: '0.new', owner: undefined };
  const [, stem, machine, boot, pid, start, part] = OWN.exec(name) ?? [];
  if (stem === undefined || machine === undefined || boot === undefined || pid === undefined || start === undefined) return undefined;
  return { name, stem, part: part as Part, owner: { machine, boot, pid: Number.parseInt(pid, 36), start } };
}
