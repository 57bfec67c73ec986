/** The sentences of the window. `en.ts` and `fa.ts` each fill in every one; numbers come out in the language's digits. */
import type { Annex, Calendar, EditKind, EditState, FileKind, HandoutForm, HelpPage, Length, LetterLine, LetterList, NarrativeFormat, Paper, SlideBlock, SlidePages, SlideSize, Stage, WantedKind } from '../../electron/contract/api.ts';
import type { VerifyWords } from './verify.ts';

export interface Words {
  readonly appName: string;
  readonly languageNames: { readonly fa: string; readonly en: string };
  readonly interfaceLanguage: string;
  readonly openDataset: string;
  readonly export: string;
  readonly exporting: string;
  readonly exportNeedsTheme: string;
  readonly exportNeedsSlides: string;
  readonly starting: string;
  readonly close: string;

  readonly choices: string;
  readonly themes: string;
  readonly tickAll: string;
  readonly allTicked: string;
  readonly deckLanguage: string;
  readonly template: string;
  readonly builtIn: string;
  readonly yours: string;
  readonly broken: string;
  readonly duplicate: string;
  readonly duplicateHint: string;
  readonly duplicated: (name: string) => string;
  readonly length: string;
  readonly lengthNames: Readonly<Record<Length, string>>;
  readonly lengthHints: Readonly<Record<Length, string>>;
  readonly calendar: string;
  readonly calendarNames: Readonly<Record<Calendar, string>>;
  readonly calendarHints: Readonly<Record<Calendar, string>>;

  readonly look: string;
  readonly looks: string;
  /** What the button says that leads to looks and sizes. */
  readonly lookNow: (look: string, size: string) => string;
  readonly slideSize: string;
  readonly sizeNames: Readonly<Record<SlideSize, string>>;
  readonly sizeHints: Readonly<Record<SlideSize, string>>;

  readonly slides: string;
  readonly slideCount: (count: number) => string;
  readonly factCount: (count: number) => string;
  readonly factsTold: (told: number, known: number) => string;
  readonly unsourcedCount: (count: number) => string;
  readonly substitutionCount: (count: number) => string;
  readonly warningCount: (count: number) => string;
  readonly slideOf: (number: number, count: number) => string;
  readonly slideName: (number: string, title: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly undrawable: string;

  readonly details: string;
  readonly hideDetails: string;
  readonly showDetails: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly facts: string;
  readonly noFacts: string;
  /** Before the grade of a source, and of what it says. */
  readonly sourceGrade: string;
  readonly statementGrade: string;
  readonly wordsReliedOn: string;
  readonly warnings: string;
  readonly noWarnings: string;
  readonly thisSlide: string;
  readonly wholeDeck: string;
  readonly goToSlide: (number: number) => string;

  readonly makingSlides: string;
  /** While the slide in view is new already and others are not. */
  readonly makingOthers: string;
  /** While the slides are those that the window showed before it was closed. */
  readonly lastTime: string;
  readonly asLastTime: string;
  readonly exportNeedsFresh: string;
  readonly noThemeTitle: string;
  readonly noThemeText: string;
  readonly datasetBroken: string;
  readonly datasetRefused: string;
  readonly slidesBroken: string;
  readonly checkAgain: string;
  readonly startFailed: string;
  readonly windowFailed: string;
  readonly reload: string;
  readonly unanswered: string;
  readonly unansweredHint: string;
  readonly datasetGone: string;
  readonly datasetGoneText: string;
  readonly findDataset: string;
  readonly openSample: string;
  readonly forgetDataset: string;
  readonly openNamed: (name: string) => string;
  readonly lastGoodSlides: string;
  readonly deleteFailed: string;
  readonly duplicating: string;
  readonly openFolder: string;
  readonly deleteTemplate: string;
  readonly onlyLanguage: string;
  readonly recipients: string;
  readonly recipientsHint: string;
  readonly recipientsUnheeded: string;
  readonly schemeIs: (scheme: string) => string;
  readonly release: string;
  readonly releaseAll: string;
  readonly releaseAllHint: string;
  readonly releaseHint: (level: string) => string;
  readonly lengthUnheeded: string;
  readonly calendarUnheeded: string;
  readonly help: string;
  readonly readInHelp: string;
  readonly helpPages: Readonly<Record<HelpPage, string>>;
  readonly shortcuts: string;
  readonly shortcutNames: Readonly<Record<'new' | 'openBriefing' | 'save' | 'saveAs' | 'undo' | 'redo' | 'open' | 'export' | 'step' | 'moveSlide' | 'hideSlide' | 'page' | 'ends' | 'tabs' | 'zoom' | 'close' | 'shortcuts', string>>;
  readonly duplicateFailed: string;

  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly line: (number: number) => string;
  readonly field: string;
  readonly record: string;
  readonly slide: (number: number) => string;

  readonly newBriefing: string;
  readonly unsavedChanges: string;
  readonly briefingRefused: string;
  readonly saveFailed: string;
  readonly briefingOpened: string;
  readonly recoveryTitle: string;
  /** `name` is empty where it was never saved. */
  readonly recoveryText: (name: string, at: string) => string;
  readonly recoveryOpen: string;
  readonly recoveryDiscard: string;
  readonly recoveryLater: string;

  readonly edit: string;
  readonly edits: string;
  readonly noEdits: string;
  readonly hidden: string;
  readonly hiddenSlide: (title: string) => string;
  readonly hideSlide: string;
  readonly showSlide: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly cannotMove: string;
  readonly titleStays: string;
  readonly insertSlide: string;
  readonly insertNow: string;
  readonly rewriteSlide: string;
  readonly rewriteNow: string;
  readonly removeSlide: string;
  readonly resetSlide: string;
  readonly takeBack: string;
  readonly sources: string;
  readonly ownNotes: string;
  readonly ownBullets: string;
  readonly ownMarkdown: string;
  readonly ownSlideHint: string;
  readonly ownSlideNeedsTitle: string;
  readonly blockKinds: Readonly<Record<SlideBlock['kind'], string>>;
  readonly editKinds: Readonly<Record<EditKind, string>>;
  readonly editStates: Readonly<Record<EditState, string>>;

  readonly stages: Readonly<Record<Stage, string>>;
  readonly exportTitle: string;
  readonly exportNow: string;
  readonly fileKinds: Readonly<Record<FileKind, string>>;
  readonly fileKindLines: Readonly<Record<WantedKind, string>>;
  readonly embedFonts: string;
  readonly embedFontsHint: string;
  /** How much of a file's size its typeface takes. */
  readonly fontInside: (size: string) => string;
  readonly noHandout: string;
  readonly pagesLabel: string;
  /** Short, below a picture of the page. */
  readonly pagesNames: Readonly<Record<SlidePages, string>>;
  readonly pagesHints: Readonly<Record<SlidePages, string>>;
  readonly formats: string;
  readonly formatNames: Readonly<Record<NarrativeFormat, string>>;
  readonly citations: string;
  /** Where the annex of the written handout stands. */
  readonly annex: string;
  readonly annexNames: Readonly<Record<'none' | Annex, string>>;
  readonly annexUnheeded: string;
  readonly letterUnheeded: string;
  /** A second language beside the text. */
  readonly beside: string;
  readonly besideNone: string;
  /** What the written handout is: a report, or a letter. */
  readonly handoutForm: string;
  readonly handoutFormNames: Readonly<Record<HandoutForm, string>>;
  /** Above the fields of the letter. */
  readonly letterFields: string;
  readonly letterHint: string;
  readonly letterLines: Readonly<Record<LetterLine | LetterList, string>>;
  readonly paper: string;
  readonly paperNames: Readonly<Record<Paper, string>>;
  readonly exportGaps: Readonly<Record<'nothingWanted' | 'noFormat', string>>;
  readonly choosingPlace: string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly exportCancelled: string;
  readonly exportDone: (files: number) => string;
  readonly exportFailed: string;
  readonly nothingWritten: string;
  readonly tryAgain: string;
  readonly changeExport: string;
  readonly showInFolder: string;
  readonly inFolder: string;
  readonly pageCount: (count: number) => string;
  readonly fontsNeeded: string;
  readonly fontsHint: string;
  readonly verify: VerifyWords;
  readonly savedAt: (time: string) => string;
}
