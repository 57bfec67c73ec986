import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '../../contract/api.ts';
import type { Program } from '../program.ts';
import { mayLetGo } from '../briefing/save.ts';
import { WORDS } from '../words.ts';

/** From now on the window asks before it closes upon an export that is under way, or upon what is not saved. */
export function askBeforeClosing(program: Program): void {
  const { window, exports, briefing, language } = program;
  let asking = false;
  const mayClose = async (): Promise<boolean> => {
    if (exports.running !== undefined && !(await ask(window, language()))) return false;
    if (!(await mayLetGo(program))) return false;
    exports.running?.abort();
    delete exports.running;
    return true;
  };
  window.on('close', (event) => {
    if (exports.running === undefined && briefing.open?.unsaved !== true) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void mayClose()
      .catch(() => false)
      .then((may) => {
        asking = false;
        if (may && !window.isDestroyed()) window.close();
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
