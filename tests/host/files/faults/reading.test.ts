import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ProblemError } from '../../../../electron/engine/diagnostics/problem.ts';
import { readFolder } from '../../../../electron/host/files/read-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { type Fault, onDisk } from './disk.ts';

const FAULTS: readonly Fault[] = [
  { kind: 'fails', code: 'EIO' },
  { kind: 'gone', code: 'ESTALE' },
];

test('a drive that fails while a folder is read is told in words; never is a part of it taken for the whole', async () => {
  const folder = temporaryFolder();
  for (const name of ['sub', 'media']) mkdirSync(join(folder, name));
  for (const name of ['a.yaml', 'b.yaml', 'sub/c.md', 'media/d.png']) writeFileSync(join(folder, name), name);
  const whole = await onDisk(folder, undefined, 0, () => readFolder(folder));
  for (const fault of FAULTS) {
    for (const n of whole.operations.keys()) {
      const { value, error, operations } = await onDisk(folder, fault, n + 1, () => readFolder(folder));
      const at = `${JSON.stringify(fault)} ${n + 1} ${operations[n] ?? ''}`;
      expect(value, at).toBeUndefined();
      for (const { code } of (error as ProblemError).problems) expect(code, at).toBe('file.drive-silent');
    }
  }
});

test('a link to itself is told by its name', async () => {
  const folder = temporaryFolder();
  symlinkSync('facts.yaml', join(folder, 'facts.yaml'));
  await expect(readFolder(folder)).rejects.toMatchObject({ problems: [{ code: 'file.link-to-itself', where: { file: join(folder, 'facts.yaml') } }] });
});
