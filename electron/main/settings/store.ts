/** Keeps the settings in a small file; written at once and whole, so that a crash costs nothing. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from './read.ts';
import type { Settings } from './settings.ts';

export class SettingsStore {
  readonly #folder: string;
  #settings: Settings;

  /** Reads the settings in `folder`; a missing or broken file counts as empty. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#settings = load(this.#path);
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Changes some settings and writes them. A folder that cannot be written to costs only the memory of them. */
  update(changed: Settings): void {
    this.#settings = { ...this.#settings, ...changed };
    const temporary = `${this.#path}.tmp`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(temporary, JSON.stringify(this.#settings, null, 2));
      renameSync(temporary, this.#path);
    } catch {
      return;
    }
  }

  get #path(): string {
    return join(this.#folder, 'settings.json');
  }
}

function load(path: string): Settings {
  try {
    return readSettings(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
