/** What the program remembers from one start to the next. Everything may be missing. */
import type { BriefingChoices, ExportOptions, Language } from '../../contract/api.ts';

export interface WindowState {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export interface Settings {
  /** Language of the interface. */
  readonly language?: Language;
  readonly choices?: BriefingChoices;
  /** Datasets chosen in the dialog: the only ones, beside the bundled, that the window may name. */
  readonly datasets?: readonly string[];
  /** Documents that were open, the newest first: the only ones that the window may open without a dialog. */
  readonly briefings?: readonly string[];
  /** What was exported last. */
  readonly exportOptions?: ExportOptions;
  /** Folder of the last export. */
  readonly folder?: string;
  readonly window?: WindowState;
}
