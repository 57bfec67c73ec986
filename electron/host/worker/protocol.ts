/** What the program and the engine's process say to each other; plain serialisable values. */
import type { Problem } from '../../engine/diagnostics/problem.ts';
import type { Glimpse } from '../../contract/glimpse.ts';
import type { PreviewChanges } from '../../contract/preview-changes.ts';
import type { Progress } from '../../contract/progress.ts';
import type { Jobs, WorkerSetup } from './jobs.ts';

export type JobName = keyof Jobs;
export type JobParams<J extends JobName> = Parameters<Jobs[J]>;
export type JobValue<J extends JobName> = Awaited<ReturnType<Jobs[J]>>;

export interface Request<J extends JobName = JobName> {
  readonly id: number;
  readonly job: J;
  readonly params: JobParams<J>;
}

/** What comes back to the engine that wished for a PDF. */
export interface Printed {
  /** The number of the wish. */
  readonly printed: number;
  readonly pdf?: Uint8Array;
  /** Why there is none. */
  readonly problems: readonly Problem[];
}

/** Said once, first. */
export interface Opening {
  readonly open: WorkerSetup;
  /** The process is there for one command: it need not remember slides for a next one. */
  readonly once: boolean;
  /** The most memory that the process may have in use. */
  readonly megabytes: number;
}

/** A request that is no longer wanted: it need not be gone on with, but may be. */
export interface Leave {
  /** The number of the request. */
  readonly leave: number;
}

export type ToGuest = Opening | Request | Printed | Leave;

export type Reply =
  /** A page that the job wants printed; the engine has no window. */
  | { readonly id: number; readonly kind: 'print'; readonly wish: number; readonly html: string }
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  /** Slides in view, before the job is done. */
  | { readonly id: number; readonly kind: 'glimpse'; readonly glimpse: PreviewChanges<Glimpse> }
  | { readonly id: number; readonly kind: 'done'; readonly value: JobValue<JobName> }
  | { readonly id: number; readonly kind: 'failed'; readonly problems: readonly Problem[] }
  /** The last that is heard of a process that meets what nobody caught. */
  | { readonly id: number; readonly kind: 'lost'; readonly detail: string };
