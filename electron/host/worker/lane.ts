/**
 * One worker thread and the requests that wait for it. Whatever becomes of the thread (too slow, out of memory, crashed,
 * cancelled), the request that was running is answered with a problem and the next one gets a fresh thread.
 */
import type { Worker } from 'node:worker_threads';
import { type Problem, problem, ProblemError } from '../../engine/diagnostics/problem.ts';
import type { OnProgress } from '../../engine/pipeline.ts';
import type { HostPrinter } from '../printing/printer.ts';
import type { JobName, JobParams, JobValue, Printed, Reply, Request } from './protocol.ts';

export interface LaneLimits {
  /** How long a template may take to fill. */
  readonly fillSeconds: number;
  /** How much memory the thread may use; told to the user when it is hit. */
  readonly megabytes: number;
}

export interface RunOptions {
  readonly onProgress?: OnProgress;
  /** Aborting ends the request with `engine.cancelled`. */
  readonly signal?: AbortSignal;
  /** Requests of one name replace each other while they wait: the older is answered with `preview.superseded`. */
  readonly replaces?: string;
}

type Answer = { readonly value: JobValue<JobName> } | { readonly problems: readonly Problem[] };

interface Ticket {
  readonly request: Request;
  readonly options: RunOptions;
  readonly answer: (answer: Answer) => void;
  /** Aborted with the end of the request, so that nothing is printed for nobody. */
  readonly ending: AbortController;
}

export class Lane {
  #worker: Worker | undefined;
  #running: Ticket | undefined;
  #waiting: Ticket[] = [];
  #clock: NodeJS.Timeout | undefined;
  #lastId = 0;

  constructor(
    private readonly startWorker: () => Worker,
    private readonly limits: LaneLimits,
    private readonly printer?: HostPrinter,
  ) {}

  /** Runs a job; always answers, never rejects. */
  run<J extends JobName>(job: J, params: JobParams<J>, options: RunOptions = {}): Promise<JobValue<J> | { problems: readonly Problem[] }> {
    return new Promise((resolve) => {
      const answer = (given: Answer): void => resolve('value' in given ? given.value : given);
      if (options.signal?.aborted) return answer(failed(problem('error', 'engine.cancelled', {})));
      const ticket: Ticket = { request: { id: ++this.#lastId, job, params }, options, answer, ending: new AbortController() };
      this.#supersede(options.replaces);
      this.#waiting.push(ticket);
      options.signal?.addEventListener('abort', () => this.#cancel(ticket), { once: true });
      this.#next();
    });
  }

  /** Ends the thread; what still waits is answered as cancelled. */
  async close(): Promise<void> {
    for (const ticket of this.#waiting.splice(0)) ticket.answer(failed(problem('error', 'engine.cancelled', {})));
    const ended = this.#endWorker();
    this.#settle(failed(problem('error', 'engine.cancelled', {})));
    await ended;
  }

  #supersede(name: string | undefined): void {
    if (name === undefined) return;
    const older = this.#waiting.filter((ticket) => ticket.options.replaces === name);
    this.#waiting = this.#waiting.filter((ticket) => !older.includes(ticket));
    for (const ticket of older) ticket.answer(failed(problem('error', 'preview.superseded', {})));
  }

  #cancel(ticket: Ticket): void {
    const cancelled = failed(problem('error', 'engine.cancelled', {}));
    if (ticket === this.#running) return this.#abandon(cancelled);
    if (!this.#waiting.includes(ticket)) return;
    this.#waiting = this.#waiting.filter((other) => other !== ticket);
    ticket.answer(cancelled);
  }

  #next(): void {
    if (this.#running !== undefined) return;
    this.#running = this.#waiting.shift();
    if (this.#running === undefined) return;
    this.#worker ??= this.#listen(this.startWorker());
    this.#worker.postMessage(this.#running.request);
  }

  #listen(worker: Worker): Worker {
    // Only the lane's present thread is heard: one that was ended may still have messages under way.
    const whilePresent =
      <T>(hear: (heard: T) => void) =>
      (heard: T): void => {
        if (worker === this.#worker) hear(heard);
      };
    worker.on('message', whilePresent((reply: Reply) => this.#hear(reply)));
    worker.on('error', whilePresent((error: unknown) => this.#abandon(failed(this.#crash(error)))));
    worker.on('exit', whilePresent((code: number) => this.#abandon(failed(problem('error', 'engine.fault', { detail: `worker ended (${code})` })))));
    return worker;
  }

  #hear(reply: Reply): void {
    if (reply.id !== this.#running?.request.id) return;
    switch (reply.kind) {
      case 'progress':
        this.#watchFill(reply.progress.stage === 'fill');
        this.#running.options.onProgress?.(reply.progress);
        return;
      case 'print':
        return void this.#print(this.#running, reply.wish, reply.html);
      case 'done':
        return this.#settle({ value: reply.value });
      case 'failed':
        return this.#settle({ problems: reply.problems });
    }
  }

  /** The template stage is the one that runs foreign code, so it alone is timed: a big deck may take as long as it takes. */
  #watchFill(filling: boolean): void {
    clearTimeout(this.#clock);
    if (!filling) return;
    const seconds = this.limits.fillSeconds;
    this.#clock = setTimeout(() => this.#abandon(failed(problem('error', 'template.too-slow', { seconds }))), seconds * 1000);
  }

  async #print(ticket: Ticket, wish: number, html: string): Promise<void> {
    const printed = await printWith(this.printer, html, ticket.ending.signal);
    if (ticket === this.#running) this.#worker?.postMessage({ printed: wish, ...printed } satisfies Printed);
  }

  #crash(error: unknown): Problem {
    const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : { code: '', message: String(error) };
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') return problem('error', 'engine.out-of-memory', { megabytes: this.limits.megabytes });
    return problem('error', 'engine.fault', { detail: message });
  }

  #abandon(answer: Answer): void {
    void this.#endWorker();
    this.#settle(answer);
  }

  async #endWorker(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #settle(answer: Answer): void {
    clearTimeout(this.#clock);
    const ticket = this.#running;
    this.#running = undefined;
    ticket?.ending.abort();
    ticket?.answer(answer);
    this.#next();
  }
}

async function printWith(printer: HostPrinter | undefined, html: string, signal: AbortSignal): Promise<Omit<Printed, 'printed'>> {
  if (printer === undefined) return { problems: [problem('error', 'print.no-runtime', {})] };
  try {
    return { pdf: await printer.print(html, signal), problems: [] };
  } catch (error) {
    if (error instanceof ProblemError) return { problems: error.problems };
    return { problems: [problem('error', 'engine.fault', { detail: error instanceof Error ? error.message : String(error) })] };
  }
}

const failed = (found: Problem): Answer => ({ problems: [found] });
