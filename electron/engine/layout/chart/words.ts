/** Texts of a chart, which set their lines as the typeface spaces them. */
import { TEXT } from '../../scene/chart.ts';
import type { ChartText, ChartTextStyle } from '../../scene/model.ts';
import { SUBSTITUTED, lineEnds, longestWord } from '../../text/lines.ts';
import { lineMarks } from '../../text/stretches/lines.ts';
import type { Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';

/** A text broken and measured, without a place yet. Many are measured for one that is drawn: their lines are made when they are asked for. */
export interface Words {
  readonly lines: readonly string[];
  readonly width: Pt;
  readonly height: Pt;
}

export type Face = Pick<ChartTextStyle, 'size' | 'weight'>;

/** Height of one line. */
export const lineOf = (size: Pt): Pt => size * (TEXT.height + TEXT.depth);

/**
 * Breaks a text at a width between words.
 * @param most lines at most
 * @returns undefined where a word is wider, or the lines are more
 */
export function setWords(text: string, face: Face, width: Pt, context: LayoutContext, most = Infinity): Words | undefined {
  const { language } = context.meta;
  const runs = [{ text: marked(text, context), ...face }] as const;
  // The frame is as wide as the words, so that they stand where they are drawn; the room around it is for a wider face.
  const room = width / SUBSTITUTED[face.weight];
  if (longestWord(runs, context.typeface) > room * FILL) return undefined;
  const ends = lineEnds(runs, room, context.typeface);
  if (ends.length > most) return undefined;
  let widest = 0;
  for (const line of ends) widest = Math.max(widest, line.width);
  return new MeasuredWords(widest, ends.length * lineOf(face.size), () => {
    const [{ text: whole }] = runs;
    const lines = ends.map(({ end }, index) => whole.slice(ends[index - 1]?.end ?? 0, end));
    const marks = lineMarks(lines, language);
    return lines.map((line, index) => `${marks[index]?.before ?? ''}${line.trim()}${marks[index]?.behind ?? ''}`);
  });
}

class MeasuredWords implements Words {
  readonly width: Pt;
  readonly height: Pt;
  readonly #linesOf: () => readonly string[];
  #lines: readonly string[] | undefined;

  constructor(width: Pt, height: Pt, linesOf: () => readonly string[]) {
    this.width = width;
    this.height = height;
    this.#linesOf = linesOf;
  }

  get lines(): readonly string[] {
    return (this.#lines ??= this.#linesOf());
  }
}

/** The text with its marks of direction; names are set at several sizes and marked once. */
const marked = (text: string, { markRuns }: LayoutContext): string => markRuns([{ text }]).map((run) => run.text).join('');

/** As far as `breakLines` fills a line, and a little less. */
const FILL = 0.99;

/** A text on one line, however wide. */
export const oneLine = (text: string, { size, weight }: Face, context: LayoutContext): Words =>
  new MeasuredWords(context.typeface.advance(text, weight) * size, lineOf(size), () => [marked(text, context)]);

/** Words in place: by the start of their frame, or by its middle or end. */
export function placed(
  { lines, width, height }: Words,
  x: Pt,
  y: Pt,
  by: { readonly x: 'start' | 'middle' | 'end'; readonly y: 'start' | 'middle' | 'end' },
): ChartText {
  const share = { start: 0, middle: 0.5, end: 1 };
  return { lines, frame: { x: x - share[by.x] * width, y: y - share[by.y] * height, width, height } };
}

/** What a list becomes, step by step; undefined as soon as one step comes to nothing. */
export function eachSet<T, U>(list: readonly T[], step: (each: T, index: number) => U | undefined): readonly U[] | undefined {
  const set: U[] = [];
  for (const [index, each] of list.entries()) {
    const done = step(each, index);
    if (done === undefined) return undefined;
    set.push(done);
  }
  return set;
}

/** The texts of a list, all set; undefined where one is not. */
export const allSet = <T>(list: readonly (T | undefined)[]): readonly T[] | undefined =>
  list.every((each) => each !== undefined) ? list : undefined;
