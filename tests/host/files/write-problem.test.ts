import { expect, test } from 'vitest';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { writeProblem } from '../../../electron/host/files/write-problem.ts';

test.each([
  ['ENOENT', 'linux', 'file.target-folder-missing'],
  ['ENOTDIR', 'linux', 'file.target-folder-missing'],
  ['EISDIR', 'linux', 'file.target-is-folder'],
  ['EACCES', 'win32', 'file.not-allowed'],
  ['EPERM', 'linux', 'file.not-allowed'],
  ['EPERM', 'win32', 'file.locked'],
  ['EBUSY', 'win32', 'file.locked'],
  ['EROFS', 'linux', 'file.read-only'],
  ['ENOSPC', 'linux', 'file.disk-full'],
  ['EDQUOT', 'linux', 'file.disk-full'],
  ['ENAMETOOLONG', 'linux', 'file.name-too-long'],
  ['EIO', 'linux', 'file.drive-gone'],
  ['ESTALE', 'linux', 'file.drive-gone'],
  ['ENOTCONN', 'linux', 'file.drive-gone'],
  ['ETIMEDOUT', 'linux', 'file.drive-gone'],
  ['EMFILE', 'linux', 'file.system-busy'],
  ['ELOOP', 'linux', 'file.link-loop'],
  ['EINVAL', 'win32', 'file.bad-name'],
  ['EWHATEVER', 'linux', 'file.not-written'],
] as const)('%s on %s is %s', (systemCode, platform, code) => {
  const found = writeProblem('some/deck.pptx', systemCode, platform);
  expect(found.code).toBe(code);
  for (const language of ['fa', 'en'] as const) expect(inWords(found, language).message).toContain('some/deck.pptx');
});
