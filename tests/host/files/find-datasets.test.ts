import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { whyNoDataset } from '../../../electron/host/files/find-datasets.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A folder with these (empty) files below it. */
function folderWith(...files: readonly string[]): string {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

const found = async (path: string): Promise<unknown> => {
  const why = await whyNoDataset(path);
  return why?.code === 'file.dataset-elsewhere' ? why.params.found : why?.code;
};

describe('a folder chosen for a dataset', () => {
  it('is one with its dataset.yaml, whatever lies beside and below', async () => {
    expect(await found(folderWith('dataset.yaml', 'old/dataset.yaml'))).toBeUndefined();
  });

  it('leads to the dataset directly in it, and to each of several', async () => {
    const one = folderWith('kazakhstan/dataset.yaml', 'kazakhstan/facts.yaml', 'schema/facts.schema.json');
    expect(await found(one)).toEqual([join(one, 'kazakhstan')]);
    const two = folderWith('b/dataset.yaml', 'a/dataset.yaml', '.hidden/dataset.yaml');
    expect(await found(two)).toEqual([join(two, 'a'), join(two, 'b')]);
  });

  it('leads to the dataset that it lies in, and so does a file of it', async () => {
    const folder = folderWith('dataset.yaml', 'facts.yaml', 'media/port/big.jpg');
    for (const inside of ['media', 'media/port', 'facts.yaml', 'dataset.yaml']) expect(await found(join(folder, inside))).toEqual([folder]);
  });

  it('is none where nothing in it belongs to one: empty, a project, a home with a dataset deep below', async () => {
    for (const folder of [folderWith(), folderWith('package.json', 'src/config.yaml'), folderWith('Documents/work/kz/dataset.yaml', 'notes.txt')]) {
      expect(await found(folder)).toBe('file.no-dataset');
    }
  });

  it('is left to the check of its files where it nearly is one, and to the reader where it cannot be read', async () => {
    expect(await found(folderWith('dataset.yml', 'facts.yaml'))).toBeUndefined();
    expect(await found(folderWith('datset.yaml'))).toBeUndefined();
    expect(await found(folderWith('sources.json'))).toBeUndefined();
    expect(await found('/no/such/folder')).toBeUndefined();
  });

  it('is answered without the advice to remove anything', async () => {
    const folder = folderWith('kazakhstan/dataset.yaml');
    const why = await whyNoDataset(folder);
    for (const language of LANGUAGES) {
      const { message, hint } = inWords(why ?? expect.fail('no problem'), language);
      expect(message).toContain(join(folder, 'kazakhstan'));
      expect(hint).not.toMatch(/[Rr]emove|بردارید/);
    }
  });
});
