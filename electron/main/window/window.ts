/** The one window. */
import { join } from 'node:path';
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { Language } from '../../contract/api.ts';
import { START_PAGE } from '../own-url.ts';
import type { SettingsStore } from '../settings/store.ts';
import { WORDS } from '../words.ts';
import { openingBounds, SMALLEST } from './bounds.ts';
import { LOCKED } from './lockdown.ts';

/** Shown until the page has painted, so that the window does not flash. */
const BACKGROUND = { light: '#F7F5F0', dark: '#16242E' };

/** Opens the window where it was left. @param debugging whether it may have developer tools */
export function openWindow(store: SettingsStore, language: () => Language, debugging: boolean): BrowserWindow {
  const left = store.settings.window;
  const window = new BrowserWindow({
    ...openingBounds(left, screen.getAllDisplays().map(({ workArea }) => workArea)),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: WORDS.name[language()],
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    show: false,
    webPreferences: {
      ...LOCKED,
      preload: join(__dirname, 'preload.cjs'),
      devTools: debugging,
    },
  });
  if (left?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => store.update({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } }));
  window.webContents.on('render-process-gone', () => void offerReload(window, language()));
  void window.loadURL(START_PAGE);
  return window;
}

async function offerReload(window: BrowserWindow, language: Language): Promise<void> {
  const buttons = [WORDS.reload[language], WORDS.close[language]];
  const { response } = await dialog.showMessageBox(window, { type: 'error', message: WORDS.pageGone[language], buttons, cancelId: 1 });
  if (response === 0) window.reload();
  else window.destroy();
}
