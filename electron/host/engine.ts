/** The engine as window and command line use it: every job runs in a worker thread, and every call is answered. */
import { Worker } from 'node:worker_threads';
import type { ListedLook } from '../engine/brand/look.ts';
import type { ListedStyle } from '../engine/handout/citations/names.ts';
import type { OnProgress, PreviewedDeck, PreviewOptions, Result } from '../engine/pipeline.ts';
import type { BriefingChoices } from '../engine/units/choices.ts';
import type { ExportedFile, ExportParts } from '../engine/units/export.ts';
import type { HostPaths } from './host.ts';
import type { HostPrinter } from './printing/printer.ts';
import { looksFolder, packsFolder } from './user-folder.ts';
import type { CheckedFolder } from './worker/check.ts';
import type { DescribedDataset } from './worker/describe-dataset.ts';
import type { DescribedPack } from './worker/describe-packs.ts';
import type { WorkerSetup } from './worker/jobs.ts';
import { Lane, type LaneLimits } from './worker/lane.ts';

export type { CheckedFolder } from './worker/check.ts';
export type { DescribedDataset, DescribedTheme } from './worker/describe-dataset.ts';
export type { DescribedPack } from './worker/describe-packs.ts';

export interface JobOptions {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

export interface Engine {
  /** Every problem of a dataset, or of a template pack. */
  check(path: string, options?: JobOptions): Promise<Result<CheckedFolder>>;
  describe(path: string): Promise<Result<DescribedDataset>>;
  /** Every template pack there is, broken ones with their problem. */
  packs(): Promise<Result<readonly DescribedPack[]>>;
  /** Every look there is, broken ones with their problems. */
  looks(): Promise<Result<readonly ListedLook[]>>;
  /** The citation styles that a narrative handout can have. */
  citationStyles(): Promise<Result<readonly ListedStyle[]>>;
  /** The newest preview wins: one that still waits is answered with `preview.superseded`. */
  preview(choices: BriefingChoices, options: PreviewOptions, run?: JobOptions): Promise<Result<PreviewedDeck>>;
  /** Deck, slide handout and narrative handout of one briefing: every file that was asked for, or none. */
  exportParts(choices: BriefingChoices, parts: ExportParts, options?: JobOptions): Promise<Result<readonly ExportedFile[]>>;
  close(): Promise<void>;
}

export interface EngineSetup extends WorkerSetup {
  /** Path of the worker's bundle. */
  readonly worker: string;
  /** Without one, a PDF is answered with `print.no-runtime`. */
  readonly printer?: HostPrinter;
}

const LIMITS: LaneLimits = { fillSeconds: 10, megabytes: 512 };

/** Starts the engine. Threads begin with the first job of their lane. */
export function startEngine(setup: EngineSetup, limits: LaneLimits = LIMITS): Engine {
  const start = (): Worker => startWorker(setup, limits);
  const main = new Lane(start, limits);
  // An export has a thread of its own: cancelling it must not cost the window its warm preview.
  const exports = new Lane(start, limits, setup.printer);
  return {
    check: (path, options) => main.run('check', [path], options),
    describe: (path) => main.run('describe', [path]),
    packs: () => main.run('packs', []),
    looks: () => main.run('looks', []),
    citationStyles: () => main.run('citationStyles', []),
    preview: (choices, options, run) => main.run('preview', [choices, options], { ...run, replaces: 'preview' }),
    exportParts: (choices, parts, options) => exports.run('exportParts', [choices, parts], options),
    close: async () => {
      await Promise.all([main.close(), exports.close()]);
      await setup.printer?.close();
    },
  };
}

/** Paths of the host, from the program's resources and the user's folder. */
export const hostPaths = (resources: Omit<HostPaths, 'userPacks' | 'userLooks'>, folder: string): HostPaths => ({
  templates: resources.templates,
  brands: resources.brands,
  fonts: resources.fonts,
  atlas: resources.atlas,
  rasteriser: resources.rasteriser,
  userPacks: packsFolder(folder),
  userLooks: looksFolder(folder),
});

function startWorker({ worker, paths, dataset, trials }: EngineSetup, limits: LaneLimits): Worker {
  const workerData: WorkerSetup = { paths, dataset, trials };
  return new Worker(worker, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    // Libraries that print must not spoil what the command line prints.
    stdout: true,
    stderr: true,
    execArgv: [],
  });
}
