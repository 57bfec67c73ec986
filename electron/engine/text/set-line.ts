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

/** @param typeface what shapes the letters */
export function lineSetter(typeface: Pick<Typeface, 'glyphs'>): SetLine {
  const bidi = bidiFactory();
  return (runs, direction) => {
    const text = runs.map((run) => run.text).join('');
    // Nearly all English lines: nothing in them runs from the right.
    const levels = direction === 'ltr' && LEFT_ONLY.test(text) ? undefined : bidi.getEmbeddingLevels(text, direction).levels;
    let start = 0;
    const pieces = runs.flatMap((run) => {
      const cut = levelPieces(run.text, start, levels);
      start += run.text.length;
      return cut.map((piece) => ({ ...piece, run }));
    });
    return inDrawnOrder(pieces).map(({ run, text: own, level }) => {
      const runs: Direction = level % 2 === 1 ? 'rtl' : 'ltr';
      return { run, text: own, direction: runs, glyphs: typeface.glyphs(own, run.weight, runs) };
    });
  };
}

/** Letters, digits and signs of which none turns a line around. */
const LEFT_ONLY = /^[\u0020-\u058F\u2010-\u2027\u2030-\u205E\u20A0-\u2BFF]*$/u;

interface Levelled {
  readonly text: string;
  readonly level: number;
}

/** A run's text cut where its level of embedding or its script changes. */
function levelPieces(text: string, start: number, levels: Uint8Array | undefined): readonly Levelled[] {
  const pieces: Levelled[] = [];
  for (let at = 0; at < text.length; ) {
    const level = levels?.[start + at] ?? 0;
    let end = at + 1;
    while (end < text.length && (levels?.[start + end] ?? 0) === level) end += 1;
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
