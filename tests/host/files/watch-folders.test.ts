import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type FolderWatch, watchFolders } from '../../../electron/host/files/watch-folders.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let watching: FolderWatch | undefined;
afterEach(() => watching?.close());

const PATIENCE = { timeout: 8000, interval: 20 };
/** Time for the watchers to stand, and for one who should stay silent to be heard. */
const moment = (): Promise<void> => new Promise((done) => setTimeout(done, 300));

/** Watches, does one thing after the other, and expects to be told of each. */
async function toldOf(roots: readonly string[], ...acts: readonly (() => void)[]): Promise<void> {
  let told = 0;
  watching = watchFolders(() => {
    told += 1;
  });
  watching.watch(roots);
  await moment();
  for (const act of acts) {
    const before = told;
    act();
    await vi.waitUntil(() => told > before, PATIENCE);
    await moment();
  }
}

test('tells of a file that is written, deep below too, put in the place of another, and deleted', async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'media', 'old'), { recursive: true });
  await toldOf(
    [root],
    () => writeFileSync(join(root, 'facts.yaml'), 'a'),
    () => writeFileSync(join(root, 'media', 'old', 'x.png'), 'a'),
    () => {
      writeFileSync(join(root, 'facts.yaml.tmp'), 'b');
      renameSync(join(root, 'facts.yaml.tmp'), join(root, 'facts.yaml'));
    },
    () => rmSync(join(root, 'facts.yaml')),
  );
});

test('follows a folder that is made later, deleted, made anew and renamed', async () => {
  const above = temporaryFolder();
  const root = join(above, 'packs');
  await toldOf(
    [root],
    () => mkdirSync(root),
    () => mkdirSync(join(root, 'mine')),
    () => writeFileSync(join(root, 'mine', 'pack.yaml'), 'a'),
    () => rmSync(root, { recursive: true }),
    () => mkdirSync(root),
    () => writeFileSync(join(root, 'pack.yaml'), 'a'),
    () => renameSync(root, join(above, 'elsewhere')),
  );
});

test('is silent about what lies beside, and about what it watched before', async () => {
  const above = temporaryFolder();
  const [first, second] = [join(above, 'first'), join(above, 'second')];
  for (const folder of [first, second]) mkdirSync(folder);
  const told = vi.fn();
  watching = watchFolders(told);
  watching.watch([first]);
  await moment();
  writeFileSync(join(above, 'settings.json'), '{}');
  watching.watch([second]);
  await moment();
  writeFileSync(join(first, 'facts.yaml'), 'a');
  await moment();
  expect(told).not.toHaveBeenCalled();
  writeFileSync(join(second, 'facts.yaml'), 'a');
  await vi.waitUntil(() => told.mock.calls.length > 0, PATIENCE);
});

test('takes many changes at once for one', async () => {
  const root = temporaryFolder();
  const told = vi.fn();
  watching = watchFolders(told);
  watching.watch([root]);
  await moment();
  for (let at = 0; at < 50; at += 1) writeFileSync(join(root, `${at}.yaml`), 'a');
  await vi.waitUntil(() => told.mock.calls.length > 0, PATIENCE);
  await moment();
  expect(told.mock.calls.length).toBeLessThan(5);
});
