/** Labels that never cover one another: each as near to where it belongs as the others let it. */
import type { Point } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { type Candidate, DOT } from './label-candidates.ts';

/** A label that wants a place. */
export interface Wish<T> {
  readonly subject: T;
  readonly candidates: readonly Candidate[];
}

export interface Settled<T> {
  /** In the order of the wishes. */
  readonly placed: readonly { readonly subject: T; readonly candidate: Candidate }[];
  /** Those for which nothing was left, in the order of the wishes. */
  readonly dropped: readonly T[];
}

/** Least distance between two labels, and between a label and the map's edge. */
const [APART, INSET]: readonly [Pt, Pt] = [2, 3];
/** Between a label and a dot that is not its own. */
const CLEAR: Pt = 1;
/** Leaving a label out costs as much as setting it this far off, in points. */
const LEFT_OUT = 160;
/** How many of a label's places are tried against the others, and how often all labels are gone through. */
const [TRIED, ROUNDS] = [60, 4] as const;
/** More labels than this are not driven out for one. */
const MOST_EVICTED = 2;

/** The chosen place of each wish, by its index; undefined where it has none. */
type Choice = readonly (Candidate | undefined)[];

/**
 * Places labels in the order of their wishes, then goes through them again: a label that has no place or a poor one drives out
 * others where these find new places and the map is the better for it. Deterministic, since nothing is drawn by lot.
 * @param dots what no label may cover
 */
export function settle<T>(wishes: readonly Wish<T>[], dots: readonly Point[], frame: Frame): Settled<T> {
  const free = wishes.map(({ candidates }) =>
    candidates
      .filter((each) => fits(each.frame, frame) && !dots.some((dot) => covers(each.frame, dot)))
      .sort((a, b) => a.cost - b.cost),
  );
  let choice: Choice = free.reduce<Choice>((made, candidates) => [...made, cheapest(candidates, made)], []);
  for (let round = 0; round < ROUNDS; round++) {
    const before = choice;
    choice = free.reduce<Choice>((made, _, index) => improved(index, made, free), choice);
    if (choice === before) break;
  }
  return {
    placed: wishes.flatMap(({ subject }, index) => {
      const candidate = choice[index];
      return candidate ? [{ subject, candidate }] : [];
    }),
    dropped: wishes.flatMap(({ subject }, index) => (choice[index] ? [] : [subject])),
  };
}

/** The choice with a better place for one label, or the same choice. */
function improved(index: number, choice: Choice, free: readonly (readonly Candidate[])[]): Choice {
  const own = costOf(choice[index]);
  let best = choice;
  for (const candidate of (free[index] ?? []).slice(0, TRIED)) {
    if (candidate.cost >= own) break;
    const evicted = choice.flatMap((other, at) => (at !== index && other && tooNear(candidate.frame, other.frame) ? [at] : []));
    if (evicted.length > MOST_EVICTED) continue;
    let tried: Choice = choice.map((other, at) => (at === index ? candidate : evicted.includes(at) ? undefined : other));
    for (const at of evicted) {
      const found = cheapest(free[at] ?? [], tried);
      tried = tried.map((other, nth) => (nth === at ? found : other));
    }
    if (total(tried) < total(best)) best = tried;
  }
  return best;
}

const cheapest = (candidates: readonly Candidate[], choice: Choice): Candidate | undefined =>
  candidates.find(({ frame }) => !choice.some((other) => other && tooNear(frame, other.frame)));

const costOf = (candidate: Candidate | undefined): number => candidate?.cost ?? LEFT_OUT;

const total = (choice: Choice): number => choice.reduce((sum, each) => sum + costOf(each), 0);

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
