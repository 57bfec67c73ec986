/** The document: new, opened, saved, kept while it is not saved, recovered. */
import { basename, dirname } from 'node:path';
import { dialog } from 'electron';
import { type BriefingDocument, DOCUMENT_ENDING, type OpenedBriefing, type Outcome, type RecoverableBriefing, visible, type WordedProblem } from '../../contract/api.ts';
import { asDocument } from '../../engine/document/format.ts';
import { missingFolders, openDocument } from '../../host/document/file.ts';
import { isFolderName } from '../../host/document/places.ts';
import { listUnsaved } from '../../host/document/recovery.ts';
import { forgetBriefing, rememberBriefing } from '../briefing/recent.ts';
import { mayLetGo, saveBriefing } from '../briefing/save.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { Refusal } from '../refusal.ts';
import { text } from '../settings/read.ts';
import { WORDS } from '../words.ts';
import { describedDataset, remember } from './dataset.ts';
import { firstDocument } from './first-document.ts';
import { worded, trustedChoices } from './wire.ts';

type BriefingHandlers = Pick<Handlers, 'newBriefing' | 'openBriefing' | 'saveBriefing' | 'keepBriefing' | 'recoverBriefing'>;

export function briefingHandlers(program: Program): BriefingHandlers {
  const { briefing, store } = program;
  return {
    newBriefing: async () => {
      if (!(await mayLetGo(program))) return undefined;
      const last = briefing.open?.document;
      briefing.take({ path: undefined, saved: undefined, document: { ...(last ?? firstDocument(program)), edits: [] }, unsaved: false });
      return opened(program);
    },
    openBriefing: async (given) => {
      const asked = given === undefined ? undefined : knownPath(program, given);
      if (!(await mayLetGo(program))) return undefined;
      const path = asked ?? (await askForFile(program));
      return path === undefined ? undefined : openAt(program, path);
    },
    saveBriefing: async (given, as) => {
      const document = trustedDocument(given, program);
      if (typeof as !== 'boolean') throw new Refusal('These are no options of saving.');
      const saved = await saveBriefing(program, document, as);
      if (saved === undefined) return undefined;
      return 'path' in saved ? { ok: true, value: saved.path } : { ok: false, problems: worded([saved], program.language()) };
    },
    keepBriefing: (given, unsaved) => {
      const document = trustedDocument(given, program);
      if (typeof unsaved !== 'boolean') throw new Refusal('These are no options of keeping.');
      const { choices, exportOptions } = document;
      briefing.keep(document, unsaved);
      if (process.platform === 'darwin') program.window.setDocumentEdited(unsaved);
      // What the next new briefing begins with. A folder is the document's own business.
      store.update({ exportOptions, ...(!isFolderName(choices.template) && { choices: { ...choices, distribution: undefined } }) });
      program.watch([choices.dataset, program.userPacks, program.userLooks]);
      return Promise.resolve();
    },
    recoverBriefing: async (given, wanted) => {
      const found = (await listUnsaved(briefing.recovery)).find(({ key }) => key === given);
      if (found === undefined) return undefined;
      if (wanted !== true) {
        briefing.forget(found.key);
        return undefined;
      }
      if (!(await mayLetGo(program))) return undefined;
      const { path, document, changedSince, key } = found;
      // Of a file that somebody else has written since, the text is not taken as known: saving asks.
      const file = path === undefined || changedSince ? undefined : await openDocument(path, briefing.machine);
      briefing.take({ path, saved: file?.value?.text, document, unsaved: true }, key);
      return opened(program);
    },
  };
}

/** What is open, as the window gets it; what its folders lack is told. */
export async function opened(program: Program, found: readonly WordedProblem[] = []): Promise<OpenedBriefing> {
  const { briefing, language } = program;
  const { path, document, unsaved } = briefing.open ?? { path: undefined, document: firstDocument(program), unsaved: false };
  const { dataset, template } = document.choices;
  const described = await describedDataset(program, dataset);
  if (described.ok) remember(program, dataset);
  const missing = path === undefined ? {} : await missingFolders(path, document.choices, { builtIn: program.resources.templates, own: program.userPacks });
  program.watch([dataset, program.userPacks, program.userLooks, ...(isFolderName(template) ? [template] : [])]);
  const warnings = [...found, ...worded([missing.template ?? []].flat(), language())];
  return { ...document, ...(path !== undefined && { path }), unsaved, dataset: described, warnings };
}

async function openAt(program: Program, path: string): Promise<Outcome<OpenedBriefing>> {
  const { taken, told } = await takeAt(program, path);
  return taken ? { ok: true, value: await opened(program, told) } : { ok: false, problems: told };
}

/** Takes the document at a path that the user named. One that is gone leaves the list. */
export async function takeAt(program: Program, path: string): Promise<{ readonly taken: boolean; readonly told: readonly WordedProblem[] }> {
  const { briefing, language } = program;
  const { value, problems } = await openDocument(path, briefing.machine);
  const told = worded(problems, language());
  if (value === undefined) {
    if (problems.some(({ code }) => code === 'file.not-found')) forgetBriefing(program, path);
    return { taken: false, told };
  }
  briefing.take({ path, saved: value.text, document: value.document, unsaved: false });
  rememberBriefing(program, path);
  return { taken: true, told };
}

/** Documents that were not saved when the program ended; what is open now is not among them. */
export async function recoverable({ briefing }: Program): Promise<readonly RecoverableBriefing[]> {
  const found = await listUnsaved(briefing.recovery);
  return found.filter(({ key }) => key !== briefing.open?.key).map(({ key, path, at }) => ({ key, name: path === undefined ? '' : visible(basename(path, DOCUMENT_ENDING)), at }));
}

/** @throws Refusal where it is none that our own page can have, or names folders that were not chosen */
function trustedDocument(given: unknown, program: Program): BriefingDocument {
  const document = asDocument(given);
  if (document === undefined) throw new Refusal('This is no briefing.');
  trustedChoices(document.choices, program);
  return document;
}

/** @throws Refusal where our own page cannot have got the path from us */
function knownPath({ store, offered }: Program, given: unknown): string {
  const path = text(given);
  if (path === undefined || !(offered.has(path) || store.settings.briefings?.includes(path))) throw new Refusal('This is no briefing that was chosen.');
  return path;
}

async function askForFile({ window, briefing, store, language: ofWindow }: Program): Promise<string | undefined> {
  const language = ofWindow();
  const near = briefing.open?.path ?? store.settings.briefings?.[0];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: WORDS.openBriefing[language],
    ...(near !== undefined && { defaultPath: dirname(near) }),
    filters: [{ name: WORDS.briefing[language], extensions: [DOCUMENT_ENDING.slice(1)] }],
    properties: ['openFile'],
  });
  return canceled ? undefined : filePaths[0];
}
