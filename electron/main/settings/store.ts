/** Keeps the settings in a small file, written at once and whole by the program's one writer: whatever ends the program, it holds what was chosen before or what was chosen last. */
import { readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { recoverFolder } from '../../host/files/recover.ts';
import { writeFileWhole } from '../../host/files/write-files.ts';
import { readSettings } from './read.ts';
import type { Settings } from './settings.ts';

export class SettingsStore {
  readonly #folder: string;
  #settings: Settings;
  /** Ends with the last write that has begun or waits. */
  #saving: Promise<void>;
  #waits = false;

  /** Reads the settings in `folder`; a missing or broken file counts as empty. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#settings = load(this.#path);
    this.#saving = recoverFolder(folder).then(() => undefined, () => undefined);
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Changes some settings and writes them. A folder that cannot be written to costs only the memory of them. */
  update(changed: Settings): void {
    this.#settings = { ...this.#settings, ...changed };
    // A write that waits will take these too.
    if (this.#waits) return;
    this.#waits = true;
    this.#saving = this.#saving.then(() => this.#save()).catch(() => undefined);
  }

  /** Resolves when what was changed so far is on the disk, or cannot be. */
  saved(): Promise<void> {
    return this.#saving;
  }

  async #save(): Promise<void> {
    this.#waits = false;
    await mkdir(this.#folder, { recursive: true });
    await writeFileWhole(this.#path, JSON.stringify(this.#settings, null, 2));
  }

  get #path(): string {
    return join(this.#folder, 'settings.json');
  }
}

/** In bytes: paths and choices come to some kilobytes. */
const LARGEST = 4 * 1024 * 1024;

function load(path: string): Settings {
  try {
    const found = statSync(path);
    // What is no file may have no end, and the window would never open.
    if (!found.isFile() || found.size > LARGEST) return {};
    return readSettings(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
