import { dirname } from 'node:path';
import { dialog } from 'electron';
import type { ChosenDataset, DatasetSummary, Outcome } from '../../contract/api.ts';
import type { Problem } from '../../engine/diagnostics/problem.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { text } from '../settings/read.ts';
import { WORDS } from '../words.ts';
import { outcome, trustedDataset } from './wire.ts';

/** How many datasets that were open are remembered. */
const REMEMBERED = 12;

export function datasetHandlers(program: Program): Pick<Handlers, 'chooseDataset' | 'openDataset' | 'describeDataset' | 'forgetDataset'> {
  const { store } = program;
  /** Datasets near folders that were chosen: the window may open them without another dialog. */
  const offered = new Set<string>();

  /** @throws Refusal where our own page cannot have got the path from us */
  const known = (given: unknown): string => {
    const path = text(given);
    return path !== undefined && offered.has(path) ? path : trustedDataset(given, program);
  };

  const open = async (path: string): Promise<ChosenDataset> => {
    const result = await program.engine.describe(path);
    const described = outcome(result, program.language(), (dataset) => dataset);
    if (described.ok) remember(program, path);
    const nearby = nearbyIn(result.problems);
    for (const each of nearby) offered.add(each);
    return { ...described, path, ...(nearby.length > 0 && { nearby }) };
  };

  return {
    chooseDataset: async () => {
      const path = await askForFolder(program);
      return path === undefined ? undefined : open(path);
    },
    openDataset: (given) => open(known(given)),
    describeDataset: (given) => describedDataset(program, known(given)),
    forgetDataset: (given) => {
      store.update({ datasets: (store.settings.datasets ?? []).filter((path) => path !== given) });
      program.relabel();
      return Promise.resolve();
    },
  };
}

/** The dataset at `path`, summed up. */
export async function describedDataset({ engine, language }: Program, path: string): Promise<Outcome<DatasetSummary>> {
  return outcome(await engine.describe(path), language(), (dataset) => dataset);
}

const nearbyIn = (problems: readonly Problem[]): readonly string[] =>
  problems.flatMap((found) => (found.code === 'file.dataset-elsewhere' ? found.params.found : []));

/** The samples have places of their own in the menu. */
export function remember({ store, resources, relabel }: Program, path: string): void {
  if (path === resources.dataset || path === resources.invented) return;
  const others = (store.settings.datasets ?? []).filter((other) => other !== path);
  store.update({ datasets: [path, ...others].slice(0, REMEMBERED) });
  relabel();
}

async function askForFolder({ window, store, resources, language: ofWindow }: Program): Promise<string | undefined> {
  const language = ofWindow();
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: WORDS.chooseDataset[language],
    buttonLabel: WORDS.choose[language],
    defaultPath: dirname(store.settings.datasets?.[0] ?? resources.dataset),
    properties: ['openDirectory'],
  });
  return canceled ? undefined : filePaths[0];
}
