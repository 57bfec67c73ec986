/** What YAML leaves out of a text without a word: a sign # behind a space begins a comment. */
import { z } from 'zod';
import type { Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/problem.ts';
import { schemaAt } from './schema-at.ts';
import type { FieldPath } from './locate.ts';
import type { ParsedFile } from './parse.ts';
import { valueAt } from './value-at.ts';

/** A comment and where it begins. */
export interface Cut {
  /** From the sign # on. */
  readonly lost: string;
  readonly offset: number;
}

const COMMENT = /^[ \t]+(#[^\r\n]*)/;
const HIDDEN_VALUE = /^:[ \t]+(#[^\r\n]*)/;
/** A comment may stand behind the entry before. */
const HIDDEN_ITEM = /^(?:[ \t]+#[^\r\n]*(?![^\r\n]))?\s*-[ \t]+(#[^\r\n]*)/;
/** A value in quotes or over several lines (| or >) says where it ends; a comment behind it is one. */
const BOUNDED = /["'|>]/;

/** The comment behind a text without quotes, which is likelier the rest of the text. */
export function cutBehind({ find, text }: Pick<ParsedFile, 'find' | 'text'>, path: FieldPath): Cut | undefined {
  const { start, end } = find(path, 'value');
  const found = COMMENT.exec(text.slice(end));
  if (found === null || end <= start || BOUNDED.test(text.charAt(start))) return undefined;
  return { lost: (found[1] ?? '').trim(), offset: end + found[0].indexOf('#') };
}

/** The comment that stands where a value or an entry of a list should: `en: #5 was signed`. */
export function cutInstead({ find, text }: Pick<ParsedFile, 'find' | 'text'>, path: FieldPath): Cut | undefined {
  const last = path.at(-1);
  const list = path.slice(0, -1);
  const before = typeof last === 'number' ? find(last > 0 ? [...list, last - 1] : list, 'value') : undefined;
  const from = before === undefined ? find(path, 'key').end : last === 0 ? before.start : before.end;
  const found = (before === undefined ? HIDDEN_VALUE : HIDDEN_ITEM).exec(text.slice(from));
  return found === null ? undefined : { lost: (found[1] ?? '').trim(), offset: from + found[0].length - (found[1] ?? '').length };
}

/** Something, and a comment behind it; or a text in quotes that looks so. */
const MAY_CUT = /\S[ \t]+#/;

/** Warns of comments behind texts. Ids, numbers and words of a fixed set are no texts: a comment behind them is meant. */
export function checkCuts(file: ParsedFile, schema: z.core.$ZodType): readonly Problem[] {
  if (file.name.endsWith('.json')) return [];
  const { value } = file;
  const parts: readonly FieldPath[] = Array.isArray(value) ? [...value.keys()].filter((index) => value[index] !== undefined && MAY_CUT.test(file.textOf(index))).map((index) => [index]) : MAY_CUT.test(file.text) ? [[]] : [];
  return parts.flatMap((part) => textsBelow(valueAt(value, part), part)).flatMap((path) => {
    const cut = cutBehind(file, path);
    if (cut === undefined || !isFreeText(schemaAt(schema, file.value, path))) return [];
    const where = { ...file.where(path), ...file.position(cut.offset) };
    return [problem('warning', 'dataset.text-cut', { lost: cut.lost }, where)];
  });
}

/** A text of any form, unlike an id, a date or a web address. */
const isFreeText = (schema: z.core.$ZodType | undefined): boolean =>
  schema instanceof z.ZodString && !(schema.def.checks ?? []).some(({ _zod: { def } }) => def.check === 'string_format');

function textsBelow(value: unknown, path: FieldPath): readonly FieldPath[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const steps: readonly (readonly [string | number, unknown])[] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, inner]) => textsBelow(inner, [...path, step]));
}
