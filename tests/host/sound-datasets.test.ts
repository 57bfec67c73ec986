/** What is known of datasets and packs since the program was bundled, held against what is found when they are looked at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { soundDatasets } from '../../build/datasets.mjs';
import { loadDataset } from '../../electron/engine/dataset/load.ts';
import { PLAIN_STEPS, rememberedSteps } from '../../electron/engine/remembered.ts';
import { createHost } from '../../electron/host/host.ts';
import { type Mark, markOf, withSoundDatasets } from '../../electron/host/sound-datasets.ts';
import { folderOf, VALID, withChange } from '../engine/dataset/fixture.ts';
import { temporaryFolder } from './temporary-folder.ts';

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Steps of a program that was bundled with these marks. */
function bundledWith(marks: readonly Mark[], steps = PLAIN_STEPS) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'datasets'));
  writeFileSync(join(folder, 'datasets', 'sound.json'), JSON.stringify(marks));
  return withSoundDatasets(steps, folder);
}

const TYPED = withChange('facts.yaml', 'signed a treaty.', 'signed a treaty in May 2024.');

it('checks nothing again of a dataset that is the same in every letter, picture and file', () => {
  const folder = { ...folderOf(TYPED), media: new Map([['media/port.jpg', '1']]), others: ['notes.txt'] };
  const isSound = bundledWith([markOf(folder)]).reading().isSound;
  expect(loadDataset(folder).problems).not.toEqual([]);
  expect(isSound({ ...folder, path: 'elsewhere', media: new Map([['media/port.jpg', '2']]) })).toBe(true);
  const others = { 'a letter': { files: folderOf(withChange('facts.yaml', 'signed a treaty.', 'signed a treaty in May 2025.')).files }, 'a text more': { files: new Map([...folder.files, ['a.md', '']]) }, 'a picture': { media: new Map([['media/quay.jpg', '1']]) }, 'a file': { others: [] } };
  for (const [what, other] of Object.entries(others)) expect(isSound({ ...folder, ...other }), what).toBe(false);
  expect(bundledWith([]).reading().isSound(folder)).toBe(false);
});

it('finds in what was changed since what is found without', () => {
  const folder = folderOf(VALID);
  const steps = bundledWith([markOf(folder)], rememberedSteps());
  expect(loadDataset(folder, undefined, steps.reading())).toEqual(loadDataset(folder));
  for (const files of [TYPED, withChange('actors.yaml', 'name: {fa: ساحل, en: Coast}', 'name: {fa: ساحل, en: Treaty}'), VALID]) {
    expect(loadDataset(folderOf(files), undefined, steps.reading())).toEqual(loadDataset(folderOf(files)));
  }
});

it('is told of the bundled dataset', async () => {
  const host = createHost({ templates: inRoot('templates'), brands: '', fonts: '', atlas: '', flags: '', rasteriser: '', userPacks: '', userLooks: '', version: '' });
  const folder = await host.readDataset(inRoot('data/kazakhstan'));
  expect(loadDataset(folder).problems).toEqual([]);
  expect(await soundDatasets()).toContainEqual(markOf(folder));
});
