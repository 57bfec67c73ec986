/** The scheme of handling marks that a house has for all: for datasets that ask for their own and have none. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../electron/engine/dataset/load.ts';
import { createHost, type HostPaths } from '../../electron/host/host.ts';
import { schemeFile } from '../../electron/host/user-folder.ts';
import { VALID, withChange } from '../engine/dataset/fixture.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SCHEME = 'title: {fa: طرح خانه, en: House scheme}\nlevels:\n  - {label: OPEN}\n  - {label: HOUSE}\n';

/** A dataset that is marked in words of the house, and the house's own file. */
function made(house: string | undefined, handling: string, own?: string) {
  const [folder, dataset] = [temporaryFolder(), join(temporaryFolder(), 'coast')];
  mkdirSync(join(dataset, 'media'), { recursive: true });
  // Nobody looks into the pictures here.
  for (const name of ['port.jpg', 'minister.png']) writeFileSync(join(dataset, 'media', name), '');
  const files = withChange('dataset.yaml', 'authors:', `handling: ${handling}\nauthors:`, VALID);
  for (const [name, text] of Object.entries({ ...files, ...(own === undefined ? {} : { 'handling.yaml': own }) })) writeFileSync(join(dataset, name), text);
  if (house !== undefined) writeFileSync(schemeFile(folder), house);
  const host = createHost({ userScheme: schemeFile(folder) } as HostPaths);
  return { folder, dataset, read: async () => loadDataset(await host.readDataset(dataset)) };
}

test('it stands in where the dataset has no file of its own', async () => {
  const { dataset, problems } = await made(SCHEME, '{scheme: own, marking: HOUSE}').read();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(dataset?.ownScheme?.levels.map(({ label }) => label)).toEqual(['OPEN', 'HOUSE']);
});

test('the dataset’s own file counts, and nobody reads the house’s for another scheme or where it is not there', async () => {
  const own = await made(SCHEME, '{scheme: own, marking: MINE}', SCHEME.replace('HOUSE', 'MINE')).read();
  expect(own.dataset?.ownScheme?.levels.map(({ label }) => label)).toEqual(['OPEN', 'MINE']);
  expect((await made('levels: [', '{scheme: tlp, marking: TLP:GREEN}').read()).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect((await made(undefined, '{scheme: own, marking: HOUSE}').read()).dataset).toBeUndefined();
});

test('one that was asked for counts more than the dataset’s, and has to be there and of use', async () => {
  const asked = (handling: string, own?: string, path?: string) => {
    const { folder, dataset } = made(SCHEME, handling, own);
    return createHost({ userScheme: path ?? schemeFile(folder), schemeWins: true } as HostPaths).readDataset(dataset);
  };
  expect(loadDataset(await asked('{scheme: own, marking: HOUSE}', SCHEME.replace('HOUSE', 'MINE'))).dataset?.ownScheme?.levels.map(({ label }) => label)).toEqual(['OPEN', 'HOUSE']);
  await expect(asked('{scheme: tlp, marking: TLP:GREEN}')).rejects.toMatchObject({ problems: [{ code: 'release.scheme-unused' }] });
  await expect(asked('{scheme: own, marking: HOUSE}', undefined, '/nowhere/handling.yaml')).rejects.toThrow();
});

test('what is wrong in it is told with its own place', async () => {
  const { folder, read } = made(SCHEME.replace('label: OPEN', 'lable: OPEN'), '{scheme: own, marking: HOUSE}');
  const { dataset, problems } = await read();
  expect(dataset).toBeUndefined();
  expect(problems.map(({ where }) => [where.file, where.line])).toContainEqual([schemeFile(folder), 3]);
});
