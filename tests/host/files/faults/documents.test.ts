/** A briefing that is edited, kept beside and saved while the process ends at the n-th operation. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentText, openDocument, saveDocument } from '../../../../electron/host/document/file.ts';
import { forgetUnsaved, keepUnsaved, listUnsaved, recoveryFolder, recoveryKey } from '../../../../electron/host/document/recovery.ts';
import { after, editsOf, MACHINE } from '../../document/edited.ts';
import { onDisk, WHENS } from './disk.ts';
import { sampled } from './sample.ts';
import { dieAs, endedProcess } from './set.ts';

const EDITS = 4;

/** A hundred moments at least: what was typed is all that somebody has. */
const MORE = 1 / 8;

/** Edits and saves, as the window does; `done` hears of each edit that is kept and each that is saved. */
async function session(folder: string, done: (what: 'kept' | 'saved', edits: number) => void): Promise<void> {
  const [path, recovery] = [join(folder, 'work', 'a.bardar'), recoveryFolder(join(folder, 'user'))];
  const key = recoveryKey(path);
  let saved: string | undefined;
  for (let edits = 1; edits <= EDITS; edits += 1) {
    const document = after(edits);
    const { text } = documentText(path, document, MACHINE, '0.1.0');
    if ((await keepUnsaved(recovery, key, { path, document, saved, text, at: edits })) === undefined) done('kept', edits);
    if (edits % 3 !== 0) continue;
    if ((await saveDocument(path, document, MACHINE, '0.1.0')) !== undefined) continue;
    done('saved', edits);
    saved = text;
    await forgetUnsaved(recovery, key);
  }
}

test('ended at any moment while editing and saving: the file is whole, and the last edit that was kept is there or offered', async () => {
  const ended = await endedProcess();
  const inFolder = async <T>(act: (folder: string) => Promise<T>): Promise<T> => {
    const folder = mkdtempSync(join(tmpdir(), 'bardar-fault-'));
    mkdirSync(join(folder, 'work'));
    try {
      return await act(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const { length: last } = await inFolder(async (folder) => (await onDisk(folder, undefined, 0, () => session(folder, () => undefined))).operations);
  let tried = 0;
  for (const when of WHENS) {
    for (const n of sampled(last, `document ${when}`, MORE)) await inFolder(async (folder) => {
      tried += 1;
      const at = { kept: 0, saved: 0 };
      await onDisk(folder, { kind: 'ends', when }, n, () => session(folder, (what, edits) => (at[what] = edits)));
      const [path, recovery] = [join(folder, 'work', 'a.bardar'), recoveryFolder(join(folder, 'user'))];
      for (const each of [join(folder, 'work'), recovery]) if (existsSync(each)) dieAs(each, ended);
      const [offered, ...more] = await listUnsaved(recovery);
      expect(more).toEqual([]);
      const { value, problems } = await openDocument(path, MACHINE);
      const moments = `${n} ${when} ${JSON.stringify(at)}`;
      if (value === undefined) expect([at.saved, problems.map(({ code }) => code)], moments).toEqual([0, ['file.not-found']]);
      const inFile = value === undefined ? 0 : editsOf(value.document);
      expect([at.saved, at.saved + 3], moments).toContain(inFile);
      const atHand = Math.max(inFile, offered === undefined ? 0 : editsOf(offered.document));
      expect(atHand, moments).toBeGreaterThanOrEqual(at.kept);
      // Nothing lies about in the folder of the document.
      expect(readdirSync(join(folder, 'work')).filter((name) => name !== 'a.bardar'), moments).toEqual([]);
    });
  }
  expect(tried).toBeGreaterThanOrEqual(100);
}, 300_000);
