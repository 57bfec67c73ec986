/**
 * Every request, result and event between window and main process; plain serialisable types.
 * The preload script implements `BardarApi`; main answers one IPC channel a method, named after it.
 */
import type { WordedProblem } from '../engine/diagnostics/problem.ts';
import type { Language, Localized } from '../engine/units/language.ts';
import type { BriefingChoices } from './choices.ts';
import type { PreviewSlides } from './preview.ts';
import type { Progress } from './progress.ts';
import type { CitationStyle, ExportOptions, ExportResult } from './export.ts';
import type { HelpNode, HelpPage } from './help.ts';

export * from './document.ts';
export * from './edits.ts';
export * from './export.ts';
export * from './help.ts';
export * from './history.ts';

export type { WordedProblem } from '../engine/diagnostics/problem.ts';
export { CALENDARS, DEFAULT_LOOK, LENGTHS, SLIDE_SIZES } from './choices.ts';
export type { BriefingChoices, Calendar, Length, SlideSize } from './choices.ts';
export type { PreviewSlide, RecordSummary } from './preview.ts';
export { STAGES } from '../engine/units/stage.ts';
export type { Progress } from './progress.ts';
export type { Stage } from '../engine/units/stage.ts';
export { LANGUAGES } from '../engine/units/language.ts';
export type { Language, Localized } from '../engine/units/language.ts';
export { visible } from '../engine/units/visible.ts';

/** Either what was asked for, or why not, in the interface's language. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly WordedProblem[] };

export interface ThemeSummary {
  readonly id: string;
  readonly title: Localized;
  readonly line: Localized;
  /** Number of records that name the theme. */
  readonly facts: number;
  /** Colour of the theme in the light look, `#RRGGBB`. */
  readonly colour: string;
}

export interface DatasetSummary {
  readonly path: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly themes: readonly ThemeSummary[];
  readonly facts: number;
}

/** A dataset chosen by its folder; where the folder is none, those near it that may be opened instead. */
export type ChosenDataset = Outcome<DatasetSummary> & { readonly path: string; readonly nearby?: readonly string[] };

/** What can be asked of the window by its menus. */
export type MenuCommand =
  | { readonly name: 'open' | 'openSample' | 'export' | 'help' | 'shortcuts' }
  | { readonly name: 'openRecent'; readonly path: string };

export interface TemplateSummary {
  readonly id: string;
  readonly name: Localized;
  readonly description: Localized;
  /** Built-in packs cannot be edited, only duplicated. */
  readonly builtIn: boolean;
  readonly path: string;
  /** Whether it makes a narrative handout. */
  readonly handout: boolean;
  /** Whether its deck is another at another length. */
  readonly heedsLength: boolean;
  /** Set where the pack cannot be used as it stands. */
  readonly problem?: string;
}

/** A look as the window lists it. */
export interface LookSummary {
  readonly id: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly builtIn: boolean;
  /** Its paper, ink and first accents, `#RRGGBB`, for a sample; empty where the look is broken. */
  readonly sample: readonly string[];
  /** Set where the look cannot be used as it stands. */
  readonly problem?: string;
}

/** What the window needs before it can show anything. */
export interface Start {
  readonly version: string;
  /** Language of the interface: as last chosen, else the system's where it is Persian, else English. */
  readonly language: Language;
  readonly choices: BriefingChoices;
  readonly dataset: Outcome<DatasetSummary>;
  /** Path of the dataset that comes with the program. */
  readonly sample: string;
  readonly templates: readonly TemplateSummary[];
  readonly looks: readonly LookSummary[];
  readonly citationStyles: readonly CitationStyle[];
  /** As last exported, else the deck alone. */
  readonly exportOptions: ExportOptions;
}

export interface Preview extends PreviewSlides {
  /** Number of records that the slides stand on. */
  readonly facts: number;
  readonly warnings: readonly WordedProblem[];
}

export interface BardarApi {
  start(): Promise<Start>;
  /** Remembers the interface's language and relabels menus and dialogs. */
  setLanguage(language: Language): Promise<void>;
  /** Shows the folder dialog; undefined where it was closed. */
  chooseDataset(): Promise<ChosenDataset | undefined>;
  /** Opens a dataset that was open before, the sample, or one that was offered as near to a chosen folder. */
  openDataset(path: string): Promise<ChosenDataset>;
  /** What such a dataset is now. */
  describeDataset(path: string): Promise<Outcome<DatasetSummary>>;
  /** Takes a dataset off the list of those that were open. */
  forgetDataset(path: string): Promise<void>;
  /** The slides as they would be exported. Only the newest call is answered in full; older ones may be refused as `superseded`. */
  preview(choices: BriefingChoices): Promise<Outcome<Preview>>;
  /** Ends the preview that is being made, which is answered with a problem. */
  cancelPreview(): Promise<void>;
  /** Asks where to save, then makes every file that is wanted, or none. Progress comes as events. */
  exportFiles(choices: BriefingChoices, options: ExportOptions): Promise<ExportResult>;
  cancelExport(): Promise<void>;
  /** Shows an exported file, and no other, in the system's file manager. */
  showInFolder(path: string): Promise<void>;
  /** A page of the help, in English. */
  help(page: HelpPage): Promise<readonly HelpNode[]>;
  /** The packs there are now; called again when the window regains focus. */
  templates(): Promise<readonly TemplateSummary[]>;
  /** The looks there are now; called again when the window regains focus. */
  looks(): Promise<readonly LookSummary[]>;
  /** Copies a pack into the user's packs folder and opens that folder. */
  duplicateTemplate(id: string): Promise<Outcome<TemplateSummary>>;
  /** Shows the folder of a pack of the user's own. */
  openTemplateFolder(id: string): Promise<void>;
  /** Asks, and moves a pack of the user's own to the system's bin. Whether it is gone. */
  deleteTemplate(id: string): Promise<Outcome<boolean>>;
  /** Listens to the export's progress; returns what stops listening. */
  onProgress(listener: (progress: Progress) => void): () => void;
  /** Listens to changes of the open dataset, the user's packs and looks on the disk; returns what stops listening. */
  onChanged(listener: () => void): () => void;
  /** Listens to the menus; returns what stops listening. */
  onCommand(listener: (command: MenuCommand) => void): () => void;
}
