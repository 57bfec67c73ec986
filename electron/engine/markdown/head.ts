/** Reads the YAML between the two `---` lines at the top of a deck or handout against its form. */
import { z } from 'zod';
import { LANGUAGES } from '../units/language.ts';
import { nearest } from '../source/nearest.ts';
import type { ParseContext } from './context.ts';
import { readYamlBlock } from './yaml-block.ts';

type Field = readonly [path: readonly PropertyKey[], expected: FieldForm];

/** What a field of the front matter must hold; worded in diagnostics/deck.ts. */
export type FieldForm = 'text' | 'list' | 'language' | 'date' | 'words' | 'handout-words' | 'letter-words' | 'yes-no' | 'fit' | 'cover';

/** A text on one line, and a list of such. */
export const line = z.string().trim().min(1);
const lines = z.array(line).default([]);

/** What the front matter of decks and handouts has in common. */
export const HEAD_FIELDS = {
  title: line,
  subtitle: line.optional(),
  language: z.enum(LANGUAGES),
  date: z.iso.date(),
  authors: lines,
  subject: z.string().trim().default(''),
  keywords: lines,
  details: lines,
};

/** What of that is no text. */
export const HEAD_FORMS: Readonly<Record<string, FieldForm>> = { language: 'language', date: 'date', authors: 'list', keywords: 'list', details: 'list' };

/** Front matter: YAML, the first group, between two lines of `---` at the top. */
export const FRONT_MATTER = /^---[ \t]*\r?\n([^]*?\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** The front matter's text and the rest of the Markdown with the same line numbers. */
export function cutFrontMatter(text: string): { readonly yaml?: string; readonly body: string } {
  const found = FRONT_MATTER.exec(text);
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
  // The first line of the YAML is the second of the Markdown.
  const block = readYamlBlock(yaml, 2, context, ({ kind, detail }, origin) => context.report('error', 'deck.front-matter-yaml', { kind, detail }, origin));
  if (block === undefined) return undefined;
  const { value: raw } = block;
  const lineOf = (path: readonly PropertyKey[]) => block.originOf(path) ?? context.originOf(1);
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
