import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyPack } from '../../../../electron/host/copy-pack.ts';
import { recoverFolder } from '../../../../electron/host/files/recover.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { type Fault, onDisk, WHENS } from './disk.ts';
import { sampled } from './sample.ts';
import { endedProcess } from './set.ts';

const FAULTS: readonly Fault[] = [
  ...WHENS.map((when): Fault => ({ kind: 'ends', when })),
  { kind: 'fails', code: 'EIO' },
  { kind: 'half-and-fails', code: 'ENOSPC' },
  { kind: 'gone', code: 'ESTALE' },
];
const FILES = { 'pack.yaml': 'id: mine\nname: { fa: الف, en: A }\n', 'deck.md.hbs': '# A\n', 'strings.yaml': '{}\n' };

test('a template is copied whole or not at all, whatever happens meanwhile', async () => {
  const ended = await endedProcess();
  for (const fault of FAULTS) {
    for (const n of sampled(50, `copy ${JSON.stringify(fault)}`)) {
      const root = temporaryFolder();
      const [path, into] = [join(root, 'mine'), join(root, 'packs')];
      mkdirSync(path);
      for (const [name, text] of Object.entries(FILES)) writeFileSync(join(path, name), text);
      const mark = () => ({ fa: '(رونوشت)', en: '(copy)' });
      const { value, operations } = await onDisk(root, fault, n, () => copyPack({ id: 'mine', path }, { into, taken: ['mine'], mark }, ended));
      mkdirSync(into, { recursive: true });
      await recoverFolder(into);
      const at = `${JSON.stringify(fault)} ${n} ${operations[n - 1] ?? ''}`;
      const there = readdirSync(into);
      expect([[], ['mine-copy']], at).toContainEqual(there);
      if (value !== undefined && 'path' in value) expect(there, at).toEqual(['mine-copy']);
      if (there.length > 0) {
        expect(readdirSync(join(into, 'mine-copy')).sort(), at).toEqual(Object.keys(FILES).sort());
        expect(readFileSync(join(into, 'mine-copy', 'pack.yaml'), 'utf8'), at).toBe('id: mine-copy\nname: { fa: الف (رونوشت), en: A (copy) }\n');
        expect(readFileSync(join(into, 'mine-copy', 'deck.md.hbs'), 'utf8'), at).toBe('# A\n');
      }
      expect(readFileSync(join(path, 'pack.yaml'), 'utf8'), at).toBe(FILES['pack.yaml']);
    }
  }
});
