/** What the worker can be asked to do. */
import { type ListedLook, listLooks } from '../../engine/brand/look.ts';
import { type ListedStyle, listStyles } from '../../engine/handout/citations/names.ts';
import type { Breathe } from '../../engine/units/breath.ts';
import type { Host } from '../../engine/host.ts';
import type { OnProgress } from '../../contract/progress.ts';
import type { PreviewedDeck, PreviewOptions } from '../../engine/make/preview.ts';
import type { Asker, Glimpse } from '../../contract/glimpse.ts';
import type { PreviewChanges } from '../../contract/preview-changes.ts';
import type { Result } from '../../engine/diagnostics/problem.ts';
import type { EditedChoices } from '../../contract/document.ts';
import type { ExportedFile, ExportParts } from '../../contract/files.ts';
import type { Verification } from '../../contract/verify.ts';
import type { Workshop } from '../../engine/workshop.ts';
import type { PackTools } from '../../engine/template/pack.ts';
import type { PackDescription } from '../compiled-packs.ts';
import type { HostPaths } from '../host.ts';
import type { LastPlace } from '../last-slides.ts';
import type { Answers } from './answers.ts';
import { type CheckedFolder, checkFolder, type Trials } from './check.ts';
import { describeDataset } from './describe-dataset.ts';
import type { LastShown } from './last-shown.ts';
import { type DescribedPack, describePacks } from './describe-packs.ts';
import type { DatasetSummary } from '../../contract/api.ts';

/** What a worker is given at its start. */
export interface WorkerSetup extends Trials {
  readonly paths: HostPaths;
}

export interface Jobs {
  check(path: string): Promise<Result<CheckedFolder>>;
  /** The text of a dataset's translations.yaml, both languages taken to say the same. */
  translations(path: string): Promise<Result<string>>;
  describe(path: string): Promise<Result<DatasetSummary>>;
  packs(): Promise<Result<readonly DescribedPack[]>>;
  looks(): Promise<Result<readonly ListedLook[]>>;
  citationStyles(): Promise<Result<readonly ListedStyle[]>>;
  preview(choices: EditedChoices, options: PreviewOptions): Promise<Result<PreviewedDeck>>;
  /** A preview for a window, as what is new since the answer that it holds; where it takes long, first a glimpse. What is shown for a while is kept at `last`. */
  previewChanges(choices: EditedChoices, asker: Asker, last?: LastPlace): Promise<Result<PreviewChanges<PreviewedDeck>>>;
  warm(choices: EditedChoices, parts: ExportParts): Promise<Result<never>>;
  exportParts(choices: EditedChoices, parts: ExportParts): Promise<Result<readonly ExportedFile[]>>;
  verify(deck: string, dataset: string): Promise<Result<Verification>>;
}

/** What is heard of a job while it runs. */
export interface JobEars {
  readonly onProgress: OnProgress;
  readonly onGlimpse: (glimpse: PreviewChanges<Glimpse>) => void;
}

/** What takes less than this many milliseconds is seen as at once: a glimpse would only flicker before it. */
const GLIMPSE_MS = 60;

/** What the jobs of one process share. */
export interface Shop {
  readonly host: Host;
  readonly workshop: Workshop;
  readonly setup: WorkerSetup;
  readonly answers: Answers;
  readonly lastShown: LastShown;
  readonly pack: PackTools;
  /** What is known of packs by their versions. */
  readonly described: (version: string) => PackDescription | undefined;
}

/** The jobs of one process for one request; `breathe` ends it where nobody wants it any more. */
export function createJobs({ host, workshop, setup, answers, lastShown, pack, described }: Shop, { onProgress, onGlimpse }: JobEars, breathe: Breathe): Jobs {
  const began = performance.now();
  return {
    check: (path) => checkFolder(workshop, path, setup, onProgress),
    translations: (path) => workshop.translations(path, onProgress),
    describe: (path) => describeDataset(host, workshop, path, onProgress),
    packs: () => describePacks(host, setup.paths, pack, described),
    looks: async () => ({ value: listLooks(await host.readBrands()), problems: [] }),
    citationStyles: async () => ({ value: listStyles(await host.readCitations()), problems: [] }),
    preview: (choices, options) => workshop.preview(choices, options, onProgress, breathe),
    previewChanges: async (choices, { held, inView }, last) => {
      lastShown.other();
      const { value, problems } = await workshop.preview(choices, { fonts: 'window' }, onProgress, breathe, {
        inView,
        held: answers.standIns(choices, held),
        isDue: () => performance.now() - began > GLIMPSE_MS,
        show: (glimpse) => onGlimpse(answers.glimpse(glimpse, held)),
      });
      if (value && last) lastShown.shown(last, value);
      return { ...(value && { value: answers.changes(value, choices, held) }), problems };
    },
    warm: (choices, parts) => workshop.warm(choices, parts, onProgress, breathe),
    exportParts: (choices, parts) => workshop.exportParts(choices, parts, onProgress, breathe),
    verify: (deck, dataset) => workshop.verify(deck, dataset, onProgress),
  };
}
