/**
 * Where a program draws a text in another order than the Unicode bidirectional algorithm (UAX #9) has it, each with a text that
 * shows it. What is not here counts against us.
 */
export type Renderer = 'bidi-js' | 'Chromium, HTML' | 'Chromium, SVG' | 'LibreOffice, deck' | 'LibreOffice, document';

export interface Defect {
  readonly renderer: Renderer;
  readonly what: string;
  /** The shortest text that shows it. */
  readonly reproduction: string;
  readonly shows: (text: string) => boolean;
}

export const DEFECTS: readonly Defect[] = [];
