import { type Problem, problem } from '../../engine/diagnostics/problem.ts';
import { errorCode } from './error-code.ts';

/** Why a file cannot be read, as the user knows files. */
export function readProblem(path: string, error: unknown): Problem {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem('error', 'file.not-found', { path }, { file: path });
  return problem('error', 'file.unreadable', { path, detail: code }, { file: path });
}
