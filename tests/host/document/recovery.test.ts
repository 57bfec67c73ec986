import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BriefingDocument } from '../../../electron/contract/document.ts';
import { documentText, saveDocument } from '../../../electron/host/document/file.ts';
import { forgetUnsaved, keepUnsaved, listUnsaved, recoveryFolder, recoveryKey } from '../../../electron/host/document/recovery.ts';
import { editsOf, after, MACHINE } from './edited.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('what is kept is offered, the latest first, unless the file holds it already', async () => {
  const [folder, recovery] = [temporaryFolder(), recoveryFolder(temporaryFolder())];
  const path = join(folder, 'a.bardar');
  await saveDocument(path, after(1), MACHINE, '0.1.0');
  const textOf = (document: BriefingDocument) => documentText(path, document, MACHINE, '0.1.0').text;
  const saved = textOf(after(1));
  await keepUnsaved(recovery, recoveryKey(path), { path, document: after(2), saved, text: textOf(after(2)), at: 5 });
  await keepUnsaved(recovery, recoveryKey(undefined, 'x7'), { path: undefined, document: after(3), saved: undefined, text: '', at: 9 });
  expect((await listUnsaved(recovery)).map(({ path: from, document, changedSince }) => [from, editsOf(document), changedSince])).toEqual([[undefined, 3, false], [path, 2, false]]);
  writeFileSync(path, textOf(after(7)));
  expect((await listUnsaved(recovery))[1]).toMatchObject({ path, changedSince: true });
  writeFileSync(path, textOf(after(2)));
  expect((await listUnsaved(recovery)).map(({ key }) => key)).toEqual(['untitled-x7']);
  await forgetUnsaved(recovery, 'untitled-x7');
  expect(readdirSync(recovery)).toEqual([`${recoveryKey(path)}.json`]);
});

test('what is no kept document is passed over', async () => {
  const recovery = temporaryFolder();
  for (const [name, text] of [['a.json', '{"path":null,"at":1,"document":{}}'], ['b.json', '{"path":'], ['c.json', '[]'], ['D.json', '{}'], ['e.txt', '']] as const) writeFileSync(join(recovery, name), text);
  mkdirSync(join(recovery, 'f.json'));
  expect(await listUnsaved(recovery)).toEqual([]);
  expect(await listUnsaved(join(recovery, 'gone'))).toEqual([]);
});
