/** The help pages: docs/, read when the program is bundled. */

/** In the order in which they are listed. */
export const HELP_PAGES = ['briefings', 'writing', 'datasets', 'templates', 'slides', 'handouts', 'verify', 'batch', 'cli', 'languages', 'security'] as const;
export type HelpPage = (typeof HELP_PAGES)[number];

/** A node of a page's Markdown, named as mdast names it. */
export interface HelpNode {
  readonly type: string;
  readonly value?: string;
  /** Of a heading: its level from 1, and what links to it name. */
  readonly depth?: number;
  readonly id?: string;
  /** Of a link or a picture. */
  readonly url?: string;
  readonly alt?: string;
  /** Of a list. */
  readonly ordered?: boolean;
  readonly children?: readonly HelpNode[];
}
