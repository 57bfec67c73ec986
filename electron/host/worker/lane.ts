/**
 * One engine process and the requests that wait for it. Whatever becomes of the process (too slow, out of memory, crashed,
 * cancelled), the request that was running is answered with a problem and the next one gets a fresh process.
 */
import { type Code, type Problem, problem, ProblemError } from '../../engine/diagnostics/problem.ts';
import type { Glimpse } from '../../contract/glimpse.ts';
import type { PreviewChanges } from '../../contract/preview-changes.ts';
import type { OnProgress } from '../../contract/progress.ts';
import type { HostPrinter } from '../printing/printer.ts';
import { StageClock, type TimeLimits } from './clock.ts';
import type { Ending, Guest, StartGuest } from './guest.ts';
import { roomFor } from './room.ts';
import type { JobName, JobParams, JobValue, Printed, Reply } from './protocol.ts';

export interface LaneLimits extends TimeLimits {
  /** How much memory the process may use; told to the user when it is hit. */
  readonly megabytes: number;
  /** How long a process has to leave a request that nobody wants any more. */
  readonly leaveSeconds: number;
  /** How long a request waits that could be done elsewhere. */
  readonly overflowSeconds: number;
}

export interface RunOptions {
  readonly onProgress?: OnProgress;
  /** Hears of slides that are shown before the rest is made; never after the answer. */
  readonly onGlimpse?: (glimpse: PreviewChanges<Glimpse>) => void;
  /** Aborting ends the request with `engine.cancelled`. */
  readonly signal?: AbortSignal;
  /**
   * Requests of one name replace each other: one that waits is answered with `preview.superseded` at once, one that is
   * running as soon as its process leaves it. One that does not, such as a template without end, costs the process.
   */
  readonly replaces?: string;
  /** Takes the request over where this lane stays busy. */
  readonly overflow?: Lane;
}

type Answer = { readonly value: JobValue<JobName> } | { readonly problems: readonly Problem[] };

interface Ticket {
  readonly job: JobName;
  readonly params: JobParams<JobName>;
  readonly options: RunOptions;
  readonly answer: (answer: Answer) => void;
  /** Aborted with the end of the request, so that nothing is printed for nobody. */
  readonly ending: AbortController;
}

interface Running {
  readonly id: number;
  readonly ticket: Ticket;
  readonly clock: StageClock;
  /** Set where the process was asked to leave the request: what is answered when it does, and what ends it when it does not. */
  leaving?: { readonly answer: Answer; readonly end: NodeJS.Timeout };
}

export class Lane {
  #guest: Guest | undefined;
  #running: Running | undefined;
  #waiting: Ticket[] = [];
  #lastId = 0;

  constructor(
    private readonly startGuest: StartGuest,
    private readonly limits: LaneLimits,
    private readonly printer?: HostPrinter,
  ) {}

  /** Runs a job; always answers, never rejects. */
  run<J extends JobName>(job: J, params: JobParams<J>, options: RunOptions = {}): Promise<JobValue<J> | { problems: readonly Problem[] }> {
    return new Promise((resolve) => {
      const answer = (given: Answer): void => resolve('value' in given ? given.value : given);
      if (options.signal?.aborted) return answer(failed('engine.cancelled'));
      const ticket: Ticket = { job, params, options, answer, ending: new AbortController() };
      this.#supersede(options.replaces);
      this.#take(ticket);
    });
  }

  /** Ends the process; what still waits is answered as cancelled. */
  close(): void {
    for (const ticket of this.#waiting.splice(0)) this.#answer(ticket, failed('engine.cancelled'));
    this.#abandon(failed('engine.cancelled'));
  }

  #take(ticket: Ticket): void {
    const { signal, overflow } = ticket.options;
    this.#waiting.push(ticket);
    signal?.addEventListener('abort', () => this.#cancel(ticket), { once: true, signal: ticket.ending.signal });
    this.#next();
    if (overflow === undefined) return;
    this.#later(ticket, () => {
      if (this.#withdraw(ticket)) overflow.#take(ticket);
    });
  }

  #supersede(name: string | undefined): void {
    if (name === undefined) return;
    for (const older of this.#waiting.filter(({ options }) => options.replaces === name)) {
      if (this.#withdraw(older)) this.#answer(older, failed('preview.superseded'));
    }
    if (this.#running?.ticket.options.replaces === name) this.#leave(this.#running, failed('preview.superseded'));
  }

  /** Asks the process to leave what is running; so it keeps what it remembers. */
  #leave(running: Running, answer: Answer): void {
    if (running.leaving !== undefined) return;
    const end = setTimeout(() => this.#abandon(answer), this.limits.leaveSeconds * 1000);
    running.leaving = { answer, end };
    this.#guest?.post({ leave: running.id });
  }

  /** Does something about a ticket that could be done elsewhere, unless it has been answered by then. */
  #later({ ending }: Ticket, act: () => void): void {
    const timer = setTimeout(act, this.limits.overflowSeconds * 1000);
    ending.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  #cancel(ticket: Ticket): void {
    const running = this.#running;
    if (running !== undefined && ticket === running.ticket) {
      this.#answer(ticket, failed('engine.cancelled'));
      this.#leave(running, failed('engine.cancelled'));
    } else if (this.#withdraw(ticket)) this.#answer(ticket, failed('engine.cancelled'));
  }

  /** Takes a ticket out of those that wait. @returns whether it was among them */
  #withdraw(ticket: Ticket): boolean {
    const index = this.#waiting.indexOf(ticket);
    if (index >= 0) this.#waiting.splice(index, 1);
    return index >= 0;
  }

  #next(): void {
    if (this.#running !== undefined) return;
    const ticket = this.#waiting.shift();
    if (ticket === undefined) return;
    const id = ++this.#lastId;
    const clock = new StageClock(this.limits, (late) => this.#abandon({ problems: [late] }));
    this.#running = { id, ticket, clock };
    clock.hear({ stage: 'load' });
    this.#guest ??= this.#start();
    this.#guest.post({ id, job: ticket.job, params: ticket.params });
  }

  #start(): Guest {
    // Only the lane's present process is heard: one that was ended may still have messages under way.
    const isPresent = (): boolean => guest === this.#guest;
    const guest: Guest = this.startGuest({
      hear: (reply) => isPresent() && this.#hear(reply),
      ended: (how) => isPresent() && this.#lose(how),
    });
    return guest;
  }

  #hear(reply: Reply): void {
    const running = this.#running;
    if (reply.kind === 'lost') return this.#lose({ cause: 'fault', detail: reply.detail });
    if (running === undefined || reply.id !== running.id) return;
    switch (reply.kind) {
      case 'progress':
        running.clock.hear(reply.progress);
        if (running.leaving === undefined) running.ticket.options.onProgress?.(reply.progress);
        return;
      case 'glimpse':
        if (running.leaving === undefined) running.ticket.options.onGlimpse?.(reply.glimpse);
        return;
      case 'print':
        running.clock.stop();
        return void this.#print(running, reply.wish, reply.html);
      case 'done':
        return this.#settle({ value: reply.value });
      case 'failed':
        return this.#settle(running.leaving?.answer ?? { problems: reply.problems });
    }
  }

  async #print(running: Running, wish: number, html: string): Promise<void> {
    const printed = await printWith(this.printer, html, running.ticket.ending.signal);
    if (running !== this.#running) return;
    running.clock.hear({ stage: 'print' });
    this.#guest?.post({ printed: wish, ...printed } satisfies Printed);
  }

  /** The process has ended by itself; whoever was being served hears why. */
  #lose(how: Ending): void {
    const { where, characters = 0, millions = 0 } = this.#running?.clock ?? {};
    const found =
      how.cause === 'memory'
        ? problem('error', 'engine.out-of-memory', { megabytes: roomFor(this.limits.megabytes, characters), millions }, where)
        : problem('error', 'engine.fault', { detail: how.detail }, where);
    this.#abandon({ problems: [found] });
  }

  #abandon(answer: Answer): void {
    this.#guest?.end();
    this.#guest = undefined;
    this.#settle(answer);
  }

  #settle(answer: Answer): void {
    const running = this.#running;
    this.#running = undefined;
    running?.clock.stop();
    clearTimeout(running?.leaving?.end);
    if (running !== undefined) this.#answer(running.ticket, answer);
    this.#next();
  }

  #answer(ticket: Ticket, answer: Answer): void {
    ticket.ending.abort();
    ticket.answer(answer);
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

const failed = (code: Extract<Code, 'engine.cancelled' | 'preview.superseded'>): Answer => ({ problems: [problem('error', code, {})] });
