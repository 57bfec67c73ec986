/** What an analyst may choose for a narrative handout. */
import type { Paper } from './slide-handout.ts';

/** File formats. */
export const NARRATIVE_FORMATS = ['docx', 'pdf', 'html', 'md'] as const;
export type NarrativeFormat = (typeof NARRATIVE_FORMATS)[number];
/** Those that the engine writes by itself; a PDF is printed from the HTML. */
export type WrittenFormat = Exclude<NarrativeFormat, 'pdf'>;

/** The citation style where none is named. */
export const DEFAULT_CITATIONS = 'chicago-notes';

export interface NarrativeOptions {
  readonly format: WrittenFormat;
  /** Does not matter to Markdown. */
  readonly paper: Paper;
  /** Id of a citation style: the name of its file in templates/citations. */
  readonly citations: string;
}
