/** The engine as window and command line use it: every job runs in a process of its own, and every call is answered. */
import type { ListedLook } from '../engine/brand/look.ts';
import type { ListedStyle } from '../engine/handout/citations/names.ts';
import type { OnProgress } from '../contract/progress.ts';
import type { PreviewedDeck, PreviewOptions } from '../engine/make/preview.ts';
import type { Result } from '../engine/diagnostics/problem.ts';
import type { DatasetSummary } from '../contract/api.ts';
import type { PreviewChanges } from '../contract/preview-changes.ts';
import type { Asker } from '../contract/glimpse.ts';
import type { EditedChoices } from '../contract/document.ts';
import type { ExportedFile, ExportParts } from '../contract/files.ts';
import type { Verification } from '../contract/verify.ts';
import type { HostPaths } from './host.ts';
import type { HostPrinter } from './printing/printer.ts';
import type { LastPlace } from './last-slides.ts';
import { looksFolder, packsFolder, schemeFile } from './user-folder.ts';
import type { CheckedFolder } from './worker/check.ts';
import type { DescribedPack } from './worker/describe-packs.ts';
import type { StartGuest } from './worker/guest.ts';
import { Lane, type LaneLimits, type RunOptions } from './worker/lane.ts';

export type { CheckedFolder } from './worker/check.ts';
export type { DescribedPack } from './worker/describe-packs.ts';

export interface JobOptions {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

export interface PreviewRun extends JobOptions, Pick<RunOptions, 'onGlimpse'> {
  /** Where the slides are kept once they have been shown for a moment. */
  readonly last?: LastPlace | undefined;
}

export interface Engine {
  /** Every problem of a dataset, or of a template pack. */
  check(path: string, options?: JobOptions): Promise<Result<CheckedFolder>>;
  /** The text of a dataset's translations.yaml, both languages taken to say the same. */
  translations(path: string, options?: JobOptions): Promise<Result<string>>;
  describe(path: string, options?: JobOptions): Promise<Result<DatasetSummary>>;
  /** Every template pack there is, broken ones with their problem. */
  packs(): Promise<Result<readonly DescribedPack[]>>;
  /** Every look there is, broken ones with their problems. */
  looks(): Promise<Result<readonly ListedLook[]>>;
  /** The citation styles that a narrative handout can have. */
  citationStyles(): Promise<Result<readonly ListedStyle[]>>;
  /** The newest preview wins: an older one is answered with `preview.superseded`, also one that is being made and takes long. */
  preview(choices: EditedChoices, options: PreviewOptions, run?: JobOptions): Promise<Result<PreviewedDeck>>;
  /** The same for a window: only what is new is sent since the answer that it holds, and where that takes long, first the slides in view. */
  previewChanges(choices: EditedChoices, asker: Asker, run?: PreviewRun): Promise<Result<PreviewChanges<PreviewedDeck>>>;
  /** Begins an export while it is still asked where to: what comes before its files is made once. */
  warmExport(choices: EditedChoices, parts: ExportParts, options?: JobOptions): Promise<Result<never>>;
  /** Deck, slide handout and narrative handout of one briefing: every file that was asked for, or none. */
  exportParts(choices: EditedChoices, parts: ExportParts, options?: JobOptions): Promise<Result<readonly ExportedFile[]>>;
  /** What has become of a deck, held against a dataset. */
  verify(deck: string, dataset: string, options?: JobOptions): Promise<Result<Verification>>;
  close(): Promise<void>;
}

export interface EngineSetup {
  /** How a process of the engine is started: Node and Electron each have their own way. */
  readonly start: StartGuest;
  /** Without one, a PDF is answered with `print.no-runtime`. */
  readonly printer?: HostPrinter;
}

/** Memory of an engine's process, in megabytes: the bundled dataset's export needs 230. */
export const ENGINE_MEGABYTES = 768;

/**
 * Between two breaths lies at most the first drawing of a map, half a second where nothing else runs; on a machine that is busy, a few.
 * A process that is ended costs more than they do, since the next one knows nothing; one in a template without end is waited for so long.
 */
const LEAVE_SECONDS = 4;

const LIMITS: LaneLimits = {
  fillSeconds: 10,
  stepSeconds: 30,
  stageSeconds: 300,
  secondsAMillion: 10,
  megabytes: ENGINE_MEGABYTES,
  leaveSeconds: LEAVE_SECONDS,
  overflowSeconds: 1,
};

/** Starts the engine. Processes begin with the first job of their lane. */
export function startEngine({ start, printer }: EngineSetup, limits: LaneLimits = LIMITS): Engine {
  const main = new Lane(start, limits);
  // Where a preview or a dataset takes long, the window's lists are answered all the same. On the usual way nothing starts here.
  const aside = new Lane(start, limits);
  // An export has a process of its own: cancelling it must not cost the window its warm preview.
  const exports = new Lane(start, limits, printer);
  return {
    check: (path, options) => main.run('check', [path], options),
    translations: (path, options) => main.run('translations', [path], options),
    describe: (path, options) => main.run('describe', [path], { ...options, overflow: aside }),
    packs: () => main.run('packs', [], { overflow: aside }),
    looks: () => main.run('looks', [], { overflow: aside }),
    citationStyles: () => main.run('citationStyles', [], { overflow: aside }),
    preview: (choices, options, run) => main.run('preview', [choices, options], { ...run, replaces: 'preview' }),
    previewChanges: (choices, asker, { last, ...run } = {}) => main.run('previewChanges', [choices, asker, last], { ...run, replaces: 'preview' }),
    warmExport: (choices, parts, options) => exports.run('warm', [choices, parts], options),
    exportParts: (choices, parts, options) => exports.run('exportParts', [choices, parts], options),
    verify: (deck, dataset, options) => exports.run('verify', [deck, dataset], options),
    close: async () => {
      for (const lane of [main, aside, exports]) lane.close();
      await printer?.close();
    },
  };
}

/** Paths of the host, from the program's resources and the user's folder. @param scheme file of a scheme of handling marks that counts more than a dataset's own */
export const hostPaths = (resources: Omit<HostPaths, 'userPacks' | 'userLooks' | 'userScheme' | 'schemeWins'>, folder: string, scheme?: string): HostPaths => ({
  templates: resources.templates,
  brands: resources.brands,
  fonts: resources.fonts,
  atlas: resources.atlas,
  flags: resources.flags,
  rasteriser: resources.rasteriser,
  userPacks: packsFolder(folder),
  userLooks: looksFolder(folder),
  userScheme: scheme ?? schemeFile(folder),
  ...(scheme !== undefined && { schemeWins: true }),
  version: resources.version,
});
