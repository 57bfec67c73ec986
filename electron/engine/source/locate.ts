/** Finds where a field stands in a YAML document. */
import { isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** Names of fields and indices of list items, from the top of the file. */
export type FieldPath = readonly (string | number)[];
/** The name of the field, or what it holds. */
export type Spot = 'key' | 'value';

/** Offsets into the text of a file; `end` is behind the last character. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Where a field stands; where it is missing, the last part of the path that is there. */
export function findField(document: Document.Parsed, path: FieldPath, spot: Spot): Extent {
  let node: unknown = document.contents;
  let extent = extentOf(node) ?? { start: 0, end: 0 };
  for (const [depth, step] of path.entries()) {
    const found = childOf(node, step);
    if (found === undefined) return extent;
    const last = depth === path.length - 1;
    const key = extentOf(found.key);
    const value = isEmpty(found.value) ? undefined : extentOf(found.value);
    extent = (last && spot === 'value' ? (value ?? key) : (key ?? value)) ?? extent;
    node = found.value;
  }
  return extent;
}

/** The innermost quotes or brackets around an offset: where something was opened that nobody closed. */
export function findOpening(document: Document.Parsed, offset: number): number | undefined {
  let opening: number | undefined;
  const look = (_key: unknown, node: Scalar | YAMLMap | YAMLSeq): void => {
    const [start = 0, end = 0] = node.range ?? [];
    const opens = isScalar(node) ? node.type?.startsWith('QUOTE') : node.flow;
    if (opens === true && start <= offset && offset <= end) opening = start;
  };
  visit(document, { Scalar: look, Collection: look });
  return opening;
}

function childOf(node: unknown, step: string | number): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node) && typeof step === 'number') {
    return step < node.items.length ? { value: node.items[step] } : undefined;
  }
  if (!isMap(node)) return undefined;
  return pairsOf(node).get(String(step));
}

/** Where a group of fields keeps its pairs by name: a check asks for the places of thousands of fields. */
const PAIRS = Symbol('pairs by name');

function pairsOf(map: YAMLMap & { [PAIRS]?: ReadonlyMap<string, Pair> }): ReadonlyMap<string, Pair> {
  // Of a key that stands twice the last one counts, as in the values.
  return (map[PAIRS] ??= new Map(map.items.map((pair) => [keyText(pair.key), pair])));
}

/** A key as the name of a field. */
export const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

function extentOf(node: unknown): Extent | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return { start, end };
}

/** An absent value (`title:`) has a node of no width, at the end of whatever comments follow. */
const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === null && node.source === '';
