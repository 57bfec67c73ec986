import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recoverFolder } from '../../../../electron/host/files/recover.ts';
import { SettingsStore } from '../../../../electron/main/settings/store.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { type Fault, onDisk, WHENS } from './disk.ts';
import { sampled } from './sample.ts';
import { dieAs, endedProcess } from './set.ts';

const FAULTS: readonly Fault[] = [...WHENS.map((when): Fault => ({ kind: 'ends', when })), { kind: 'fails', code: 'EIO' }, { kind: 'half-and-fails', code: 'ENOSPC' }];

test('settings are what they were or what was chosen last, whatever happens while they are written', async () => {
  const ended = await endedProcess();
  for (const fault of FAULTS) {
    for (const n of sampled(60, JSON.stringify(fault))) {
      const folder = temporaryFolder();
      const store = new SettingsStore(folder);
      store.update({ folder: '/old' });
      await store.saved();
      const { operations } = await onDisk(folder, fault, n, async () => {
        store.update({ folder: '/new' });
        await store.saved();
      });
      // A file system's error is borne; what was chosen stays known while the program runs.
      expect(store.settings).toEqual({ folder: '/new' });
      dieAs(folder, ended);
      await recoverFolder(folder);
      const at = `${JSON.stringify(fault)} ${n} ${operations[n - 1] ?? ''}`;
      expect(['/old', '/new'], at).toContain(new SettingsStore(folder).settings.folder);
      expect(readdirSync(folder), at).toEqual(['settings.json']);
    }
  }
});
