/** Who stands where in a network: the subject in the middle, the others in a column at either side, related ones next to one another. */
import type { DeckNetwork, DeckRelation, NetworkActor } from '../../deck/blocks.ts';
import { evenParts } from '../even-parts.ts';

/** An actor at a side. */
export interface Row {
  readonly actor: NetworkActor;
  /** With the subject. */
  readonly relations: readonly DeckRelation[];
  /** With the actor above it. */
  readonly above?: DeckRelation;
}

/** The columns of one page, from the reading start. */
export type Columns = readonly [start: readonly Row[], end: readonly Row[]];

export interface Arranged {
  readonly pages: readonly Columns[];
  /** What no line can be drawn for: between actors that do not stand next to one another, or too many of one pair. */
  readonly rest: readonly DeckRelation[];
}

/** More on a side cannot be read; more between two are a list. */
export const MOST_ON_A_SIDE = 4;
const MOST_OF_A_PAIR = 3;

/** @param most actors on a side */
export function arrange({ subject, relations }: DeckNetwork, most: number): Arranged {
  const between = (a: NetworkActor, b: NetworkActor): readonly DeckRelation[] =>
    relations.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  const others = chained([...new Set(relations.flatMap(({ from, to }) => [from, to]))].filter((each) => each !== subject), between);
  const rowsOf = (actors: readonly NetworkActor[]): readonly Row[] =>
    actors.map((actor, index): Row => {
      const [above] = index === 0 ? [] : between(actors[index - 1] as NetworkActor, actor);
      return { actor, relations: between(subject, actor).slice(0, MOST_OF_A_PAIR), ...(above && { above }) };
    });
  const tied = (rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ relations: own, above }, index) => own.length > 0 || above !== undefined || rows[index + 1]?.above !== undefined);
  const pages = evenParts(others, Math.ceil(others.length / (2 * most))).map((part): Columns => {
    const cut = cutOf(part, most, between);
    return [tied(rowsOf(part.slice(0, cut))), tied(rowsOf(part.slice(cut)))];
  });
  const drawn = new Set(pages.flat(2).flatMap(({ relations: own, above }) => [...own, ...(above ? [above] : [])]));
  return { pages: pages.filter((columns) => columns.some((rows) => rows.length > 0)), rest: relations.filter((each) => !drawn.has(each)) };
}

type Between = (a: NetworkActor, b: NetworkActor) => readonly DeckRelation[];

/** In the order in which they are named, but those related to one another next to each other. */
function chained(actors: readonly NetworkActor[], between: Between): readonly NetworkActor[] {
  const order = new Set<NetworkActor>();
  for (const first of actors) {
    for (let next: NetworkActor | undefined = first; next && !order.has(next); ) {
      const last: NetworkActor = next;
      order.add(last);
      next = actors.find((each) => !order.has(each) && between(last, each).length > 0);
    }
  }
  return [...order];
}

/** How many stand at the start: half, or one more or less where that spares two who are related from being parted. */
function cutOf(actors: readonly NetworkActor[], most: number, between: Between): number {
  const half = Math.ceil(actors.length / 2);
  const parts = (cut: number): boolean => {
    const [a, b] = [actors[cut - 1], actors[cut]];
    return a !== undefined && b !== undefined && between(a, b).length > 0;
  };
  const fits = (cut: number): boolean => cut > 0 && cut <= most && actors.length - cut <= most;
  return [half, half - 1, half + 1].find((cut) => fits(cut) && !parts(cut)) ?? half;
}
