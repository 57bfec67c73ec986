import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { briefingHandlers } from './briefing.ts';
import { datasetHandlers } from './dataset.ts';
import { exportHandlers } from './export.ts';
import { helpHandlers } from './help.ts';
import { lookHandlers } from './looks.ts';
import { previewHandlers } from './preview.ts';
import { startHandlers } from './start.ts';
import { templateHandlers } from './templates.ts';

/** Every request of the contract with its handler. */
export const handlersOf = (program: Program): Handlers => ({
  ...startHandlers(program),
  ...briefingHandlers(program),
  ...datasetHandlers(program),
  ...previewHandlers(program),
  ...exportHandlers(program),
  ...templateHandlers(program),
  ...lookHandlers(program),
  ...helpHandlers(program),
});
