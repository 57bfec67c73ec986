import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentText, missingFolders, openDocument, saveDocument } from '../../../electron/host/document/file.ts';
import { CHOICES, EXPORT_OPTIONS } from '../../contract/document.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const MACHINE = { dataset: '/opt/bardar/data/kazakhstan', home: '/home/sara' };
const codes = async (path: string) => (await openDocument(path, MACHINE)).problems.map(({ code }) => code);

/** A document in a folder, with data and a template of its own beside that folder. */
async function made() {
  const root = temporaryFolder();
  for (const name of ['work', 'coast', 'packs/mine']) mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, 'packs/mine/pack.yaml'), 'id: mine\n');
  const path = join(root, 'work', 'a.bardar');
  const document = { choices: { ...CHOICES, dataset: join(root, 'coast'), template: join(root, 'packs/mine') }, exportOptions: EXPORT_OPTIONS, edits: [] };
  expect(await saveDocument(path, document, MACHINE, '0.1.0')).toBeUndefined();
  return { root, path, document };
}

const SHELVES = { builtIn: '/nowhere', own: '/nowhere' };

test('what is saved is opened again, with the folders of this machine', async () => {
  const { path, document, root } = await made();
  expect(readFileSync(path, 'utf8')).toContain('dataset: ../coast\n');
  expect(readFileSync(path, 'utf8')).toContain('template: ../packs/mine\n');
  const { value, problems } = await openDocument(path, MACHINE);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ document, text: readFileSync(path, 'utf8'), lines: [] });
  expect(await missingFolders(path, document.choices, SHELVES)).toEqual({});
  expect(documentText(join(root, 'b.bardar'), document, MACHINE, '0.1.0').text).toContain('dataset: ./coast\n');
});

test('a dataset that moved along beside the document is found; one that is gone is told with the places', async () => {
  const { path, root } = await made();
  writeFileSync(path, readFileSync(path, 'utf8').replace('../coast', '../old/coast'));
  const gone = await openDocument(path, MACHINE);
  expect(gone.problems).toEqual([]);
  const { dataset, template } = await missingFolders(path, gone.value!.document.choices, SHELVES);
  expect([dataset?.code, dataset?.params]).toEqual(['document.dataset-gone', { path, written: join(root, 'old/coast'), looked: [join(root, 'old/coast'), join(root, 'work/coast')] }]);
  expect(template).toBeUndefined();
  mkdirSync(join(root, 'work/coast'));
  const found = await openDocument(path, MACHINE);
  expect(found.problems.map(({ code }) => code)).toEqual(['document.dataset-elsewhere']);
  expect(found.value?.document.choices.dataset).toBe(join(root, 'work/coast'));
});

test('a template that is not here is told', async () => {
  const { path, document } = await made();
  expect((await missingFolders(path, { ...document.choices, template: 'lost' }, SHELVES)).template?.code).toBe('document.template-gone');
});

test('what is no file to be read as a document is one message', async () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  mkdirSync(at('a.bardar'));
  writeFileSync(at('b.bardar'), Buffer.from([0x66, 0xff, 0xfe]));
  writeFileSync(at('c.bardar'), Buffer.alloc(17 * 1024 * 1024, 'x'));
  symlinkSync(at('d.bardar'), at('d.bardar'));
  for (const [name, code] of [['a', 'file.not-a-file'], ['b', 'document.none'], ['c', 'document.too-large'], ['d', 'file.link-to-itself'], ['e', 'file.not-found']] as const) {
    expect(await codes(at(`${name}.bardar`)), name).toEqual([code]);
  }
});
