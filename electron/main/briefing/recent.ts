/** Documents that were open, and those named by the system: the only ones that the window may have opened without a dialog. */
import { resolve } from 'node:path';
import { app } from 'electron';
import { DOCUMENT_ENDING } from '../../contract/document.ts';
import type { Program } from '../program.ts';

/** How many are remembered. */
const REMEMBERED = 12;

/** Puts a document at the head of the list. */
export function rememberBriefing({ store, relabel }: Pick<Program, 'store' | 'relabel'>, path: string): void {
  const others = (store.settings.briefings ?? []).filter((other) => other !== path);
  store.update({ briefings: [path, ...others].slice(0, REMEMBERED) });
  // The system's own list: of the dock and of the taskbar.
  if (process.platform !== 'linux') app.addRecentDocument(path);
  relabel();
}

/** Takes a document off the list that is gone. */
export function forgetBriefing({ store, relabel }: Pick<Program, 'store' | 'relabel'>, path: string): void {
  store.update({ briefings: (store.settings.briefings ?? []).filter((other) => other !== path) });
  relabel();
}

/** The document that a start of the program names, as a file manager does at a double click; undefined where it names none. */
export function documentIn(argv: readonly string[], folder: string): string | undefined {
  const named = argv.slice(1).find((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith(DOCUMENT_ENDING));
  return named === undefined ? undefined : resolve(folder, named);
}
