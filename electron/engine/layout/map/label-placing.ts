/** Labels that never cover one another: each takes the cheapest place that those before it have left. */
import type { Point } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { type Candidate, DOT } from './label-candidates.ts';

/** A label that wants a place. */
export interface Wish<T> {
  readonly subject: T;
  readonly candidates: readonly Candidate[];
}

export interface Settled<T> {
  readonly placed: readonly { readonly subject: T; readonly candidate: Candidate }[];
  /** Those for which nothing was left, in order. */
  readonly dropped: readonly T[];
}

/** Least distance between two labels, and between a label and the map's edge. */
const [APART, INSET]: readonly [Pt, Pt] = [2, 3];
/** Between a label and a dot that is not its own. */
const CLEAR: Pt = 1;

/**
 * Places labels in the order of their wishes: those that cannot move far come first.
 * @param dots what no label may cover
 */
export function settle<T>(wishes: readonly Wish<T>[], dots: readonly Point[], frame: Frame): Settled<T> {
  const placed: { readonly subject: T; readonly candidate: Candidate }[] = [];
  const dropped: T[] = [];
  for (const { subject, candidates } of wishes) {
    let best: Candidate | undefined;
    for (const candidate of candidates) {
      if (best && candidate.cost >= best.cost) continue;
      if (!fits(candidate.frame, frame) || dots.some((dot) => covers(candidate.frame, dot))) continue;
      if (placed.some((other) => tooNear(candidate.frame, other.candidate.frame))) continue;
      best = candidate;
    }
    if (best) placed.push({ subject, candidate: best });
    else dropped.push(subject);
  }
  return { placed, dropped };
}

const fits = ({ x, y, width, height }: Frame, frame: Frame): boolean =>
  x >= frame.x + INSET &&
  y >= frame.y + INSET &&
  x + width <= frame.x + frame.width - INSET &&
  y + height <= frame.y + frame.height - INSET;

const covers = ({ x, y, width, height }: Frame, dot: Point): boolean => {
  const reach = DOT + CLEAR;
  return dot.x > x - reach && dot.x < x + width + reach && dot.y > y - reach && dot.y < y + height + reach;
};

const tooNear = (a: Frame, b: Frame): boolean =>
  a.x < b.x + b.width + APART && b.x < a.x + a.width + APART && a.y < b.y + b.height + APART && b.y < a.y + a.height + APART;
