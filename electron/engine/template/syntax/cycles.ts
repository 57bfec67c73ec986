import type { PartialStatement, Program } from './nodes.ts';

/** A partial and where it is named. */
interface Inclusion {
  readonly name: string;
  readonly line: number;
}

/** Templates that include one another for ever. */
export interface Cycle {
  /** Starts and ends with the same template. */
  readonly names: readonly string[];
  /** The template whose inclusion closes the ring, and the line of it. */
  readonly in: string;
  readonly line: number;
}

export function findCycle(programs: ReadonlyMap<string, Program>): Cycle | undefined {
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): Cycle | undefined => {
    if (done.has(name)) return undefined;
    for (const { name: next, line } of inclusions(programs.get(name))) {
      const way = [...trail, name];
      const from = way.indexOf(next);
      if (from >= 0) return { names: [...way.slice(from), next], in: name, line };
      const found = visit(next, way);
      if (found !== undefined) return found;
    }
    done.add(name);
    return undefined;
  };
  for (const name of programs.keys()) {
    const found = visit(name, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inclusions(program: Program | undefined): Inclusion[] {
  return (program?.body ?? []).flatMap((node): Inclusion[] => {
    if (node.type === 'PartialStatement') return included(node);
    if (node.type === 'BlockStatement') return [...inclusions(node.program), ...inclusions(node.inverse)];
    return [];
  });
}

const included = ({ name, loc }: PartialStatement): Inclusion[] =>
  name.type === 'SubExpression' ? [] : [{ name: String(name.original), line: loc.start.line }];
