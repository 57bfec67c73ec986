import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BriefingDocument } from '../../electron/contract/document.ts';
import { openDocument, saveDocument } from '../../electron/host/document/file.ts';
import { listUnsaved } from '../../electron/host/document/recovery.ts';
import { BriefingKeeper } from '../../electron/main/briefing/keeper.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const machine = { dataset: '/program/data/kazakhstan', home: '/home/me' };
const document: BriefingDocument = {
  choices: { dataset: machine.dataset, themes: [], language: 'en', template: 'briefing', length: 'short', calendar: 'gregorian', look: 'light', size: '16:9' },
  exportOptions: { wanted: ['deck'], embedFonts: true, pages: 'slides', formats: ['docx'], citations: 'apa', paper: 'a4' },
  edits: [{ kind: 'hide', slide: 'agenda' }],
};
const changed: BriefingDocument = { ...document, edits: [{ kind: 'hide', slide: 'sources' }] };

const keeperIn = (folder: string) => new BriefingKeeper({ folder, documents: folder, machine, version: '0' });

test('what is not saved is kept at every change, and gone once it is saved or let go', async () => {
  const folder = temporaryFolder();
  const keeper = keeperIn(folder);
  keeper.take({ path: undefined, saved: undefined, document, unsaved: false });
  for (const slide of ['a', 'b', 'c']) keeper.keep({ ...document, edits: [{ kind: 'hide', slide }] }, true);
  await keeper.kept();
  expect(await listUnsaved(keeper.recovery)).toMatchObject([{ path: undefined, document: { edits: [{ slide: 'c' }] }, changedSince: false }]);
  keeper.letGo();
  await keeper.kept();
  expect(readdirSync(keeper.recovery)).toEqual([]);
});

test('opening the same file again, or another, leaves what an earlier run kept until somebody has decided', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.bardar');
  await saveDocument(path, document, machine, '0');
  const { value } = await openDocument(path, machine);
  const killed = keeperIn(folder);
  killed.take({ path, saved: value?.text, document, unsaved: false });
  killed.keep(changed, true);
  await killed.kept();
  const next = keeperIn(folder);
  next.take({ path, saved: value?.text, document, unsaved: false });
  next.keep(document, false);
  await next.kept();
  const [found] = await listUnsaved(next.recovery);
  expect(found).toMatchObject({ path, document: changed, changedSince: false });
  next.take({ path, saved: value?.text, document: changed, unsaved: true }, found?.key);
  await next.kept();
  expect(await listUnsaved(next.recovery)).toHaveLength(1);
  next.take({ path: undefined, saved: undefined, document, unsaved: false });
  await next.kept();
  expect(await listUnsaved(next.recovery)).toEqual([]);
});

test('a file that somebody else has written since is told; one that holds what was kept needs nothing', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.bardar');
  await saveDocument(path, document, machine, '0');
  const keeper = keeperIn(folder);
  keeper.take({ path, saved: readFileSync(path, 'utf8'), document: changed, unsaved: true });
  await keeper.kept();
  writeFileSync(path, 'format: 1');
  expect(await listUnsaved(keeper.recovery)).toMatchObject([{ changedSince: true }]);
  rmSync(path);
  expect(await listUnsaved(keeper.recovery)).toMatchObject([{ changedSince: false }]);
  await saveDocument(path, changed, machine, '0');
  expect(await listUnsaved(keeper.recovery)).toEqual([]);
});

test('what is no kept document is passed over', async () => {
  const folder = temporaryFolder();
  const keeper = keeperIn(folder);
  keeper.take({ path: undefined, saved: undefined, document, unsaved: true });
  await keeper.kept();
  for (const [name, text] of [['x.json', '{'], ['y.json', '{"path":1,"at":1}'], ['z.json', '{"path":null,"at":1,"document":{"edits":[{"kind":"run"}]}}'], ['.hidden', '']] as const) writeFileSync(join(keeper.recovery, name), text);
  expect(await listUnsaved(keeper.recovery)).toHaveLength(1);
});
