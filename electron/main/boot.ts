/** Starts the window program. */
import { homedir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow, dialog, Menu, session } from 'electron';
import type { Language } from '../contract/api.ts';
import { ENGINE_MEGABYTES, hostPaths, startEngine } from '../host/engine.ts';
import type { Resources } from '../host/resources.ts';
import { recoverFolder } from '../host/files/recover.ts';
import { forgetLastSlides } from '../host/last-slides.ts';
import { watchFolders } from '../host/files/watch-folders.ts';
import { looksFolder, packsFolder, userFolder } from '../host/user-folder.ts';
import { versionsOf } from '../host/versions.ts';
import { utilityGuests } from './engine-process.ts';
import { closeOnFault } from './fault.ts';
import { BriefingKeeper } from './briefing/keeper.ts';
import { Opening } from './briefing/opening.ts';
import { begin } from './handlers/beginning.ts';
import { handlersOf } from './handlers/handlers.ts';
import { openFirst, start } from './handlers/start.ts';
import { serve, tell } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { windowPrinter } from './printing/window-printer.ts';
import type { Program } from './program.ts';
import { SettingsStore } from './settings/store.ts';
import { systemLanguage } from './system-language.ts';
import { systemPaper } from './system-paper.ts';
import { cutNetwork, lockContents, lockSession, windowMayLoad } from './window/lockdown.ts';
import { askBeforeClosing } from './window/ask-to-close.ts';
import { registerScheme, serveFiles } from './window/protocol.ts';
import { openWindow } from './window/window.ts';
import { WORDS } from './words.ts';

/** Brings up the one window; a second start shows the first one's. */
export function boot(resources: Resources): void {
  const folder = userFolder(process.env, process.platform);
  app.setPath('userData', folder);
  if (!app.requestSingleInstanceLock()) return app.quit();
  const store = new SettingsStore(folder);
  const language = (): Language => store.settings.language ?? systemLanguage(app.getPreferredSystemLanguages());
  closeOnFault(language);
  // Chromium refuses to run as root unless told to go without its sandbox; the tests tell it so.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  cutNetwork();
  registerScheme();
  app.on('window-all-closed', () => app.quit());
  const opening = new Opening();
  void app.whenReady().then(() => {
    const debugging = !app.isPackaged;
    lockContents();
    lockSession(session.defaultSession, windowMayLoad(debugging));
    serveFiles(session.defaultSession, resources);
    const program = makeProgram({ resources, store, language, folder, debugging, opening });
    saveBeforeQuitting(program);
    serve(handlersOf(program, begin(program, { open: () => openFirst(program), start: (told) => start(program, told) })), program.window.webContents);
    // What an earlier run was cut short at is put right now rather than with the next export into that folder.
    for (const left of [packsFolder(folder), store.settings.folder ?? []].flat()) void recoverFolder(left).catch(() => undefined);
    opening.to(program);
    app.on('second-instance', () => show(program.window));
    app.on('quit', () => void program.engine.close());
  });
}

/** A drive that does not answer holds the end up no longer than this. */
const SAVING_MS = 3000;

/** What was changed last is on the disk before the program ends. */
function saveBeforeQuitting({ store, briefing }: Program): void {
  let saved = false;
  app.on('will-quit', (event) => {
    if (saved) return;
    event.preventDefault();
    void Promise.race([Promise.all([store.saved(), briefing.kept()]), wait(SAVING_MS)]).then(() => {
      saved = true;
      app.quit();
    });
  });
}

type Made = Pick<Program, 'resources' | 'store' | 'language'> & { readonly folder: string; readonly debugging: boolean; readonly opening: Opening };

function makeProgram({ resources, store, language, folder, debugging, opening }: Made): Program {
  const { worker, dataset, trials, version } = resources;
  const window = openWindow(store, language, debugging);
  const exports: Program['exports'] = {};
  const watched = watchFolders(() => tell(window.webContents, 'onChanged'));
  window.on('closed', () => watched.close());
  const forgetLast = (): void => void forgetLastSlides(folder);
  const relabel = (): void => {
    const template = menuTemplate({
      language: language(),
      platform: process.platform,
      debugging,
      recent: store.settings.datasets ?? [],
      invented: resources.invented,
      briefings: store.settings.briefings ?? [],
      onCommand: (command) => tell(window.webContents, 'onCommand', command),
      onClearRecent: () => {
        store.update({ datasets: stillOpen(store) });
        forgetLast();
        relabel();
      },
      onClearBriefings: () => {
        app.clearRecentDocuments();
        store.update({ briefings: [] });
        forgetLast();
        relabel();
      },
      onAbout: () => showAbout(window, language(), version),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  relabel();
  const machine = { dataset, home: homedir() };
  const program: Program = {
    briefing: new BriefingKeeper({ folder, documents: app.getPath('documents'), machine, version }),
    offered: opening.offered,
    startedWith: opening.startedWith,
    engine: startEngine({
      start: utilityGuests({ worker, dataset, trials, paths: hostPaths(resources, folder), megabytes: ENGINE_MEGABYTES }),
      printer: windowPrinter(),
    }),
    store,
    resources,
    userPacks: packsFolder(folder),
    userLooks: looksFolder(folder),
    window,
    exports,
    watch: (folders) => watched.watch(folders),
    relabel,
    paper: systemPaper(app.getSystemLocale()),
    language,
    setLanguage: (chosen) => {
      store.update({ language: chosen });
      relabel();
    },
  };
  askBeforeClosing(program);
  return program;
}

/** The dataset that is open stays on the list: what is not on it the window may not read. */
const stillOpen = ({ settings: { datasets = [], choices } }: SettingsStore): readonly string[] => datasets.filter((path) => path === choices?.dataset);

function show(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

function showAbout(window: BrowserWindow, language: Language, version: string): void {
  const message = `${WORDS.name[language]} — ${WORDS.version[language]} ${version}`;
  const { electron = '', chromium = '', outdated = false } = versionsOf(version);
  const runtime = `Electron ${electron}, Chromium ${chromium}`;
  const detail = [WORDS.purpose[language], runtime, ...(outdated ? [WORDS.outdated[language]] : [])].join('\n\n');
  void dialog.showMessageBox(window, { type: outdated ? 'warning' : 'info', message, detail, buttons: [WORDS.ok[language]] });
}
