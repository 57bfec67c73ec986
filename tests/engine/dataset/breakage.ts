import type { Code, Severity, Where } from '../../../electron/engine/diagnostics/problem.ts';
import type { Files } from './fixture.ts';

/** A broken dataset and the one problem that it must give. */
export interface Breakage {
  readonly what: string;
  readonly files: Files;
  readonly code: Code;
  /** `error` where it is not given. */
  readonly severity?: Severity;
  /** `file` without the folder. */
  readonly where: Where;
  /** What the English message and hint must say. */
  readonly says: string;
}
