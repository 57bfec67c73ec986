/** The printer of the command line: an Electron that is started for the first page and ended with the command. */
import { type ChildProcess, spawn } from 'node:child_process';
import { problem, ProblemError } from '../../engine/diagnostics/problem.ts';
import { errorCode } from '../files/error-code.ts';
import { type HostPrinter, PRINT_SECONDS, withinLimits } from './printer.ts';
import { PRINTER_SWITCH, type PrintReply, type PrintRequest } from './protocol.ts';
import { findRuntime, type RuntimeSurroundings } from './runtime.ts';
import { findScreen } from './screen.ts';
import { startProblem } from './start-problem.ts';

export interface PrintLimits {
  readonly startSeconds: number;
  readonly printSeconds: number;
}

const LIMITS: PrintLimits = { startSeconds: 60, printSeconds: PRINT_SECONDS };

/** Starts nothing before the first page. */
export function shellPrinter(surroundings: RuntimeSurroundings, limits: PrintLimits = LIMITS): HostPrinter {
  let started: Promise<PrintingProgram> | undefined;
  let ended: Promise<void> = Promise.resolve();
  const end = async (): Promise<void> => {
    const running = started;
    started = undefined;
    if (running !== undefined) ended = running.then((program) => program.end(), () => undefined);
    await ended;
  };
  return {
    async print(html, signal) {
      const ending = new AbortController();
      const start = (started ??= startProgram(surroundings, ending.signal));
      const stop = (): void => {
        ending.abort();
        void end();
      };
      try {
        const program = await withinLimits(start, limits.startSeconds, signal, stop);
        return await withinLimits(program.print(html), limits.printSeconds, signal, stop);
      } catch (error) {
        // A program that failed once is not asked again.
        await end();
        throw error;
      }
    },
    close: end,
  };
}

/** A running Electron that prints. */
interface PrintingProgram {
  /** @throws ProblemError */
  print(html: string): Promise<Uint8Array>;
  end(): Promise<void>;
}

async function startProgram(surroundings: RuntimeSurroundings, signal: AbortSignal): Promise<PrintingProgram> {
  const executable = await findRuntime(surroundings);
  if (executable === undefined) throw new ProblemError([problem('error', 'print.no-runtime', {})]);
  const screen = await findScreen(surroundings.env, surroundings.platform);
  const child = spawn(executable, [...sandboxSwitches(surroundings), ...screen.switches, surroundings.root, `--${PRINTER_SWITCH}`], {
    env: { ...withoutNodeHabits(surroundings.env), ...screen.env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // A group of its own: Ctrl-C must not reach it before the command line has decided what comes of it.
    detached: surroundings.platform !== 'win32',
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const end = async (): Promise<void> => {
    kill(child);
    await ended;
    screen.close();
  };
  signal.addEventListener('abort', () => void end(), { once: true });
  if (signal.aborted) void end();
  try {
    await untilReady(child);
  } catch (error) {
    await end();
    throw error;
  }
  return { print: pagesOf(child), end };
}

/**
 * Chromium refuses to run as root with its sandbox. Analysts' containers often run as root, so there the command line prints
 * without it; the page holds no script, reaches no network, and is our own but for escaped values of the dataset.
 */
const sandboxSwitches = ({ platform }: RuntimeSurroundings): readonly string[] =>
  platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** With these two, the runtime would be a plain Node, or would read options that are not for it. */
function withoutNodeHabits(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _runAsNode, NODE_OPTIONS: _options, ...others } = env;
  return others;
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-8000)));
    child.once('error', (error) => reject(new ProblemError([startProblem('', errorCode(error))])));
    // 'close' and not 'exit': only then all it said has come.
    child.once('close', (code, signal) => reject(new ProblemError([startProblem(said, signal ?? `exit code ${code}`)])));
    child.once('message', (reply: PrintReply) => {
      if (reply.kind === 'ready') resolve();
    });
  });
}

function pagesOf(child: ChildProcess): PrintingProgram['print'] {
  const waiting = new Map<number, { readonly done: (pdf: Uint8Array) => void; readonly fail: (detail: string) => void }>();
  let last = 0;
  child.on('message', (reply: PrintReply) => {
    if (reply.kind === 'ready') return;
    const page = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === 'printed') page?.done(Buffer.from(reply.pdf, 'base64'));
    else page?.fail(reply.detail);
  });
  child.once('close', (code, signal) => {
    for (const page of waiting.values()) page.fail(signal ?? `exit code ${code}`);
    waiting.clear();
  });
  return (html) =>
    new Promise((resolve, reject) => {
      const request: PrintRequest = { id: ++last, html };
      const fail = (detail: string): void => reject(new ProblemError([problem('error', 'print.failed', { detail })]));
      waiting.set(request.id, { done: resolve, fail });
      child.send(request, (error) => {
        if (error !== null) fail(errorCode(error));
      });
    });
}

function kill(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
