/** A line as it is drawn: its glyphs from left to right, by the Unicode bidirectional algorithm (UAX #9) and HarfBuzz. */
import bidiFactory from 'bidi-js';
import type { Direction } from '../units/language.ts';
import { scriptSegments } from './segments.ts';
import type { FaceWeight, Glyph, Typeface } from './typeface.ts';

/** Puts runs of one line in the order in which they are drawn. */
export type SetLine = <R extends SettableRun>(runs: readonly R[], direction: Direction) => readonly SetPiece<R>[];

interface SettableRun {
  readonly text: string;
  readonly weight: FaceWeight;
}

/** A piece of a run in one direction and script, from the left. */
export interface SetPiece<R> {
  readonly run: R;
  readonly text: string;
  readonly direction: Direction;
  readonly glyphs: readonly Glyph[];
}

/** Reads its tables at the first line that needs them. */
const bidi = bidiFactory();

/** @param typeface what shapes the letters */
export function lineSetter(typeface: Pick<Typeface, 'glyphs'>): SetLine {
  return (runs, direction) => {
    const text = runs.map((run) => run.text).join('');
    // As nearly all lines do, it runs in one direction.
    const level = ONE_LEVEL[direction].test(text) ? { ltr: 0, rtl: 1 }[direction] : undefined;
    const levels = level === undefined ? bidi.getEmbeddingLevels(text, direction).levels : undefined;
    const levelAt = (at: number): number => level ?? levels?.[at] ?? 0;
    let start = 0;
    const pieces = runs.flatMap((run) => {
      const cut = levelPieces(run.text, start, levelAt);
      start += run.text.length;
      return cut.map((piece) => ({ ...piece, run }));
    });
    return inDrawnOrder(pieces).map(({ run, text: own, level }) => {
      const runs: Direction = level % 2 === 1 ? 'rtl' : 'ltr';
      return { run, text: own, direction: runs, glyphs: typeface.glyphs(own, run.weight, runs) };
    });
  };
}

/** Letters and signs of which none turns around in a line of their direction; digits would in one from the right. */
const ONE_LEVEL: Readonly<Record<Direction, RegExp>> = {
  ltr: /^[\u0020-\u058F\u2010-\u2027\u2030-\u205E\u20A0-\u2BFF]*$/u,
  rtl: /^[\u0621-\u065F\u0670-\u06D3 \u200C\u00AB\u00BB\u060C\u061B\u061F.:!()\u2013\u2014\u2026]*$/u,
};

interface Levelled {
  readonly text: string;
  readonly level: number;
}

/** A run's text cut where its level of embedding or its script changes. */
function levelPieces(text: string, start: number, levelAt: (at: number) => number): readonly Levelled[] {
  const pieces: Levelled[] = [];
  for (let at = 0; at < text.length; ) {
    const level = levelAt(start + at);
    let end = at + 1;
    while (end < text.length && levelAt(start + end) === level) end += 1;
    pieces.push(...scriptSegments(text.slice(at, end)).map((part) => ({ text: part, level })));
    at = end;
  }
  return pieces;
}

/** Rule L2: from the highest level down, what stands at it or above is turned around. */
function inDrawnOrder<P extends Levelled>(pieces: readonly P[]): readonly P[] {
  const drawn = [...pieces];
  const highest = drawn.reduce((most, { level }) => Math.max(most, level), 0);
  for (let turned = highest; turned > 0; turned -= 1) {
    for (let at = 0; at < drawn.length; at += 1) {
      let end = at;
      while ((drawn[end]?.level ?? 0) >= turned && end < drawn.length) end += 1;
      if (end - at > 1) drawn.splice(at, end - at, ...drawn.slice(at, end).reverse());
      at = Math.max(at, end);
    }
  }
  return drawn;
}
