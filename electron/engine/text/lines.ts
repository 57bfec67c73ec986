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
  const cut = cutter(runs);
  let start = 0;
  return lineEnds(runs, width, typeface, widening).map((line) => {
    const pieces = cut(start, line.end);
    start = line.end;
    return { runs: pieces.map(({ run, text }) => ({ ...run, text })), width: line.width };
  });
}

/** How many lines `breakLines` makes, for less: nobody asks for their texts. */
export const countLines = (runs: readonly MeasurableRun[], width: Pt, typeface: Typeface, widening: Widening = AS_MEASURED): number =>
  lineEnds(runs, width, typeface, widening).length;

/** Where a line ends in the texts of all runs, and its width in points without spaces at its end. */
export interface LineEnd {
  readonly end: number;
  readonly width: Pt;
}

/** The lines of `breakLines` by where they end, for who may need no more. */
export function lineEnds(runs: readonly MeasurableRun[], width: Pt, typeface: Typeface, widening: Widening = AS_MEASURED): readonly LineEnd[] {
  const room = width * FILL;
  const lines: LineEnd[] = [];
  let [start, end] = [0, 0];
  /** Widths of what stands on the line, and of it up to its last sign that is no space. */
  let [used, seen] = [0, 0];
  const finish = () => {
    lines.push({ end, width: seen });
    start = end;
    [used, seen] = [0, 0];
  };
  const put = (length: number, visible: Pt, full: Pt, isSpace: boolean) => {
    if (!isSpace) seen = used + visible;
    used += full;
    end += length;
  };

  const set = (pieces: () => readonly Piece<MeasurableRun>[], length: number, visible: Pt, full: Pt, isSpace: boolean, required: boolean) => {
    if (end > start && used + visible > room) finish();
    if (visible > room) {
      for (const { run, text } of pieces().flatMap(characters)) {
        const advance = typeface.advance(text, run.weight) * run.size * widening[run.weight];
        const isBlank = text.trim() === '';
        if (end > start && used + advance > room && !isBlank) finish();
        put(text.length, advance, advance, isBlank);
      }
    } else {
      put(length, visible, full, isSpace);
    }
    if (required) finish();
  };

  const [only] = runs;
  if (only && runs.length === 1) {
    // As nearly all paragraphs are: such a one is measured once for all sizes.
    const scale = only.size * widening[only.weight];
    for (const { text, visible, full, required } of typeface.words(only.text, only.weight)) {
      set(() => [{ run: only, text }], text.length, visible * scale, full * scale, visible === 0 && text.trim() === '', required);
    }
  } else {
    for (const { pieces, visible, full, required } of measured(runs, typeface, widening)) {
      set(() => pieces, lengthOf(pieces), visible, full, visible === 0 && trimEnd(pieces).length === 0, required);
    }
  }
  if (end > start || lines.length === 0) finish();
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

/** A part of a text, of one run. */
interface Piece<R> {
  readonly run: R;
  readonly text: string;
}

/** What stands between two places where a line may break. */
interface Stretch {
  readonly pieces: readonly Piece<MeasurableRun>[];
  /** Width in points without and with the spaces at its end. */
  readonly visible: Pt;
  readonly full: Pt;
  /** A line ends behind it whatever room is left. */
  readonly required: boolean;
}

function measured(runs: readonly MeasurableRun[], typeface: Typeface, widening: Widening): readonly Stretch[] {
  const sum = (pieces: readonly Piece<MeasurableRun>[]) =>
    pieces.reduce((total, piece) => total + typeface.advance(piece.text, piece.run.weight) * piece.run.size * widening[piece.run.weight], 0);
  const cut = cutter(runs);
  return breakOpportunities(runs.map((each) => each.text).join('')).map(({ start, end, required }) => {
    const pieces = cut(start, end);
    return { pieces, visible: sum(trimEnd(pieces)), full: sum(pieces), required };
  });
}

const lengthOf = (pieces: readonly Piece<MeasurableRun>[]): number => pieces.reduce((length, { text }) => length + text.length, 0);

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
