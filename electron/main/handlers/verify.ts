/** Decks held against the open dataset; what was found, saved; what is let fall on the window. */
import { basename, dirname } from 'node:path';
import { dialog } from 'electron';
import { type Language, type Outcome, type VerifiedDeck, visible } from '../../contract/api.ts';
import { reportJson } from '../../cli/report.ts';
import { reportVerified } from '../../cli/verified.ts';
import type { Problem } from '../../engine/diagnostics/problem.ts';
import { writeFilesWhole } from '../../host/files/write-files.ts';
import { openPlaces } from '../../host/open-places.ts';
import { type Handlers, tell } from '../ipc.ts';
import type { Program } from '../program.ts';
import { Refusal } from '../refusal.ts';
import { text } from '../settings/read.ts';
import { WORDS } from '../words.ts';
import { mayReplace, showSaveDialog } from './ask-where.ts';
import { DECK, takeDropped } from './dropped.ts';
import { withReportEnding } from './file-name.ts';
import { outcome, trustedDataset, worded } from './wire.ts';

/** What was found last, for whoever saves it. */
interface Findings extends Pick<VerifiedDeck, 'path' | 'found'> {
  readonly dataset: string;
  readonly problems: readonly Problem[];
}

export function verifyHandlers(program: Program): Pick<Handlers, 'verifyDeck' | 'cancelVerify' | 'saveFindings' | 'dropped'> {
  const { engine, window, offered, language } = program;
  /** Decks that a person has chosen: the only ones that the page may have read. */
  const chosen = new Set<string>();
  let running = new AbortController();
  let last: Findings | undefined;

  const verifyDeck = async (...given: readonly [unknown, unknown]): Promise<Outcome<VerifiedDeck> | undefined> => {
    const dataset = trustedDataset(given[0], program);
    const path = given[1] === undefined ? await askForDeck(program) : text(given[1]);
    if (path === undefined) return undefined;
    if (given[1] === undefined) chosen.add(path);
    if (!chosen.has(path)) throw new Refusal('This deck was not chosen.');
    running.abort();
    const { signal } = (running = new AbortController());
    const result = await engine.verify(path, dataset, { signal });
    if (signal.aborted) return undefined;
    last = result.value && { path, dataset, found: result.value, problems: result.problems };
    return outcome(result, language(), (found, warnings) => ({ path, found, warnings }));
  };

  return {
    verifyDeck,
    cancelVerify: () => Promise.resolve(running.abort()),
    saveFindings: async () => (last === undefined ? undefined : saveFindings(program, last)),
    dropped: (given) => {
      const dropped = takeDropped(given, language());
      if (dropped.kind === 'deck') chosen.add(dropped.path);
      if (dropped.kind === 'briefing') offered.add(dropped.path);
      tell(window.webContents, 'onDropped', dropped);
      return Promise.resolve();
    },
  };
}

async function askForDeck({ window, store, language: ofWindow }: Program): Promise<string | undefined> {
  const language = ofWindow();
  const { folder } = store.settings;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: WORDS.chooseDeck[language],
    ...(folder !== undefined && { defaultPath: folder }),
    filters: [{ name: WORDS.pptx[language], extensions: ['pptx'] }],
    properties: ['openFile'],
  });
  return canceled ? undefined : filePaths[0];
}

/** As the command line writes it: the text, or the report for machines. */
async function saveFindings(program: Program, findings: Findings): Promise<Outcome<string> | undefined> {
  const { resources, store, userPacks, userLooks } = program;
  const language = program.language();
  const chosen = await showSaveDialog(program, {
    title: WORDS.saveFindings[language],
    defaultPath: `${basename(visible(findings.path)).replace(DECK, '')} ${WORDS.findings[language]}.txt`,
    filters: (['txt', 'json'] as const).map((extension) => ({ name: WORDS[extension][language], extensions: [extension] })),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (chosen === undefined) return undefined;
  const path = withReportEnding(chosen);
  if (path !== chosen && !(await mayReplace(program, [path]))) return undefined;
  const places = { dataset: findings.dataset, template: findings.found.made.pack.id };
  const { refused } = await openPlaces([path], places, { ...resources, userPacks, userLooks });
  if (refused.length > 0) return { ok: false, problems: worded(refused, language) };
  const unwritten = await writeFilesWhole([{ path, bytes: new TextEncoder().encode(reportOf(findings, path, language, program)) }]);
  if (unwritten.length > 0) return { ok: false, problems: worded(unwritten, language) };
  store.update({ folder: dirname(path) });
  return { ok: true, value: path };
}

function reportOf({ path: deck, found, problems }: Findings, path: string, language: Language, { resources }: Program): string {
  let report = '';
  const out = (told: string): void => void (report += told);
  if (!path.toLowerCase().endsWith('.json')) reportVerified(found, language, { out });
  else reportJson({ status: found.differs ? 'differs' : 'done', result: { command: 'verify', path: deck, ...found }, problems }, language, { out, resources });
  return report;
}
