import { dirname } from 'node:path';
import { dialog } from 'electron';
import type { DatasetSummary, Outcome } from '../../contract/api.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { WORDS } from '../words.ts';
import { outcome } from './outcome.ts';

/** How many chosen datasets are remembered. */
const REMEMBERED = 12;

export function datasetHandlers(program: Program): Pick<Handlers, 'chooseDataset'> {
  return { chooseDataset: () => chooseDataset(program) };
}

/** The dataset at `path`, summed up. */
export async function describedDataset({ engine, language }: Program, path: string): Promise<Outcome<DatasetSummary>> {
  return outcome(await engine.describe(path), language(), (dataset) => dataset);
}

async function chooseDataset(program: Program): Promise<Outcome<DatasetSummary> | undefined> {
  const { window, store, resources } = program;
  const language = program.language();
  const known = store.settings.datasets ?? [];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: WORDS.chooseDataset[language],
    buttonLabel: WORDS.choose[language],
    defaultPath: dirname(known[0] ?? resources.dataset),
    properties: ['openDirectory'],
  });
  const path = filePaths[0];
  if (canceled || path === undefined) return undefined;
  const described = await describedDataset(program, path);
  if (described.ok) store.update({ datasets: [path, ...known.filter((other) => other !== path)].slice(0, REMEMBERED) });
  return described;
}
