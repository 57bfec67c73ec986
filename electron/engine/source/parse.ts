/** Reads a YAML or JSON file of a dataset into plain values, keeping where each stands. */
import type { Document } from 'yaml';
import { problem } from '../diagnostics/problem.ts';
import { remedyOf } from '../dataset/form/remedy.ts';
import type { Problem, Where } from '../diagnostics/problem.ts';
import type { FileName } from '../dataset/folder.ts';
import { positionsIn } from './lines.ts';
import type { Position } from './lines.ts';
import { findField } from './locate.ts';
import type { FieldPath, Spot } from './locate.ts';
import { readYamlText } from './yaml.ts';

/** A file of a dataset, read. */
export interface ParsedFile<Name extends string = FileName> {
  readonly name: Name;
  /** Path as the user knows it. */
  readonly path: string;
  /** The content as plain objects, lists, strings, numbers, booleans and nulls. */
  readonly value: unknown;
  readonly document: Document.Parsed;
  readonly text: string;
  /** Where a field stands; of a field that is missing, where what should hold it begins. */
  readonly where: (path: FieldPath, spot?: Spot) => Where;
  /** What stands at a field, as the file has it. */
  readonly written: (path: FieldPath) => string;
  /** Line and column of an offset into `text`. */
  readonly position: (offset: number) => Position;
}

export interface ParseResult<Name extends string = FileName> {
  /** Undefined where the file cannot be read as YAML or JSON. */
  readonly file?: ParsedFile<Name>;
  readonly problems: readonly Problem[];
}

/** Parses a file; never throws. */
export function parseFile<Name extends string>(name: Name, path: string, text: string): ParseResult<Name> {
  const position = positionsIn(text);
  const { value, document, slips, doubled } = readYamlText(text, { json: name.endsWith('.json') });
  const unreadable = slips.map(({ kind, offset, detail }) =>
    pastedValue(text, offset, path) ?? problem('error', 'dataset.syntax', { kind, detail }, { file: path, ...position(offset) }),
  );
  const twice = doubled.map(({ key, offset }) => problem('error', 'dataset.duplicate-key', { key }, { file: path, ...position(offset) }));
  if (document === undefined || unreadable.length > 0) return { problems: [...unreadable, ...twice] };
  const where = (field: FieldPath, spot: Spot = 'value'): Where => ({
    file: path,
    ...position(findField(document, field, spot).start),
    ...fieldNames(value, field),
  });
  const written = (field: FieldPath): string => {
    const { start, end } = findField(document, field, 'value');
    return text.slice(start, end).trim();
  };
  return { file: { name, path, value, document, text, where, written, position }, problems: twice };
}

/** Marks that YAML knows in front of a number, such as `value: >30` and `value: - 3`. */
const MARKED_VALUE = /^([^#\n]*?\b(?:value:\s*|values:\s*\[\s*(?:[^\]]*,\s*)?))((?:[>|%@]|-(?=\s|[\],]|$)).*)$/;

/** Of a line with a number; what is longer holds something else. */
const LONGEST_LINE = 300;

/** The problem of a value whose first sign means something in YAML, for which what to write is known. */
function pastedValue(text: string, offset: number, file: string): Problem | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [, before = '', rest = ''] = MARKED_VALUE.exec(text.slice(start, start + LONGEST_LINE).split(/\r?\n/, 1)[0] ?? '') ?? [];
  const place = /\bvalue:\s*$/.test(before) ? 'value' : 'values';
  const written = rest.replace(place === 'value' ? /\s#.*$/ : /[,\]].*$/, '').trim();
  const remedy = written === '' ? undefined : remedyOf(written);
  if (remedy === undefined) return undefined;
  return problem('error', 'dataset.value-form', { value: written, place, remedy }, { file, ...positionsIn(text)(start + before.length), field: place });
}

/** A file that is a list names its items by id; the field is then told from the item on. */
function fieldNames(root: unknown, path: FieldPath): { field?: string; fact?: string } {
  const [first, ...rest] = path;
  if (!Array.isArray(root) || typeof first !== 'number') return path.length > 0 ? { field: dotted(path) } : {};
  const item: unknown = root[first];
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return {
    ...(rest.length > 0 ? { field: dotted(rest) } : {}),
    ...(typeof id === 'string' ? { fact: id } : {}),
  };
}

/** `points[2].title.fa` */
const dotted = (path: FieldPath): string =>
  path.reduce<string>((done, step) => {
    if (typeof step === 'number') return `${done}[${step}]`;
    return done === '' ? step : `${done}.${step}`;
  }, '');
