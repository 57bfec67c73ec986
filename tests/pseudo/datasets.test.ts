/** A dataset that was made before the program spoke further languages stays whole. */
import { expect, test } from 'vitest';
import { loadDataset } from '../../electron/engine/dataset/load.ts';
import { languagesOf } from '../../electron/engine/dataset/languages.ts';
import { fullChoices, realHost } from '../acceptance/full-decks.ts';

const { dataset: folder } = fullChoices('en');

test('it is in the languages that its texts are in, and lacks none', async () => {
  const { dataset, problems } = loadDataset(await realHost().readDataset(folder));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(dataset && languagesOf(dataset)).toEqual(['fa', 'en']);
});
