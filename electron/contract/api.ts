/**
 * Every request, result and event between window and main process; plain serialisable types.
 * The preload script implements `BardarApi`; main answers one IPC channel a method, named after it.
 */
import type { WordedProblem } from '../engine/diagnostics/problem.ts';
import type { Language, Localized } from '../engine/units/language.ts';
import type { BriefingChoices, Heedable } from './choices.ts';
import type { BriefingDocument, Edit } from './document.ts';
import type { Asker, SentGlimpse } from './glimpse.ts';
import type { LastSlides, PreviewSlides } from './preview.ts';
import type { PreviewChanges } from './preview-changes.ts';
import type { Progress } from './progress.ts';
import type { CitationStyle, ExportOptions, ExportResult } from './export.ts';
import type { HelpNode, HelpPage } from './help.ts';
import type { Dropped, VerifiedDeck } from './verify.ts';

export * from './document.ts';
export * from './edits.ts';
export * from './export.ts';
export * from './help.ts';
export * from './history.ts';
export * from './verify.ts';

export type { WordedProblem } from '../engine/diagnostics/problem.ts';
export { CALENDARS, DEFAULT_LOOK, HEEDABLE, LENGTHS, SLIDE_SIZES } from './choices.ts';
export type { BriefingChoices, Calendar, Heedable, Length, SlideSize } from './choices.ts';
export type { CiteSummary, GradeSummary, LastSlides, PreviewSlide, RecordSummary } from './preview.ts';
export { withChanges } from './preview-changes.ts';
export type { Glimpse, InView, SentGlimpse } from './glimpse.ts';
export type { HeldPreview } from './preview-changes.ts';
export { allThemes, forDataset, inItsLanguage } from './for-dataset.ts';
export { STAGES } from '../engine/units/stage.ts';
export type { Progress } from './progress.ts';
export type { Stage } from '../engine/units/stage.ts';
export { directionOf, languageOfTag, regionalForms, writesOfficialLetters, writingOf } from '../engine/language/languages.ts';
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
  /** The languages that it can be told in, the first one first. */
  readonly languages: readonly Language[];
  /** The handling marks at which it can be released, from the lowest; none where it has none. */
  readonly levels: readonly { readonly label: string; readonly shown: Localized }[];
  /** The scheme that these are of; left out where it has none. */
  readonly scheme?: Localized;
  /** Who gets it, as it says itself. */
  readonly recipients: readonly Localized[];
  /** The marks of its scheme below its own, at which nothing of it can be. */
  readonly lower?: readonly string[];
  readonly title: Localized;
  readonly description: Localized;
  readonly themes: readonly ThemeSummary[];
  readonly facts: number;
}

/** A dataset chosen by its folder; where the folder is none, those near it that may be opened instead. */
export type ChosenDataset = Outcome<DatasetSummary> & { readonly path: string; readonly nearby?: readonly string[] };

/** What can be asked of the window by its menus. */
export type MenuCommand =
  | { readonly name: 'new' | 'openBriefing' | 'save' | 'saveAs' | 'undo' | 'redo' | 'open' | 'openSample' | 'export' | 'verify' | 'help' | 'shortcuts' }
  | { readonly name: 'openRecent' | 'openBriefingAt'; readonly path: string };

/** A document as it is opened. */
export interface OpenedBriefing extends BriefingDocument {
  /** Path of its file; left out where it was never saved. */
  readonly path?: string;
  /** Whether it holds what was not saved before the program ended. */
  readonly unsaved: boolean;
  /** The dataset that it names, or why that cannot be used. */
  readonly dataset: Outcome<DatasetSummary>;
  /** What is to be told of it, such as a template that is not on this machine. */
  readonly warnings: readonly WordedProblem[];
}

/** A document that was not saved when the program ended. */
export interface RecoverableBriefing {
  readonly key: string;
  /** Name of its file without the ending; empty where it was never saved. */
  readonly name: string;
  /** When it was kept, in milliseconds. */
  readonly at: number;
}

export interface TemplateSummary {
  readonly id: string;
  readonly name: Localized;
  readonly description: Localized;
  /** Built-in packs cannot be edited, only duplicated. */
  readonly builtIn: boolean;
  readonly path: string;
  /** Whether it makes a narrative handout. */
  readonly handout: boolean;
  /** The choices that make another deck of it. */
  readonly heeds: readonly Heedable[];
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

/** What the window needs before it can show anything: the document that it opens with, and what there is to choose from. */
export interface Start extends OpenedBriefing {
  readonly version: string;
  /** Language of the interface: as last chosen, else the system's where it is Persian, else English. */
  readonly language: Language;
  readonly recoverable: readonly RecoverableBriefing[];
  /** Path of the dataset that comes with the program. */
  readonly sample: string;
  readonly templates: readonly TemplateSummary[];
  readonly looks: readonly LookSummary[];
  readonly citationStyles: readonly CitationStyle[];
}

export interface Preview extends PreviewSlides {
  /** Number of records that the slides stand on. */
  readonly facts: number;
  readonly warnings: readonly WordedProblem[];
}

export interface BardarApi {
  start(): Promise<Start>;
  /** The slides that were shown last, at once, where it begins with the same briefing; undefined else. Also the language of the interface. */
  lastSlides(): Promise<(LastSlides & { readonly windowLanguage: Language }) | undefined>;
  /** Remembers the interface's language and relabels menus and dialogs. */
  setLanguage(language: Language): Promise<void>;
  /** A new document, with the choices made last; undefined where what is unsaved is not to be let go. */
  newBriefing(): Promise<OpenedBriefing | undefined>;
  /** Opens a document that was open before or that the system named, else asks for one; undefined where a dialog was closed. */
  openBriefing(path?: string): Promise<Outcome<OpenedBriefing> | undefined>;
  /** Saves the document and answers its path; undefined where a dialog was closed. `as` asks where. */
  saveBriefing(document: BriefingDocument, as: boolean): Promise<Outcome<string> | undefined>;
  /** Hands over what is chosen and edited: kept for the case that the program ends, and saved if asked for as the window closes. */
  keepBriefing(document: BriefingDocument, unsaved: boolean): Promise<void>;
  /** Opens a document that was not saved, or takes it away where it is not wanted. */
  recoverBriefing(key: string, wanted: boolean): Promise<OpenedBriefing | undefined>;
  /** Shows the folder dialog; undefined where it was closed. */
  chooseDataset(): Promise<ChosenDataset | undefined>;
  /** Opens a dataset that was open before, the sample, or one that was offered as near to a chosen folder. */
  openDataset(path: string): Promise<ChosenDataset>;
  /** What such a dataset is now. */
  describeDataset(path: string): Promise<Outcome<DatasetSummary>>;
  /** Takes a dataset off the list of those that were open. */
  forgetDataset(path: string): Promise<void>;
  /**
   * The slides as they would be exported, as what is new since the answer that the window holds. Only the newest call is answered;
   * older ones may be refused as `superseded`. Where it takes long, the slides in view come before as an event with the number of the request.
   */
  preview(choices: BriefingChoices, edits: readonly Edit[], asker: Asker & { readonly request: number }): Promise<Outcome<PreviewChanges<Preview>>>;
  /** Ends the preview that is being made, which is answered with a problem. */
  cancelPreview(): Promise<void>;
  /** Asks where to save, then makes every file that is wanted, or none. Progress comes as events. */
  exportFiles(choices: BriefingChoices, options: ExportOptions, edits: readonly Edit[]): Promise<ExportResult>;
  cancelExport(): Promise<void>;
  /** Shows an exported file, and no other, in the system's file manager. */
  showInFolder(path: string): Promise<void>;
  /**
   * Holds a deck against a dataset that may be used: one that was let fall on the window, or was verified before; else asks for one.
   * Undefined where the dialog was closed, or verifying was stopped.
   */
  verifyDeck(dataset: string, path?: string): Promise<Outcome<VerifiedDeck> | undefined>;
  cancelVerify(): Promise<void>;
  /** Asks where to save what was found last, as text or for machines, and answers the path; undefined where the dialog was closed. */
  saveFindings(): Promise<Outcome<string> | undefined>;
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
  /** Listens to slides that are made before the rest of a preview; returns what stops listening. */
  onGlimpse(listener: (glimpse: SentGlimpse) => void): () => void;
  /** Listens to the export's progress; returns what stops listening. */
  onProgress(listener: (progress: Progress) => void): () => void;
  /** Listens to changes of the open dataset, the user's packs and looks on the disk; returns what stops listening. */
  onChanged(listener: () => void): () => void;
  /** Listens to files that are let fall on the window; returns what stops listening. */
  onDropped(listener: (dropped: Dropped) => void): () => void;
  /** Listens to the menus; returns what stops listening. */
  onCommand(listener: (command: MenuCommand) => void): () => void;
}
