/** Where an export goes: the system's save dialog, and one question about files that are there already. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, dialog, type SaveDialogOptions } from 'electron';
import { type BriefingChoices, visible } from '../../contract/api.ts';
import { type FileFacts, nameOf } from '../../contract/files.ts';
import type { Program } from '../program.ts';
import { WORDS } from '../words.ts';
import { exportName, withExtension, withoutExtension } from './file-name.ts';

/** What a file is before it is made. */
type PlannedFile = Pick<FileFacts, 'kind' | 'extension'>;

/** A path for each of the files, in their order; undefined where a dialog was closed. */
export async function askWhere(program: Program, choices: BriefingChoices, files: readonly PlannedFile[]): Promise<readonly string[] | undefined> {
  const name = exportName(await titleOf(program, choices), new Date());
  const [only] = files;
  return files.length === 1 && only !== undefined ? askForFile(program, name, only) : askForName(program, name, files);
}

async function titleOf({ engine }: Program, { dataset, language }: BriefingChoices): Promise<string> {
  const { value } = await engine.describe(dataset);
  return value?.title[language] ?? '';
}

/** Not every system's dialog adds the ending, and then none has asked about the file it leads to. */
async function askForFile(program: Program, name: string, file: PlannedFile): Promise<readonly string[] | undefined> {
  const { extension } = file;
  const language = program.language();
  const chosen = await showSaveDialog(program, {
    title: WORDS.saveFile[language],
    defaultPath: nameOf(name, file),
    filters: [{ name: WORDS[extension][language], extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (chosen === undefined) return undefined;
  const path = withExtension(chosen, extension);
  return path === chosen || (await mayReplace(program, [path])) ? [path] : undefined;
}

/** Several files share a folder and the beginning of their names. */
async function askForName(program: Program, name: string, files: readonly PlannedFile[]): Promise<readonly string[] | undefined> {
  const chosen = await showSaveDialog(program, { title: WORDS.saveFiles[program.language()], defaultPath: name, properties: ['createDirectory'] });
  if (chosen === undefined) return undefined;
  const base = withoutExtension(chosen);
  const paths = files.map((file) => nameOf(base, file));
  return (await mayReplace(program, paths)) ? paths : undefined;
}

/** The system's save dialog, in the folder of the last export. @returns the path; undefined where it was closed */
export async function showSaveDialog({ window, store, language }: Program, options: SaveDialogOptions): Promise<string | undefined> {
  const { folder } = store.settings;
  const inFolder = folder !== undefined && existsSync(folder) ? folder : app.getPath('documents');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    ...options,
    buttonLabel: WORDS.save[language()],
    defaultPath: join(inFolder, options.defaultPath ?? ''),
  });
  return canceled || !filePath ? undefined : filePath;
}

/** Asks once about all files that are there already. */
export async function mayReplace({ window, language: ofWindow }: Pick<Program, 'window' | 'language'>, paths: readonly string[]): Promise<boolean> {
  const there = paths.filter((path) => existsSync(path)).map((path) => visible(basename(path)));
  const [first] = there;
  if (first === undefined) return true;
  const language = ofWindow();
  const several = there.length > 1;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: several ? WORDS.severalExist[language] : `${first} ${WORDS.exists[language]}`,
    ...(several && { detail: there.join('\n') }),
    buttons: [WORDS.replace[language], WORDS.cancel[language]],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}
