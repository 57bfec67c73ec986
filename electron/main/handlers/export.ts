import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { app, dialog, shell } from 'electron';
import type { BriefingChoices, ExportResult, Language } from '../../contract/api.ts';
import { type Problem, problem } from '../../engine/diagnostics/problem.ts';
import type { ExportedDeck } from '../../engine/pipeline.ts';
import { writeFileWhole } from '../../host/files/write-file.ts';
import { type Handlers, sendProgress } from '../ipc.ts';
import type { Program } from '../program.ts';
import { WORDS } from '../words.ts';
import { deckName, withExtension } from './file-name.ts';
import { worded } from './outcome.ts';
import { trustedChoices } from './trusted-choices.ts';

export function exportHandlers(program: Program): Pick<Handlers, 'exportDeck' | 'cancelExport' | 'showInFolder'> {
  /** Paths this window has exported: the only ones it may have shown. */
  const exported = new Set<string>();
  let running: AbortController | undefined;

  const exportDeck = async (given: unknown): Promise<ExportResult> => {
    const choices = trustedChoices(given, program);
    if (running !== undefined) return failed([problem('error', 'export.busy', {})], program);
    running = new AbortController();
    try {
      const result = await exportTo(program, choices, running.signal);
      if (result.status === 'done') exported.add(result.report.path);
      return result;
    } finally {
      running = undefined;
    }
  };

  return {
    exportDeck,
    cancelExport: () => Promise.resolve(running?.abort()),
    showInFolder: (path) => {
      if (typeof path === 'string' && exported.has(path)) shell.showItemInFolder(path);
      return Promise.resolve();
    },
  };
}

const CANCELLED: ExportResult = { status: 'cancelled' };

async function exportTo(program: Program, choices: BriefingChoices, signal: AbortSignal): Promise<ExportResult> {
  const path = await askWhere(program, choices);
  if (path === undefined) return CANCELLED;
  program.store.update({ folder: dirname(path) });
  const onProgress = (progress: Parameters<typeof sendProgress>[1]): void => sendProgress(program.window.webContents, progress);
  const { value, problems } = await program.engine.exportDeck(choices, { onProgress, signal });
  if (signal.aborted) return CANCELLED;
  if (value === undefined) return failed(problems, program);
  onProgress({ stage: 'write', done: 1 });
  const unwritten = await writeFileWhole(path, value.bytes);
  return unwritten === undefined ? done(path, value, problems, program) : failed([unwritten], program);
}

/** Asks where to save. Not every system's dialog adds the ending, and then none has asked about the file it leads to. */
async function askWhere(program: Program, { dataset, language: deckLanguage }: BriefingChoices): Promise<string | undefined> {
  const { window, store, engine } = program;
  const language = program.language();
  const { value } = await engine.describe(dataset);
  const folder = store.settings.folder;
  const inFolder = folder !== undefined && existsSync(folder) ? folder : app.getPath('documents');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: WORDS.saveDeck[language],
    buttonLabel: WORDS.save[language],
    defaultPath: join(inFolder, deckName(value?.title[deckLanguage] ?? '', new Date())),
    filters: [{ name: WORDS.presentation[language], extensions: ['pptx'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return undefined;
  const path = withExtension(filePath);
  if (path === filePath || !existsSync(path) || (await mayReplace(program, path, language))) return path;
  return undefined;
}

async function mayReplace({ window }: Program, path: string, language: Language): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `${basename(path)} ${WORDS.exists[language]}`,
    buttons: [WORDS.replace[language], WORDS.cancel[language]],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

const failed = (problems: readonly Problem[], { language }: Program): ExportResult => ({
  status: 'failed',
  problems: worded(problems, language()),
});

function done(path: string, deck: ExportedDeck, problems: readonly Problem[], { language }: Program): ExportResult {
  const { bytes, slides, facts, fonts } = deck;
  const warnings = worded(problems, language());
  return { status: 'done', report: { path, slides, facts: facts.length, bytes: bytes.length, fonts, warnings } };
}
