/** What the command line needs of the world around it, so that tests and the packaged window program can stand in for a shell. */
import type { Engine } from '../host/engine.ts';
import type { Resources } from '../host/resources.ts';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether progress may be shown: stderr is a terminal. */
  readonly interactive: boolean;
  readonly env: NodeJS.ProcessEnv;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly resources: Resources;
  /** File of a scheme of handling marks that counts more than the dataset's own. */
  readonly scheme?: string | undefined;
  /**
   * Starts the engine; only commands that need it call this.
   * @param many whether it makes more than one briefing, and is to remember what it has made
   * @param scheme as above
   */
  readonly engine: (many?: boolean, scheme?: string) => Engine;
}
