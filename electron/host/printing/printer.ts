/** A printer as the engine's lanes use it: there are two, one inside the window program and one for the command line. */
import { problem, ProblemError } from '../../engine/diagnostics/problem.ts';

export interface HostPrinter {
  /**
   * Prints a page that stands alone on the paper its style sheet names. Aborting ends it with `engine.cancelled`.
   * @throws ProblemError
   */
  print(html: string, signal: AbortSignal): Promise<Uint8Array>;
  /** Ends what was started for printing. */
  close(): Promise<void>;
}

/** A deck of a hundred slides prints in two seconds; a machine that swaps may need twenty times as long. */
export const PRINT_SECONDS = 120;

/**
 * Waits for `work`, but no longer than so many seconds and not beyond a cancel; `stop` then ends what it waits for.
 * @throws ProblemError `print.too-slow`, `engine.cancelled`, or what `work` throws
 */
export async function withinLimits<T>(work: Promise<T>, seconds: number, signal: AbortSignal, stop: () => void): Promise<T> {
  let giveUp: () => void = () => undefined;
  let clock: NodeJS.Timeout | undefined;
  const ended = new Promise<never>((_, reject) => {
    const refuse = (error: ProblemError): void => {
      reject(error);
      stop();
    };
    giveUp = () => refuse(new ProblemError([problem('error', 'engine.cancelled', {})]));
    clock = setTimeout(() => refuse(new ProblemError([problem('error', 'print.too-slow', { seconds })])), seconds * 1000);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    clearTimeout(clock);
    signal.removeEventListener('abort', giveUp);
  }
}

/** What a printing program threw, in words. */
export const printFailure = (error: unknown): ProblemError =>
  error instanceof ProblemError
    ? error
    : new ProblemError([problem('error', 'print.failed', { detail: error instanceof Error ? error.message : String(error) })]);
