/** What the worker can be asked to do. */
import { type ListedLook, listLooks } from '../../engine/brand/look.ts';
import { type ListedStyle, listStyles } from '../../engine/handout/citations/names.ts';
import type { Breathe } from '../../engine/units/breath.ts';
import type { Host } from '../../engine/host.ts';
import type { OnProgress } from '../../contract/progress.ts';
import type { PreviewedDeck, PreviewOptions } from '../../engine/make/preview.ts';
import type { PreviewChanges } from '../../contract/preview-changes.ts';
import type { Result } from '../../engine/diagnostics/problem.ts';
import type { EditedChoices } from '../../contract/document.ts';
import type { ExportedFile, ExportParts } from '../../contract/files.ts';
import type { Verification } from '../../contract/verify.ts';
import type { Workshop } from '../../engine/workshop.ts';
import type { HostPaths } from '../host.ts';
import type { Answers } from './answers.ts';
import { type CheckedFolder, checkFolder, type Trials } from './check.ts';
import { describeDataset } from './describe-dataset.ts';
import { type DescribedPack, describePacks } from './describe-packs.ts';
import type { DatasetSummary } from '../../contract/api.ts';

/** What a worker is given at its start. */
export interface WorkerSetup extends Trials {
  readonly paths: HostPaths;
}

export interface Jobs {
  check(path: string): Promise<Result<CheckedFolder>>;
  describe(path: string): Promise<Result<DatasetSummary>>;
  packs(): Promise<Result<readonly DescribedPack[]>>;
  looks(): Promise<Result<readonly ListedLook[]>>;
  citationStyles(): Promise<Result<readonly ListedStyle[]>>;
  preview(choices: EditedChoices, options: PreviewOptions): Promise<Result<PreviewedDeck>>;
  /** A preview for a window, as what is new since the answer that it holds. */
  previewChanges(choices: EditedChoices, held: string | undefined): Promise<Result<PreviewChanges<PreviewedDeck>>>;
  warm(choices: EditedChoices, parts: ExportParts): Promise<Result<never>>;
  exportParts(choices: EditedChoices, parts: ExportParts): Promise<Result<readonly ExportedFile[]>>;
  verify(deck: string, dataset: string): Promise<Result<Verification>>;
}

/** What the jobs of one process share. */
export interface Shop {
  readonly host: Host;
  readonly workshop: Workshop;
  readonly setup: WorkerSetup;
  readonly answers: Answers;
}

/** The jobs of one process; `onProgress` hears the stages of the job that is running, `breathe` ends it where nobody wants it any more. */
export function createJobs({ host, workshop, setup, answers }: Shop, onProgress: OnProgress, breathe: Breathe): Jobs {
  return {
    check: (path) => checkFolder(workshop, path, setup, onProgress),
    describe: (path) => describeDataset(host, workshop, path, onProgress),
    packs: () => describePacks(host, setup.paths),
    looks: async () => ({ value: listLooks(await host.readBrands()), problems: [] }),
    citationStyles: async () => ({ value: listStyles(await host.readCitations()), problems: [] }),
    preview: (choices, options) => workshop.preview(choices, options, onProgress, breathe),
    previewChanges: async (choices, held) => {
      const { value, problems } = await workshop.preview(choices, { fonts: 'window' }, onProgress, breathe);
      return { ...(value && { value: answers.changes(value, held) }), problems };
    },
    warm: (choices, parts) => workshop.warm(choices, parts, onProgress, breathe),
    exportParts: (choices, parts) => workshop.exportParts(choices, parts, onProgress, breathe),
    verify: (deck, dataset) => workshop.verify(deck, dataset, onProgress),
  };
}
