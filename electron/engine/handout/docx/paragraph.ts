import type { Prose } from '../model.ts';
import type { Paragraph } from './flow.ts';
import { proseRuns, type RunSetUp } from './prose.ts';

/** A paragraph of a style without its runs. What runs against the document says so, since all styles have its direction. */
export const form = (style: string, { direction, document = direction }: Pick<RunSetUp, 'direction' | 'document'>): Omit<Paragraph, 'runs'> => ({
  kind: 'paragraph',
  style,
  ...(direction === 'rtl' ? { bidi: true } : document === 'rtl' ? { bidi: false } : {}),
});

export const blank = (style: string, setUp: Pick<RunSetUp, 'direction' | 'document'>): Paragraph => ({ ...form(style, setUp), runs: [] });

/** A paragraph of a named style; its direction stands in it too, as Word writes it. */
export const styled = (style: string, prose: Prose, runs: RunSetUp, keepNext = false): Paragraph => ({ ...form(style, runs), ...(keepNext ? { keepNext } : {}), runs: proseRuns(prose, runs) });
