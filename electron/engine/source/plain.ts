/** Turns a YAML document into plain values. The library's own conversion throws at aliases and prints warnings. */
import { isMap, isNode, isScalar, isSeq, type Scalar } from 'yaml';
import type { SyntaxKind } from '../diagnostics/yaml.ts';
import { keyText } from './locate.ts';
import type { Slip } from './syntax.ts';

/** Deeper than any dataset, far from what overflows a stack. */
const DEEPEST = 32;

/** What YAML 1.1 calls a merge key: the fields of another group are meant to stand here. */
const MERGE = '<<';

/** Plain values of a node; anchors, aliases, merged fields, tags, keys that are no text and endless nesting are slips. */
export function toPlain(node: unknown, single: (scalar: Scalar) => unknown = ({ value }) => value): { readonly value: unknown; readonly slips: readonly Slip[] } {
  const slips: Slip[] = [];
  const refuse = (kind: SyntaxKind, offset: number): void => void slips.push({ kind, offset, detail: '' });
  const convert = (part: unknown, depth: number): unknown => {
    const offset = isNode(part) ? (part.range?.[0] ?? 0) : 0;
    if (depth > DEEPEST) {
      refuse('too-deep', offset);
      return null;
    }
    // An anchor is left out of the value: of "&c. and more" only " and more" would stand there.
    if (isNode(part) && 'anchor' in part && part.anchor !== undefined) refuse('alias', offset);
    // The parser takes known tags (!!str) without a word.
    if (isNode(part) && 'tag' in part && part.tag !== undefined) refuse('tag', offset);
    if (isScalar(part)) return single(part);
    if (isSeq(part)) return part.items.map((item) => convert(item, depth + 1));
    if (isMap(part)) {
      // Entries, not assignment: a key `__proto__` stays an ordinary (unknown) field.
      return Object.fromEntries(
        part.items.map((pair) => {
          const key = keyText(pair.key);
          const at = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
          if (!isScalar(pair.key)) refuse('key', at);
          else if (pair.key.anchor !== undefined || key === MERGE) refuse('alias', at);
          else if (pair.key.tag !== undefined) refuse('tag', at);
          return [key, convert(pair.value, depth + 1)];
        }),
      );
    }
    if (isNode(part)) refuse('alias', offset);
    return null;
  };
  return { value: convert(node, 0), slips };
}
