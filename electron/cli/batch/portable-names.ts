/** Names of files that no Windows can have: what is made is opened there, and a batch may be run on several machines. */
import { isAbsolute } from 'node:path';

export interface BadName {
  /** The part of a path that cannot be. */
  readonly name: string;
  readonly why: 'reserved' | 'signs' | 'end';
}

/** Of devices, whatever ending they have (Microsoft, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const SIGNS = /[\p{Cc}<>:"|?*]/u;

/** What is wrong with the first part of a path that cannot be; of a whole path the folders are there already, and only its last part is looked at. */
export function badName(path: string): BadName | undefined {
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..' && part !== '~');
  const looked = isAbsolute(path) || /^[A-Za-z]:[/\\]/.test(path) ? parts.slice(-1) : parts;
  for (const name of looked) {
    if (SIGNS.test(name)) return { name, why: 'signs' };
    if (RESERVED.test(name.trim())) return { name, why: 'reserved' };
    if (/[. ]$/.test(name)) return { name, why: 'end' };
  }
  return undefined;
}
