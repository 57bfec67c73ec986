/** Reads the YAML of a fenced block. */
import type { Code } from 'mdast';
import type { z } from 'zod';
import type { Slip } from '../../../source/syntax.ts';
import type { Origin } from '../../../markdown/model.ts';
import type { ParseContext } from '../../../markdown/context.ts';
import { readYamlBlock } from '../../../markdown/yaml-block.ts';
import { type FencedForm, Written } from './fields.ts';

/** Where the field at a path stands; where it is missing, what it should stand in. */
type At = (...path: readonly PropertyKey[]) => Origin;

export interface Fenced<T> {
  readonly value: T;
  readonly at: At;
}

/** Reads a block by its schema; undefined where it cannot be used, which has been reported. */
export function readFenced<S extends z.ZodType>(node: Code, schema: S, context: ParseContext): Fenced<z.output<S>> | undefined {
  const name = node.lang ?? '';
  const origin = context.origin(node);
  if (!/\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/.test(context.raw(node))) {
    context.report('error', 'deck.fence-unclosed', { name }, origin);
    return undefined;
  }
  const first = (node.position?.start.line ?? 1) + 1;
  const slip = ({ kind, detail }: Slip, where: Origin): void => context.report('error', 'deck.fence-yaml', { name, kind, detail }, where);
  // Numbers keep how they are written.
  const block = readYamlBlock(node.value, first, context, slip, (value, source) => new Written(value, source));
  if (block === undefined) return undefined;
  const at: At = (...path) => block.originOf(path) ?? origin;
  const read = schema.safeParse(block.value ?? {});
  if (read.success) return { value: read.data, at };
  for (const issue of read.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    const field = path.join('.');
    if (unknown === undefined) context.report('error', 'deck.fence-field', { name, field, expected: expectedOf(issue) }, at(...path));
    else context.report('error', 'deck.fence-unknown', { name, field }, at(...path));
  }
  return undefined;
}

/** Choices name themselves; all other forms are the check's message. */
const expectedOf = (issue: z.core.$ZodIssue): FencedForm | readonly string[] => {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return FORMS.find((name) => name === issue.message) ?? 'fields';
};

const FORMS: readonly FencedForm[] = ['text', 'flag', 'number', 'numbers', 'list', 'citations', 'degrees', 'country', 'year', 'above-zero', 'fields'];
