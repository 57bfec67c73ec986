/** Puts text into a stretch of Markdown; the lines that it touches come from the edit from then on. */
import type { MarkdownPart } from '../deck/cut.ts';
import type { Origin } from '../markdown/model.ts';

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where a line of it comes from, counted from 0. */
  readonly originOf: (line: number, text: string) => Origin;
}

/** The Markdown with stretches replaced that do not overlap. */
export const spliced = <T extends MarkdownPart>(part: T, splices: readonly Splice[]): T =>
  // From the end on, so that the offsets before stay right; what is put before a stretch comes after what takes its place.
  [...splices].sort((a, b) => b.start - a.start || b.end - a.end).reduce<T>(one, part);

function one<T extends MarkdownPart>(part: T, { start, end, text, originOf }: Splice): T {
  const [before, after] = [part.text.slice(0, start), part.text.slice(end)];
  const first = lineBreaks(before);
  const last = first + lineBreaks(part.text.slice(start, end));
  // Whole lines were taken out: the next one stays what it is.
  if (text === '' && /(?:^|\n)$/.test(before)) return { ...part, text: `${before}${after}`, origins: [...part.origins.slice(0, first), ...part.origins.slice(last)] };
  const lines = Array.from({ length: lineBreaks(text) + 1 }, (_, line) => originOf(line, text));
  return { ...part, text: `${before}${text}${after}`, origins: [...part.origins.slice(0, first), ...lines, ...part.origins.slice(last + 1)] };
}

const lineBreaks = (text: string): number => text.split('\n').length - 1;
