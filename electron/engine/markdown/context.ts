import type { Node } from 'mdast';
import type { Code, Problem, Severity } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/problem.ts';
import type { DeckMarkdown } from './markdown.ts';
import type { DeckSource, Origin } from './model.ts';

/** What every part of the parser needs: where nodes come from, which sources there are, and where problems go. */
export interface ParseContext {
  /** Whether a citation may carry a note: in handouts, which have a place for it. */
  readonly notes: boolean;
  readonly sources: ReadonlyMap<string, DeckSource>;
  readonly problems: readonly Problem[];
  /** The problems in the order of the Markdown's lines. */
  sorted(): readonly Problem[];
  origin(node: Node): Origin;
  /** Where a line of the Markdown comes from; lines count from 1. */
  originOf(line: number): Origin;
  /** The Markdown that a node was read from. */
  raw(node: Node): string;
  report<C extends Code>(
    severity: Severity,
    code: C,
    params: Extract<Problem, { code: C }>['params'],
    origin: Origin,
  ): void;
}

/** Makes the context of one run. `text` is the Markdown as read, with the same lines as `markdown`. */
export function parseContext(markdown: DeckMarkdown, text: string, sources: readonly DeckSource[], notes = false): ParseContext {
  const problems: Problem[] = [];
  const lines = new Map(markdown.origins.map((origin, index) => [origin, index]));
  const placed = new Map<Problem, number>();
  const nowhere: Origin = { file: '', line: 1 };
  const originOf = (line: number): Origin => markdown.origins[line - 1] ?? markdown.origins.at(-1) ?? nowhere;
  return {
    notes,
    sources: new Map(sources.map((source) => [source.id, source])),
    problems,
    originOf,
    origin: (node) => originOf(node.position?.start.line ?? 1),
    raw: (node) => text.slice(node.position?.start.offset, node.position?.end.offset),
    report: (severity, code, params, origin) => {
      const found = problem(severity, code, params as never, { file: origin.file, line: origin.line });
      problems.push(found);
      placed.set(found, lines.get(origin) ?? 0);
    },
    sorted: () =>
      problems
        .map((found) => ({ found, line: placed.get(found) ?? 0 }))
        .sort((a, b) => a.line - b.line)
        .map(({ found }) => found),
  };
}
