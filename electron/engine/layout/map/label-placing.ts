/** Labels that never cover one another: each as near to where it belongs as the others let it. */
import type { Point } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { clipLine } from './course.ts';
import { type Candidate, DOT } from './label-candidates.ts';

/** A label that wants a place. */
export interface Wish<T> {
  readonly subject: T;
  readonly candidates: readonly Candidate[];
  /** Poorer places, looked for only where none of the candidates is left. */
  readonly further?: () => readonly Candidate[];
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
  const first = chosen(wishes, dots, frame);
  const wider = wishes.map((wish, index) => (first[index] || !wish.further ? wish : { ...wish, candidates: [...wish.candidates, ...wish.further()] }));
  const second = wider.every((wish, index) => wish === wishes[index]) ? first : chosen(wider, dots, frame);
  const choice = total(second) < total(first) ? second : first;
  return {
    placed: wishes.flatMap(({ subject }, index) => {
      const candidate = choice[index];
      return candidate ? [{ subject, candidate }] : [];
    }),
    dropped: wishes.flatMap(({ subject }, index) => (choice[index] ? [] : [subject])),
  };
}

function chosen(wishes: readonly Wish<unknown>[], dots: readonly Point[], frame: Frame): Choice {
  const free = wishes.map(({ candidates }) =>
    candidates
      .filter((each) => fits(each.frame, frame) && !dots.some((dot) => covers(each, dot)))
      .sort((a, b) => a.cost - b.cost),
  );
  let choice: Choice = free.reduce<Choice>((made, candidates) => [...made, cheapest(candidates, made)], []);
  for (let round = 0; round < ROUNDS; round++) {
    const before = choice;
    choice = free.reduce<Choice>((made, _, index) => improved(index, made, free), choice);
    if (choice === before) break;
  }
  return choice;
}

/** The choice with a better place for one label, or the same choice. */
function improved(index: number, choice: Choice, free: readonly (readonly Candidate[])[]): Choice {
  const own = costOf(choice[index]);
  let best = choice;
  for (const candidate of (free[index] ?? []).slice(0, TRIED)) {
    if (candidate.cost >= own) break;
    const evicted = choice.flatMap((other, at) => (at !== index && other && tooNear(candidate, other) ? [at] : []));
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
  candidates.find((each) => !choice.some((other) => other && tooNear(each, other)));

const costOf = (candidate: Candidate | undefined): number => candidate?.cost ?? LEFT_OUT;

const total = (choice: Choice): number => choice.reduce((sum, each) => sum + costOf(each), 0);

const fits = ({ x, y, width, height }: Frame, frame: Frame): boolean =>
  x >= frame.x + INSET &&
  y >= frame.y + INSET &&
  x + width <= frame.x + frame.width - INSET &&
  y + height <= frame.y + frame.height - INSET;

function covers({ frame, leader }: Candidate, dot: Point): boolean {
  const reach = DOT + CLEAR;
  const around: Frame = { x: dot.x - reach, y: dot.y - reach, width: 2 * reach, height: 2 * reach };
  return overlap(frame, around) || (leader !== undefined && clipLine(leader, around).length > 0);
}

/** Whether two labels would touch, or the line of one runs through the other or its line. */
const tooNear = (a: Candidate, b: Candidate): boolean =>
  overlap(a.frame, widened(b.frame)) ||
  (a.leader !== undefined && clipLine(a.leader, widened(b.frame)).length > 0) ||
  (b.leader !== undefined && clipLine(b.leader, widened(a.frame)).length > 0) ||
  (a.leader !== undefined && b.leader !== undefined && cross(a.leader, b.leader));

const overlap = (a: Frame, b: Frame): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const widened = ({ x, y, width, height }: Frame): Frame => ({ x: x - APART, y: y - APART, width: width + 2 * APART, height: height + 2 * APART });

/** Whether the ends of either line are on both sides of the other. */
function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (from: Point, to: Point, { x, y }: Point): number => Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
