/** YAML that stands within Markdown: front matter, fenced blocks. */
import { type Document, isNode } from 'yaml';
import { positionsIn } from '../source/lines.ts';
import { readPlainYaml } from '../source/plain-yaml.ts';
import type { FieldPath } from '../source/locate.ts';
import type { Slip } from '../source/syntax.ts';
import { valueAt } from '../source/value-at.ts';
import { placesIn, readYamlText } from '../source/yaml.ts';
import type { Origin } from './model.ts';
import type { ParseContext } from './context.ts';

export interface YamlBlock {
  readonly value: unknown;
  /** Where the field at a path stands, or the nearest of those around it; undefined where not even its first is there. */
  readonly originOf: (path: readonly PropertyKey[]) => Origin | undefined;
}

/**
 * Reads a block; undefined where it cannot be used, which has been reported.
 * @param firstLine that of the Markdown on which the YAML begins, from 1
 * @param onSlip says what is wrong in the words of the place
 * @param number what a number becomes; `source` is how it is written
 */
export function readYamlBlock(
  yaml: string,
  firstLine: number,
  context: ParseContext,
  onSlip: (slip: Slip, origin: Origin) => void,
  number: (value: number, source: string) => unknown = (value) => value,
): YamlBlock | undefined {
  const { position } = positionsIn(yaml);
  const originAt = (offset: number): Origin => context.originOf(firstLine + position(offset).line - 1);
  const placeIn = (document: Document.Parsed | undefined, path: readonly PropertyKey[]): number | undefined => {
    const found: unknown = document?.getIn(path, true);
    return isNode(found) ? found.range?.[0] : undefined;
  };
  const nearest = (path: readonly PropertyKey[], place: (path: readonly PropertyKey[]) => number | undefined): Origin | undefined => {
    for (let end = path.length; end > 0; end -= 1) {
      const found = place(path.slice(0, end));
      if (found !== undefined) return originAt(found);
    }
    return undefined;
  };

  const places = new Map<unknown, number>();
  const plain = readPlainYaml(yaml, { number, places });
  if (plain !== undefined) {
    let document: Document.Parsed | undefined;
    return {
      value: plain.value,
      // Where a single value stands only the library knows, and few ask.
      originOf: (path) =>
        nearest(path, (each) => {
          const found = valueAt(plain.value, each as FieldPath);
          return found === undefined ? undefined : (places.get(found) ?? placeIn((document ??= placesIn(yaml, false)), each));
        }),
    };
  }
  const { value, document, slips, doubled } = readYamlText(yaml, { single: ({ value: single, source }) => (typeof single === 'number' ? number(single, source ?? String(single)) : single) });
  for (const slip of slips) onSlip(slip, originAt(slip.offset));
  for (const { key, offset } of doubled) context.report('error', 'dataset.duplicate-key', { key }, originAt(offset));
  if (document === undefined || slips.length + doubled.length > 0) return undefined;
  return { value, originOf: (path) => nearest(path, (each) => placeIn(document, each)) };
}
