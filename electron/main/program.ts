import type { BrowserWindow } from 'electron';
import type { Language, Paper } from '../contract/api.ts';
import type { Engine } from '../host/engine.ts';
import type { Resources } from '../host/resources.ts';
import type { BriefingKeeper } from './briefing/keeper.ts';
import type { SettingsStore } from './settings/store.ts';

/** What the handlers work with. */
export interface Program {
  readonly engine: Engine;
  readonly store: SettingsStore;
  readonly resources: Resources;
  /** Folders of the user's own packs and looks; need not exist. */
  readonly userPacks: string;
  readonly userLooks: string;
  /** The document that is open. */
  readonly briefing: BriefingKeeper;
  /** Documents that the system named, such as at a double click: the window may open them. */
  readonly offered: Set<string>;
  /** The document that the program was started with; taken by the window's first start. */
  readonly startedWith: { path?: string };
  readonly window: BrowserWindow;
  /** The export that is under way, if any. */
  readonly exports: { running?: AbortController };
  /** Watches what the window shows; told again whenever that is something else. */
  readonly watch: (folders: readonly string[]) => void;
  /** Labels the menus anew, in another language or with another list of datasets. */
  readonly relabel: () => void;
  /** Paper of the system's country. */
  readonly paper: Paper;
  /** Language of the interface. */
  readonly language: () => Language;
  /** Remembers the language and relabels what is labelled already. */
  readonly setLanguage: (language: Language) => void;
}
