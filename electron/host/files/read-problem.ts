import { type Problem, problem } from '../../engine/diagnostics/problem.ts';
import { errorCode } from './error-code.ts';

/** Codes of a drive or a network folder that has gone away, for reading and for writing. */
export const DRIVE_GONE: readonly string[] = ['EIO', 'ESTALE', 'ENOTCONN', 'ETIMEDOUT', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENETDOWN', 'ENETUNREACH', 'ECONNRESET', 'ENXIO', 'ENODEV'];

/** Why a file cannot be read, as the user knows files. */
export function readProblem(path: string, error: unknown): Problem {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem('error', 'file.not-found', { path }, { file: path });
  if (code === 'ELOOP') return problem('error', 'file.link-to-itself', { path }, { file: path });
  if (DRIVE_GONE.includes(code)) return problem('error', 'file.drive-silent', { path, detail: code }, { file: path });
  return problem('error', 'file.unreadable', { path, detail: code }, { file: path });
}
