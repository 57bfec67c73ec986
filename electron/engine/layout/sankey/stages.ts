/** In which stage everybody of some flows stands, and in which order, so that the flows cross least. */
import type { DeckFlow } from '../../deck/blocks.ts';

/** Somebody in a stage. A flow that passes a stage by has a node without a name there. */
export interface Node {
  readonly name: string;
  readonly stage: number;
  /** What comes in and what goes out, in the flows' unit. */
  readonly into: number;
  readonly out: number;
}

/** A flow with its nodes, from stage to stage. */
export interface Course {
  readonly flow: DeckFlow;
  readonly through: readonly Node[];
}

export interface Staged {
  /** By stage, from the top. */
  readonly stages: readonly (readonly Node[])[];
  readonly courses: readonly Course[];
}

/** Times that the orders are gone through. */
const ROUNDS = 8;

/** Where everybody stands: who only receives in the last stage, others as many stages on as the longest way to them has. @param flows without a circle */
export function stagesOf(flows: readonly DeckFlow[]): Staged {
  const names = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const depths = new Map<string, number>(names.map((name) => [name, 0]));
  const depth = (name: string): number => depths.get(name) ?? 0;
  // Every round sets one stage more at its final depth.
  for (let round = 0; round < names.length; round++) {
    for (const { from, to } of flows) depths.set(to, Math.max(depth(to), depth(from) + 1));
  }
  const last = Math.max(...depths.values());
  const total = (own: readonly DeckFlow[]): number => own.reduce((sum, { value }) => sum + value, 0);
  const nodes = new Map(
    names.map((name): [string, Node] => {
      const [into, out] = [total(flows.filter(({ to }) => to === name)), total(flows.filter(({ from }) => from === name))];
      return [name, { name, stage: out === 0 ? last : depth(name), into, out }];
    }),
  );
  const courses = flows.map((flow): Course => {
    const [from, to] = [nodes.get(flow.from) as Node, nodes.get(flow.to) as Node];
    const passed = Array.from({ length: to.stage - from.stage - 1 }, (_, index): Node => ({ name: '', stage: from.stage + index + 1, into: flow.value, out: flow.value }));
    return { flow, through: [from, ...passed, to] };
  });
  const all = [...new Set([...nodes.values(), ...courses.flatMap(({ through }) => through)])];
  const first = Array.from({ length: last + 1 }, (_, stage) => all.filter((node) => node.stage === stage));
  return { stages: fewestCrossings(first, courses), courses };
}

type Stages = readonly (readonly Node[])[];

/** Orders every stage by where its neighbours stand, forwards and backwards, and keeps what crosses least; as named where that is no worse. */
function fewestCrossings(first: Stages, courses: readonly Course[]): Stages {
  const links = courses.flatMap(({ through }) => through.slice(1).map((to, index) => [through[index] as Node, to] as const));
  let [best, least] = [first, crossings(first, links)];
  let stages = first;
  for (let round = 0; round < ROUNDS && least > 0; round++) {
    const backwards = round % 2 === 1;
    const order = stages.map((_, index) => (backwards ? stages.length - 1 - index : index)).slice(1);
    for (const stage of order) {
      const beside = stages[stage + (backwards ? 1 : -1)] ?? [];
      const middle = (node: Node): number => {
        const at = links.flatMap(([from, to]) => (backwards ? (from === node ? [beside.indexOf(to)] : []) : to === node ? [beside.indexOf(from)] : []));
        return at.length === 0 ? (stages[stage]?.indexOf(node) ?? 0) : at.reduce((sum, each) => sum + each, 0) / at.length;
      };
      stages = stages.map((nodes, index) => (index === stage ? nodes.toSorted((a, b) => middle(a) - middle(b)) : nodes));
    }
    const now = crossings(stages, links);
    if (now < least) [best, least] = [stages, now];
  }
  return best;
}

function crossings(stages: Stages, links: readonly (readonly [Node, Node])[]): number {
  const place = new Map(stages.flatMap((nodes) => nodes.map((node, index) => [node, index] as const)));
  const at = (node: Node): number => place.get(node) ?? 0;
  let sum = 0;
  for (const [index, [a, b]] of links.entries()) {
    for (const [c, d] of links.slice(index + 1)) {
      if (a.stage === c.stage && b.stage === d.stage && (at(a) - at(c)) * (at(b) - at(d)) < 0) sum += 1;
    }
  }
  return sum;
}
