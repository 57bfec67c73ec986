/** YAML that stands within Markdown: front matter, fenced blocks. */
import { isNode } from 'yaml';
import { positionsIn } from '../source/lines.ts';
import type { Slip } from '../source/syntax.ts';
import { readYamlText, type YamlOptions } from '../source/yaml.ts';
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
 */
export function readYamlBlock(
  yaml: string,
  firstLine: number,
  context: ParseContext,
  onSlip: (slip: Slip, origin: Origin) => void,
  options?: YamlOptions,
): YamlBlock | undefined {
  const { position } = positionsIn(yaml);
  const originAt = (offset: number): Origin => context.originOf(firstLine + position(offset).line - 1);
  const { value, document, slips, doubled } = readYamlText(yaml, options);
  for (const slip of slips) onSlip(slip, originAt(slip.offset));
  for (const { key, offset } of doubled) context.report('error', 'dataset.duplicate-key', { key }, originAt(offset));
  if (document === undefined || slips.length + doubled.length > 0) return undefined;
  return {
    value,
    originOf: (path) => {
      for (let end = path.length; end > 0; end -= 1) {
        const found: unknown = document.getIn(path.slice(0, end), true);
        if (isNode(found) && found.range) return originAt(found.range[0]);
      }
      return undefined;
    },
  };
}
