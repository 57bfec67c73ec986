/** Reads the YAML between the two `---` lines at the top: what the whole deck is about. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from '../../dataset/nearest.ts';
import { directionOf, LANGUAGES } from '../../units/language.ts';
import type { DeckMeta } from '../model.ts';
import type { ParseContext } from './context.ts';

const line = z.string().trim().min(1);
const lines = z.array(line).default([]);

const schema = z.object({
  title: line,
  subtitle: line.optional(),
  language: z.enum(LANGUAGES),
  date: z.iso.date(),
  authors: lines,
  subject: z.string().trim().default(''),
  keywords: lines,
  details: lines,
  words: z.object({ continued: line, source: line, separator: z.string().min(1), opening: line }),
});

type Field = readonly [path: readonly PropertyKey[], expected: FieldForm];

/** What a field of the front matter must hold; worded in diagnostics/deck.ts. */
export type FieldForm = 'text' | 'list' | 'language' | 'date' | 'words';

const FORMS: Readonly<Record<string, FieldForm>> = {
  language: 'language',
  date: 'date',
  authors: 'list',
  keywords: 'list',
  details: 'list',
  words: 'words',
};

export interface FrontMatter {
  readonly meta: DeckMeta;
  /** Small lines on the title slide. */
  readonly details: readonly string[];
}

/** The front matter's text and the rest of the Markdown with the same line numbers. */
export function cutFrontMatter(text: string): { readonly yaml?: string; readonly body: string } {
  const found = /^---[ \t]*\r?\n([^]*?\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
  if (found === null) return { body: text };
  const cut = found[0].replace(/[^\n]/g, ' ');
  return { yaml: found[1] ?? '', body: cut + text.slice(found[0].length) };
}

/** Reads the front matter; undefined where it cannot be used. */
export function readFrontMatter(yaml: string | undefined, context: ParseContext): FrontMatter | undefined {
  if (yaml === undefined) {
    context.report('error', 'deck.front-matter-missing', {}, context.originOf(1));
    return undefined;
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, version: '1.2' });
  // The first line of the YAML is the second of the Markdown.
  const originAt = (offset: number) => context.originOf(counter.linePos(offset).line + 1);
  const broken = document.errors[0];
  if (broken !== undefined) {
    const detail = broken.message.split('\n', 1)[0]?.replace(/ at line \d+.*$/, '') ?? '';
    context.report('error', 'deck.front-matter-yaml', { detail }, originAt(broken.pos[0]));
    return undefined;
  }
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let end = path.length; end > 0; end -= 1) {
      const node: unknown = document.getIn(path.slice(0, end), true);
      if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
        return originAt(Number(node.range[0]));
      }
    }
    return context.originOf(1);
  };
  const raw: unknown = document.toJS();
  const known = Object.keys(schema.shape);
  const given = raw !== null && typeof raw === 'object' ? Object.keys(raw) : [];
  for (const field of given.filter((name) => !known.includes(name))) {
    context.report('error', 'deck.front-matter-unknown', { field, nearest: nearest(field, known), known }, lineOf([field]));
  }
  const parsed = schema.safeParse(raw ?? {});
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }): Field => [path, FORMS[String(path[0])] ?? 'text']);
    for (const [path, expected] of fields) {
      context.report('error', 'deck.front-matter-field', { field: path.join('.'), expected }, lineOf(path));
    }
    return undefined;
  }
  const { details, ...meta } = parsed.data;
  return { meta: { ...meta, direction: directionOf(meta.language) }, details };
}
