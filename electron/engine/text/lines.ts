import type { Pt } from '../units/length.ts';
import { breakOpportunities } from './break-opportunities.ts';
import type { FaceWeight, Typeface } from './typeface.ts';

/** What line breaking needs to know of a run; lines are made of slices of the runs given. */
export interface MeasurableRun {
  readonly text: string;
  readonly size: Pt;
  readonly weight: FaceWeight;
}

export interface BrokenLine<R> {
  readonly runs: readonly R[];
  readonly width: Pt;
}

/**
 * Share of the width that is filled at most. Widths here and in LibreOffice agree to 0.4 %; without the margin
 * one paragraph in a hundred takes one line more there than was reckoned.
 */
const FILL = 0.995;

/** Factors on the widths of a face's letters. */
export type Widening = Readonly<Record<FaceWeight, number>>;

const AS_MEASURED: Widening = { regular: 1, bold: 1 };

/**
 * How much wider than the typeface a substitute sets a text where the typeface is not installed. DejaVu Sans, the widest in
 * common use, sets our texts 1.13 times as wide (1.22 at most), in bold 1.28 times (1.35 at most).
 */
export const SUBSTITUTED: Widening = { regular: 1.2, bold: 1.34 };

/** A stretch of the text between two places where a line may break, cut where runs meet. */
interface Piece<R> {
  readonly run: R;
  readonly text: string;
}

/**
 * Breaks a paragraph into lines by UAX #14; a word wider than the line is broken between characters.
 * The lines' texts joined are the runs' texts: spaces at line ends are kept but not counted into the width.
 * @param width room for text, in points; at least one character stands on each line however narrow it is
 * @param widening of the letters, where the lines of another face are wanted
 */
export function breakLines<R extends MeasurableRun>(
  runs: readonly R[],
  width: Pt,
  typeface: Typeface,
  widening: Widening = AS_MEASURED,
): readonly BrokenLine<R>[] {
  const room = width * FILL;
  const lines: BrokenLine<R>[] = [];
  let line: Piece<R>[] = [];
  let used = 0;

  const measure = ({ run, text }: Piece<R>) => typeface.advance(text, run.weight) * run.size * widening[run.weight];
  const sum = (pieces: readonly Piece<R>[]) => pieces.reduce((total, piece) => total + measure(piece), 0);
  const finish = () => {
    lines.push({ runs: joinPieces(line), width: sum(trimEnd(line)) });
    line = [];
    used = 0;
  };

  for (const { pieces, visible, full, required } of measured(runs, typeface, widening)) {
    if (line.length > 0 && used + visible > room) finish();
    if (visible > room) {
      for (const piece of pieces.flatMap(characters)) {
        const advance = measure(piece);
        if (line.length > 0 && used + advance > room && piece.text.trim() !== '') finish();
        line.push(piece);
        used += advance;
      }
    } else {
      line.push(...pieces);
      used += full;
    }
    if (required) finish();
  }
  if (line.length > 0 || lines.length === 0) finish();
  return lines;
}

/** Width of the longest stretch that no line break can divide, in points. */
export function longestWord(runs: readonly MeasurableRun[], typeface: Typeface, widening: Widening = AS_MEASURED): Pt {
  const [run] = runs;
  if (run && runs.length === 1) {
    let longest = 0;
    for (const { visible } of typeface.words(run.text, run.weight)) longest = Math.max(longest, visible);
    return longest * run.size * widening[run.weight];
  }
  return Math.max(0, ...measured(runs, typeface, widening).map((stretch) => stretch.visible));
}

/** What stands between two break opportunities. */
interface Stretch<R> {
  readonly pieces: readonly Piece<R>[];
  /** Width in points without and with the spaces at its end. */
  readonly visible: Pt;
  readonly full: Pt;
  /** A line ends behind it whatever room is left. */
  readonly required: boolean;
}

/** A paragraph of one run, as nearly all are, is measured once for all sizes; one of several runs each time. */
function measured<R extends MeasurableRun>(runs: readonly R[], typeface: Typeface, widening: Widening): readonly Stretch<R>[] {
  const [run] = runs;
  if (!run) return [];
  if (runs.length === 1) {
    return typeface.words(run.text, run.weight).map(({ text, visible, full, required }) => ({
      pieces: [{ run, text }],
      visible: visible * run.size * widening[run.weight],
      full: full * run.size * widening[run.weight],
      required,
    }));
  }
  const sum = (pieces: readonly Piece<R>[]) =>
    pieces.reduce((total, piece) => total + typeface.advance(piece.text, piece.run.weight) * piece.run.size * widening[piece.run.weight], 0);
  const cut = cutter(runs);
  return breakOpportunities(runs.map((each) => each.text).join('')).map(({ start, end, required }) => {
    const pieces = cut(start, end);
    return { pieces, visible: sum(trimEnd(pieces)), full: sum(pieces), required };
  });
}

/** Cuts stretches out of runs, from the first on; each call goes on where the one before ended. */
function cutter<R extends MeasurableRun>(runs: readonly R[]): (from: number, to: number) => Piece<R>[] {
  let [index, offset] = [0, 0];
  return (from, to) => {
    const pieces: Piece<R>[] = [];
    for (let run = runs[index]; run !== undefined; run = runs[index]) {
      const text = run.text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
      if (text !== '') pieces.push({ run, text });
      if (offset + run.text.length > to) break;
      offset += run.text.length;
      index += 1;
    }
    return pieces;
  };
}

/** Characters with the marks and joiners that follow them. */
const CLUSTER = /[^\p{M}\u200C\u200D][\p{M}\u200C\u200D]*|[\p{M}\u200C\u200D]+/gsu;

const characters = <R extends MeasurableRun>({ run, text }: Piece<R>): readonly Piece<R>[] =>
  (text.match(CLUSTER) ?? []).map((character) => ({ run, text: character }));

function trimEnd<R extends MeasurableRun>(pieces: readonly Piece<R>[]): readonly Piece<R>[] {
  const kept = [...pieces];
  for (let last = kept.pop(); last; last = kept.pop()) {
    const text = last.text.trimEnd();
    if (text !== '') return [...kept, { run: last.run, text }];
  }
  return kept;
}

/** Joins neighbouring pieces of one run into one run again. */
function joinPieces<R extends MeasurableRun>(pieces: readonly Piece<R>[]): readonly R[] {
  const joined: Piece<R>[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.run === piece.run) joined[joined.length - 1] = { run: last.run, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined.map(({ run, text }) => ({ ...run, text }));
}
