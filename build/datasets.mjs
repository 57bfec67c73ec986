/** Which of the datasets that come with the program are without a word, by all that their checks see: out/datasets/sound.json. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { engineTools, preparingHost } from './engine-tools.mjs';
import { inRoot } from './paths.mjs';

/** @returns {Promise<import('../electron/host/sound-datasets.ts').Mark[]>} */
export async function soundDatasets() {
  const tools = await engineTools();
  const host = preparingHost(tools);
  const marks = [];
  for (const name of readdirSync(inRoot('data')).filter((each) => existsSync(join(inRoot('data'), each, 'dataset.yaml')))) {
    const folder = await host.readDataset(join(inRoot('data'), name));
    if (tools.loadDataset(folder).problems.length === 0) marks.push(tools.markOf(folder));
  }
  return marks;
}
