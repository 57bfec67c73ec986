import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { findPack, listPacks, packFromHere, type PackShelves } from '../../electron/host/packs.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Shelves with these packs, by folder: the text of each pack.yaml. */
function shelves(packs: { readonly builtIn?: Record<string, string>; readonly own?: Record<string, string> }): PackShelves {
  const root = temporaryFolder();
  for (const shelf of ['builtIn', 'own'] as const) {
    for (const [name, manifest] of Object.entries(packs[shelf] ?? {})) {
      mkdirSync(join(root, shelf, name), { recursive: true });
      writeFileSync(join(root, shelf, name, 'pack.yaml'), manifest);
    }
  }
  return { builtIn: join(root, 'builtIn'), own: join(root, 'own') };
}

test('lists built-in packs before own ones, each by the id of its manifest', async () => {
  const both = shelves({ builtIn: { briefing: 'id: briefing' }, own: { mine: 'id: my-pack', 'a-copy': 'id: briefing-copy' } });
  expect(await listPacks(both)).toEqual([
    { id: 'briefing', path: join(both.builtIn, 'briefing'), builtIn: true },
    { id: 'briefing-copy', path: join(both.own, 'a-copy'), builtIn: false },
    { id: 'my-pack', path: join(both.own, 'mine'), builtIn: false },
  ]);
});

test('a folder without pack.yaml is no pack, a broken manifest is one under its folder name', async () => {
  const both = shelves({ builtIn: { broken: 'id: [', nameless: 'name: x', listed: '- a' } });
  mkdirSync(join(both.builtIn, 'brands'));
  expect((await listPacks(both)).map(({ id }) => id)).toEqual(['broken', 'listed', 'nameless']);
});

test('an id that is none, a path above all, is not taken from a manifest', async () => {
  const both = shelves({ own: { a: 'id: ../../escaped', b: 'id: &x c\nname: *x', c: 'id: [x]', d: 'id: /tmp/x', e: `id: e\n${'#'.repeat(1024 * 1024)}`, f: `id: ${'['.repeat(100_000)}` } });
  expect((await listPacks(both)).map(({ id }) => id)).toEqual(['a', 'c', 'c', 'd', 'e', 'f']);
});

test('finds a pack by id or by path', async () => {
  const both = shelves({ builtIn: { briefing: 'id: briefing' }, own: { folder: 'id: mine' } });
  const path = join(both.own, 'folder');
  expect(await findPack('mine', both)).toBe(path);
  expect(await findPack(path, both)).toBe(path);
  expect(await findPack('briefing', both)).toBe(join(both.builtIn, 'briefing'));
  expect(await findPack('none', both)).toBeUndefined();
});

test('a name is no path: a pack in the current folder is found by who names it from there, and nobody else', async () => {
  const [here, before] = [shelves({ own: { briefing: 'id: other', mine: 'id: other' } }).own, process.cwd()];
  const both = shelves({ builtIn: { briefing: 'id: briefing' } });
  try {
    process.chdir(here);
    expect(await findPack('mine', both)).toBeUndefined();
    expect(await packFromHere('mine', both)).toBe(`.${sep}mine`);
    expect(await findPack(`.${sep}mine`, both)).toBe(`.${sep}mine`);
    // The id comes first, and what is no pack stays as it was named.
    expect(await packFromHere('briefing', both)).toBe('briefing');
    expect(await packFromHere('none', both)).toBe('none');
  } finally {
    process.chdir(before);
  }
});
