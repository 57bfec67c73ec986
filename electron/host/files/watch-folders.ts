/** Tells when something changes in folders and the folders below them, whoever changed it. */
import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Editors write a file in several steps, and git many files: what comes within this time is told once. */
const SETTLE_MS = 150;
/** Systems have a limit to what can be watched. */
const MOST_FOLDERS = 200;

export interface FolderWatch {
  /** Watches these folders and no others; they need not exist yet, and may go and come back. */
  watch(folders: readonly string[]): void;
  close(): void;
}

/**
 * Starts to watch. Where a system cannot, nothing is told; whoever needs the newest looks again himself.
 * Each folder has a watcher of its own: Node before 20 cannot watch what lies below on Linux.
 */
export function watchFolders(onChange: () => void): FolderWatch {
  const watched = new Map<string, Watched>();
  let roots: readonly string[] = [];
  let settling: NodeJS.Timeout | undefined;

  const touched = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      void follow();
      onChange();
    }, SETTLE_MS);
    settling.unref();
  };

  const end = (folder: string): void => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };

  /** Brings the watchers in line with the folders that there are. */
  const follow = async (): Promise<void> => {
    const followed = roots;
    const wanted = await toWatch(followed);
    if (followed !== roots) return;
    // A folder that was deleted and made again has its name and is another.
    for (const [folder, { mark }] of watched) if (wanted.get(folder)?.mark !== mark) end(folder);
    for (const [folder, want] of wanted) if (!watched.has(folder)) begin(folder, want);
  };

  const begin = (folder: string, { mark, names }: Wanted): void => {
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => {
        // What is hidden is not read either: a copy in the making, a version control's own files.
        if (name === null || (names === undefined ? !name.startsWith('.') : names.includes(name))) touched();
      });
      watched.set(folder, { watcher, mark });
      watcher.on('error', () => {
        end(folder);
        touched();
      });
    } catch {
      // Not every file system and not every number of folders can be watched.
      return;
    }
  };

  return {
    watch: (folders) => {
      if (folders.join('\n') === roots.join('\n')) return;
      roots = folders;
      void follow();
    },
    close: () => {
      clearTimeout(settling);
      roots = [];
      for (const folder of [...watched.keys()]) end(folder);
    },
  };
}

interface Watched {
  readonly watcher: FSWatcher;
  readonly mark: string;
}

interface Wanted {
  /** Changes with the folder itself, not with what is in it. */
  readonly mark: string;
  /** The names in it that count; all where undefined. */
  readonly names?: readonly string[];
}

/**
 * The folders to watch: the roots, those below them, and those above them for the roots' own names, since a folder that is
 * renamed or made anew tells nobody by itself.
 */
async function toWatch(roots: readonly string[]): Promise<ReadonlyMap<string, Wanted>> {
  const found = new Map<string, Wanted>();
  for (const above of new Set(roots.map((root) => dirname(root)))) {
    const names = roots.filter((root) => dirname(root) === above).map((root) => basename(root));
    const mark = await markOf(above);
    if (mark !== undefined) found.set(above, { mark: `${mark} ${names.join('/')}`, names });
  }
  const open = [...roots];
  for (let folder = open.pop(); folder !== undefined && found.size < MOST_FOLDERS; folder = open.pop()) {
    const mark = await markOf(folder);
    if (mark === undefined) continue;
    found.set(folder, { mark });
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    for (const { name } of below) open.push(join(folder, name));
  }
  return found;
}

/** Undefined where there is no such folder. */
async function markOf(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() ? String(found.ino) : undefined;
}
