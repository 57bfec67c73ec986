import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import type { HostPaths } from '../../electron/host/host.ts';
import { checkNoInputs } from '../../electron/host/inputs.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A dataset and two packs of the user's, the second of which extends the first. */
function places(): { readonly root: string; readonly host: HostPaths; readonly check: (path: string) => Promise<readonly string[]> } {
  const root = temporaryFolder();
  const write = (name: string, text: string): void => {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  for (const name of ['data/dataset.yaml', 'data/facts.yaml', 'data/media/map.png', 'data/notes.md', 'data/old.pptx', 'looks/mine.yaml', 'elsewhere/x.txt']) write(name, '{}\n');
  const manifest = (id: string, base: string): string => `id: ${id}\nname: { fa: الف, en: A }\ndescription: { fa: الف, en: A }\nmain: deck.md.hbs\n${base}`;
  write('packs/base/pack.yaml', manifest('base', ''));
  write('packs/base/deck.md.hbs', '# A\n');
  write('packs/mine/pack.yaml', manifest('mine', 'extends: base\n'));
  write('packs/other/pack.yaml', manifest('other', ''));
  const host: HostPaths = {
    templates: inRoot('templates'),
    brands: inRoot('templates', 'brands'),
    fonts: join(root, 'fonts'),
    atlas: join(root, 'atlas.json'),
    flags: join(root, 'flags'),
    rasteriser: join(root, 'resvg.wasm'),
    userPacks: join(root, 'packs'),
    userLooks: join(root, 'looks'),
    version: '0.1.0',
  };
  const choices = { dataset: join(root, 'data'), template: 'mine' };
  return { root, host, check: async (path) => (await checkNoInputs([path], choices, host)).map(({ code }) => code) };
}

test.each([
  'data/facts.yaml',
  'data/media/map.png',
  'data/../data/./facts.yaml',
  'packs/mine/pack.yaml',
  'packs/base/deck.md.hbs',
  'packs/other/pack.yaml',
  'looks/mine.yaml',
  'atlas.json',
  'fonts/Vazirmatn-Regular.ttf',
])('%s is read for the work', async (name) => {
  const { root, check } = places();
  mkdirSync(join(root, 'fonts'));
  writeFileSync(join(root, 'fonts', 'Vazirmatn-Regular.ttf'), '');
  writeFileSync(join(root, 'atlas.json'), '');
  expect(await check(join(root, name))).toEqual(['file.target-is-input']);
});

test('a file that is read is known under every name: link, second name, link to its folder, one to a link', async () => {
  const { root, check } = places();
  // Put together as typed: `join` would drop the link before `..`, which the system follows.
  const at = (name: string): string => `${root}/elsewhere/${name}`;
  symlinkSync('../data/facts.yaml', at('a.pptx'));
  linkSync(join(root, 'data', 'facts.yaml'), at('b.pptx'));
  symlinkSync(join(root, 'data'), at('folder'));
  symlinkSync('a.pptx', at('c.pptx'));
  for (const name of ['a.pptx', 'b.pptx', 'c.pptx', 'folder/facts.yaml', 'folder/../data/facts.yaml']) expect(await check(at(name)), name).toEqual(['file.target-is-input']);
});

test('the file behind a link in the dataset is read too', async () => {
  const { root, check } = places();
  symlinkSync(join(root, 'elsewhere', 'x.txt'), join(root, 'data', 'quotes.yaml'));
  expect(await check(join(root, 'elsewhere', 'x.txt'))).toEqual(['file.target-is-input']);
});

test('what would be read the next time is refused where it would be, and nowhere else', async () => {
  const { root, check } = places();
  symlinkSync(join(root, 'data', 'new.md'), join(root, 'elsewhere', 'dangling.md'));
  for (const name of ['data/new.md', 'data/deep/../new.md', 'packs/base/handout.md', 'elsewhere/dangling.md', 'looks/new.md']) {
    mkdirSync(join(root, 'data', 'deep'), { recursive: true });
    expect(await check(join(root, name)), name).toEqual(['file.target-among-inputs']);
  }
  for (const name of ['data/new.pptx', 'data/old.pptx', 'data/.hidden/../new.pdf', 'packs/new.md', 'elsewhere/new.md', 'new.md']) expect(await check(join(root, name)), name).toEqual([]);
});

test('a dataset or template that is not there forbids nothing', async () => {
  const { root, host } = places();
  expect(await checkNoInputs([join(root, 'a.pptx')], { dataset: join(root, 'gone'), template: 'gone' }, host)).toEqual([]);
});
