import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '../../contract/api.ts';
import type { Program } from '../program.ts';
import { WORDS } from '../words.ts';

/** From now on the window asks before it closes upon an export that is under way. */
export function askBeforeClosing(window: BrowserWindow, exports: Program['exports'], language: () => Language): void {
  let asking = false;
  window.on('close', (event) => {
    if (exports.running === undefined) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void ask(window, language()).then((stop) => {
      asking = false;
      if (!stop) return;
      exports.running?.abort();
      delete exports.running;
      window.close();
    });
  });
}

async function ask(window: BrowserWindow, language: Language): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: WORDS.stillExporting[language],
    detail: WORDS.stillExportingDetail[language],
    buttons: [WORDS.stopAndClose[language], WORDS.keepExporting[language]],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}
