/** How long a job may take: a budget for each stage of it, and one for each step of a stage. */
import { type Problem, problem, type Where } from '../../engine/diagnostics/problem.ts';
import type { Place, Progress } from '../../contract/progress.ts';
import type { Stage } from '../../engine/units/stage.ts';

export interface TimeLimits {
  /** How long a template may fill: it is the stage that runs foreign code, which may have no end. */
  readonly fillSeconds: number;
  /** How long any other stage may stay at one place: a file, a slide. */
  readonly stepSeconds: number;
  /** How long such a stage may take in all. */
  readonly stageSeconds: number;
  /** What each full million characters of a dataset adds to each of these. */
  readonly secondsAMillion: number;
}

const MILLION = 1_000_000;

/** A clock for one job. It runs from `hear` on; `onLate` is called once, with what to say. */
export class StageClock {
  #at: { readonly stage: Stage; readonly since: number } | undefined;
  #place: Place = {};
  #characters = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly limits: TimeLimits,
    private readonly onLate: (found: Problem) => void,
  ) {}

  /** Where the job is, as problems say it. */
  get where(): Where {
    return this.#place;
  }

  /** Characters of the dataset that the job reads, as far as it has said. */
  get characters(): number {
    return this.#characters;
  }

  /** The same in full millions. */
  get millions(): number {
    return Math.floor(this.#characters / MILLION);
  }

  /** The job has got on. */
  hear({ stage, place, characters }: Omit<Progress, 'done'>): void {
    const now = performance.now();
    this.#characters = Math.max(this.#characters, characters ?? 0);
    if (this.#at?.stage !== stage) this.#at = { stage, since: now };
    this.#place = place ?? (this.#at.since === now ? {} : this.#place);
    this.#set(stage, now - this.#at.since);
  }

  /** What is waited for is not the job: a printer has clocks of its own. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#at = undefined;
  }

  /** @param spent milliseconds that the stage has taken so far */
  #set(stage: Stage, spent: number): void {
    clearTimeout(this.#timer);
    const { millions } = this;
    const more = millions * this.limits.secondsAMillion;
    const whole = (stage === 'fill' ? this.limits.fillSeconds : this.limits.stageSeconds) + more;
    const step = stage === 'fill' ? whole : this.limits.stepSeconds + more;
    const left = whole - spent / 1000;
    const late = left <= step ? tooSlow(stage, whole, 'stage', millions) : tooSlow(stage, step, 'step', millions);
    this.#timer = setTimeout(() => this.onLate({ ...late, where: this.#place }), Math.max(0, Math.min(left, step)) * 1000);
  }
}

function tooSlow(stage: Stage, limit: number, scope: 'step' | 'stage', millions: number): Problem {
  const seconds = Math.max(1, Math.round(limit));
  return stage === 'fill' ? problem('error', 'template.too-slow', { seconds, millions }) : problem('error', 'engine.too-slow', { stage, seconds, scope });
}
