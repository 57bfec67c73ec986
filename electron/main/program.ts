import type { BrowserWindow } from 'electron';
import type { Language, Paper } from '../contract/api.ts';
import type { Engine } from '../host/engine.ts';
import type { Resources } from '../host/resources.ts';
import type { SettingsStore } from './settings/store.ts';

/** What the handlers work with. */
export interface Program {
  readonly engine: Engine;
  readonly store: SettingsStore;
  readonly resources: Resources;
  /** Folder of the user's own packs; need not exist. */
  readonly userPacks: string;
  readonly window: BrowserWindow;
  /** Paper of the system's country. */
  readonly paper: Paper;
  /** Language of the interface. */
  readonly language: () => Language;
  /** Remembers the language and relabels what is labelled already. */
  readonly setLanguage: (language: Language) => void;
}
