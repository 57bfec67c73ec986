/** Saves the document that is open: where, and whether over what somebody else has written there. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { app, dialog } from 'electron';
import { type BriefingDocument, DOCUMENT_ENDING, visible } from '../../contract/api.ts';
import { type Problem, inWords } from '../../engine/diagnostics/problem.ts';
import { saveDocument } from '../../host/document/file.ts';
import { mayReplace } from '../handlers/ask-where.ts';
import { exportName } from '../handlers/file-name.ts';
import type { Program } from '../program.ts';
import { WORDS } from '../words.ts';
import { rememberBriefing } from './recent.ts';

/** What a save has come to: the path of the file, a problem, or nothing where a dialog was closed. */
export type Saved = { readonly path: string } | Problem | undefined;

/** Saves a document. @param as asks where, also where that is known */
export async function saveBriefing(program: Program, document: BriefingDocument, as: boolean): Promise<Saved> {
  const { briefing, resources } = program;
  const path = as ? await askForPath(program, document) : await knownPath(program, document);
  if (path === undefined) return undefined;
  const before = briefing.open;
  const problem = await saveDocument(path, document, briefing.machine, resources.version);
  if (problem !== undefined) return problem;
  const meanwhile = briefing.open;
  briefing.take({ path, saved: briefing.textOf(document, path).text, document, unsaved: false }, before?.key);
  // What was changed while the file was written is not in it.
  if (meanwhile !== undefined && meanwhile.document !== before?.document) briefing.keep(meanwhile.document, true);
  rememberBriefing(program, path);
  return { path };
}

/** Whether the window may let go of its document: it is saved, or was now, or is not wanted. */
export async function mayLetGo(program: Program): Promise<boolean> {
  const { briefing, window, language: ofWindow } = program;
  const { open } = briefing;
  if (open?.unsaved !== true) return true;
  const language = ofWindow();
  const name = open.path === undefined ? WORDS.newBriefing[language] : visible(basename(open.path));
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `${WORDS.saveChanges[language]} ${name}`,
    detail: WORDS.saveChangesDetail[language],
    buttons: [WORDS.save[language], WORDS.dontSave[language], WORDS.cancel[language]],
    defaultId: 0,
    cancelId: 2,
  });
  if (response === 1) {
    briefing.letGo();
    return true;
  }
  if (response !== 0) return false;
  const saved = await saveBriefing(program, open.document, false);
  if (saved !== undefined && 'code' in saved) {
    const { message, hint } = inWords(saved, language);
    await dialog.showMessageBox(window, { type: 'error', message: visible(message), detail: visible(hint), buttons: [WORDS.ok[language]] });
  }
  return saved !== undefined && 'path' in saved;
}

/** The path of what is open; asks where there is none, and where somebody else has written the file since. */
async function knownPath(program: Program, document: BriefingDocument): Promise<string | undefined> {
  const { briefing, window, language: ofWindow } = program;
  const { path, saved } = briefing.open ?? {};
  if (path === undefined) return askForPath(program, document);
  const now = await readFile(path, 'utf8').catch(() => undefined);
  if (now === undefined || now === saved) return path;
  const language = ofWindow();
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `${visible(basename(path))} ${WORDS.changedOutside[language]}`,
    detail: WORDS.changedOutsideDetail[language],
    buttons: [WORDS.replace[language], WORDS.saveAs[language], WORDS.cancel[language]],
    defaultId: 1,
    cancelId: 2,
  });
  return response === 0 ? path : response === 1 ? askForPath(program, document) : undefined;
}

async function askForPath(program: Program, { choices }: BriefingDocument): Promise<string | undefined> {
  const { briefing, engine, store, window, language: ofWindow } = program;
  const language = ofWindow();
  const { value } = await engine.describe(choices.dataset);
  const { path } = briefing.open ?? {};
  const { folder } = store.settings;
  const inFolder = folder !== undefined && existsSync(folder) ? folder : app.getPath('documents');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: WORDS.saveBriefing[language],
    buttonLabel: WORDS.save[language],
    defaultPath: path ?? join(inFolder, `${exportName(value?.title[choices.language] ?? '', new Date())}${DOCUMENT_ENDING}`),
    filters: [{ name: WORDS.briefing[language], extensions: [DOCUMENT_ENDING.slice(1)] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return undefined;
  store.update({ folder: dirname(filePath) });
  // Not every system's dialog adds the ending, and then none has asked about the file it leads to.
  if (filePath.toLowerCase().endsWith(DOCUMENT_ENDING)) return filePath;
  const withEnding = `${filePath}${DOCUMENT_ENDING}`;
  return (await mayReplace(program, [withEnding])) ? withEnding : undefined;
}
