import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import type { Beginning } from './beginning.ts';
import { briefingHandlers } from './briefing.ts';
import { datasetHandlers } from './dataset.ts';
import { exportHandlers } from './export.ts';
import { helpHandlers } from './help.ts';
import { lookHandlers } from './looks.ts';
import { previewHandlers } from './preview.ts';
import { startHandlers } from './start.ts';
import { templateHandlers } from './templates.ts';
import { verifyHandlers } from './verify.ts';

/** Every request of the contract with its handler. @param beginning what was begun of them before the window asked */
export const handlersOf = (program: Program, beginning: Beginning): Handlers => ({
  ...startHandlers(program, beginning),
  ...briefingHandlers(program),
  ...datasetHandlers(program),
  ...previewHandlers(program, beginning),
  ...exportHandlers(program),
  ...verifyHandlers(program),
  ...templateHandlers(program),
  ...lookHandlers(program),
  ...helpHandlers(program),
});
