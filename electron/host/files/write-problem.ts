import { dirname } from 'node:path';
import { type Problem, problem } from '../../engine/diagnostics/problem.ts';
import { DRIVE_GONE } from './read-problem.ts';

/** Puts the code of a system error while writing `path` into a problem. */
export function writeProblem(path: string, code: string, platform: NodeJS.Platform): Problem {
  const where = { file: path };
  if (DRIVE_GONE.includes(code)) return problem('error', 'file.drive-gone', { path, detail: code }, where);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return problem('error', 'file.target-folder-missing', { path, folder: dirname(path) }, where);
    case 'EISDIR':
      return problem('error', 'file.target-is-folder', { path }, where);
    case 'EPERM':
      // Windows refuses to replace a file that a program holds open with EPERM; elsewhere the code means what it says.
      return problem('error', platform === 'win32' ? 'file.locked' : 'file.not-allowed', { path }, where);
    case 'EACCES':
      return problem('error', 'file.not-allowed', { path }, where);
    case 'EROFS':
      return problem('error', 'file.read-only', { path }, where);
    case 'ENOSPC':
    case 'EDQUOT':
      return problem('error', 'file.disk-full', { path }, where);
    case 'EBUSY':
    case 'ETXTBSY':
      return problem('error', 'file.locked', { path }, where);
    case 'ELOOP':
      return problem('error', 'file.link-loop', { path }, where);
    case 'EINVAL':
    case 'EILSEQ':
      return problem('error', 'file.bad-name', { path, detail: code }, where);
    case 'EMFILE':
    case 'ENFILE':
    case 'ENOMEM':
      return problem('error', 'file.system-busy', { path, detail: code }, where);
    case 'ENAMETOOLONG':
      return problem('error', 'file.name-too-long', { path }, where);
    default:
      return problem('error', 'file.not-written', { path, detail: code }, where);
  }
}
