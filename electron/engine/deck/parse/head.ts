/** Reads the YAML between the two `---` lines at the top of a deck or handout against its form. */
import { isNode } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../../dataset/nearest.ts';
import { positionsIn } from '../../dataset/read/lines.ts';
import { readYamlText } from '../../dataset/read/yaml.ts';
import type { ParseContext } from './context.ts';

type Field = readonly [path: readonly PropertyKey[], expected: FieldForm];

/** What a field of the front matter must hold; worded in diagnostics/deck.ts. */
export type FieldForm = 'text' | 'list' | 'language' | 'date' | 'words' | 'handout-words';

/** The front matter's text and the rest of the Markdown with the same line numbers. */
export function cutFrontMatter(text: string): { readonly yaml?: string; readonly body: string } {
  const found = /^---[ \t]*\r?\n([^]*?\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
  if (found === null) return { body: text };
  const cut = found[0].replace(/[^\n]/g, ' ');
  return { yaml: found[1] ?? '', body: cut + text.slice(found[0].length) };
}

/**
 * The fields of the front matter; undefined where it cannot be used.
 * @param forms what the fields hold that are no texts, for messages
 */
export function readHead<S extends z.ZodObject>(
  yaml: string | undefined,
  schema: S,
  forms: Readonly<Record<string, FieldForm>>,
  context: ParseContext,
): z.output<S> | undefined {
  if (yaml === undefined) {
    context.report('error', 'deck.front-matter-missing', {}, context.originOf(1));
    return undefined;
  }
  const position = positionsIn(yaml);
  // The first line of the YAML is the second of the Markdown.
  const originAt = (offset: number) => context.originOf(position(offset).line + 1);
  const { value: raw, document, slips, doubled } = readYamlText(yaml);
  for (const { kind, detail, offset } of slips) context.report('error', 'deck.front-matter-yaml', { kind, detail }, originAt(offset));
  for (const { key, offset } of doubled) context.report('error', 'dataset.duplicate-key', { key }, originAt(offset));
  if (document === undefined || slips.length + doubled.length > 0) return undefined;
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let end = path.length; end > 0; end -= 1) {
      const node: unknown = document.getIn(path.slice(0, end), true);
      if (isNode(node) && node.range) return originAt(node.range[0]);
    }
    return context.originOf(1);
  };
  const known = Object.keys(schema.shape);
  const given = raw !== null && typeof raw === 'object' ? Object.keys(raw) : [];
  for (const field of given.filter((name) => !known.includes(name))) {
    context.report('error', 'deck.front-matter-unknown', { field, nearest: nearest(field, known), known }, lineOf([field]));
  }
  const parsed = schema.safeParse(raw ?? {});
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }): Field => [path, forms[String(path[0])] ?? 'text']);
    for (const [path, expected] of fields) {
      context.report('error', 'deck.front-matter-field', { field: path.join('.'), expected }, lineOf(path));
    }
    return undefined;
  }
  return parsed.data;
}
