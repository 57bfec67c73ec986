/** What the program and its worker thread say to each other; plain serialisable values. */
import type { Problem } from '../../engine/diagnostics/problem.ts';
import type { Progress } from '../../engine/units/progress.ts';
import type { Jobs } from './jobs.ts';

export type JobName = keyof Jobs;
export type JobParams<J extends JobName> = Parameters<Jobs[J]>;
export type JobValue<J extends JobName> = Awaited<ReturnType<Jobs[J]>>;

export interface Request<J extends JobName = JobName> {
  readonly id: number;
  readonly job: J;
  readonly params: JobParams<J>;
}

export type Reply =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'done'; readonly value: JobValue<JobName> }
  | { readonly id: number; readonly kind: 'failed'; readonly problems: readonly Problem[] };
