/** What happens when the main process meets something nobody caught: words, then the end; never a stack trace. */
import { app, dialog } from 'electron';
import type { Language } from '../contract/api.ts';
import { WORDS } from './words.ts';

/** From now on an uncaught error closes the program with an explanation. Developers find the error on stderr. */
export function closeOnFault(language: () => Language): void {
  const close = (error: unknown): void => {
    console.error(error);
    dialog.showErrorBox(WORDS.fault[language()], WORDS.faultDetail[language()]);
    app.exit(1);
  };
  process.on('uncaughtException', close);
  process.on('unhandledRejection', close);
}
