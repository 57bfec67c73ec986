/** Reads a YAML or JSON file of a dataset into plain values, keeping where each stands. */
import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { problem } from '../../diagnostics/problem.ts';
import type { Problem, Where } from '../../diagnostics/problem.ts';
import type { FileName } from './folder.ts';
import { positionsIn } from './lines.ts';
import type { Position } from './lines.ts';
import { findField } from './locate.ts';
import type { FieldPath, Spot } from './locate.ts';
import { toPlain } from './plain.ts';
import { slipsOf } from './syntax.ts';

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

/** Parses a file. JSON goes through the YAML parser too, which knows positions and double keys; never throws. */
export function parseFile<Name extends string>(name: Name, path: string, text: string): ParseResult<Name> {
  const position = positionsIn(text);
  const json = name.endsWith('.json');
  const document = parse(text, json);
  if (document === undefined) {
    return { problems: [problem('error', 'dataset.syntax', { kind: 'too-deep', detail: '' }, { file: path, line: 1, column: 1 })] };
  }
  const plain = toPlain(document.contents);
  const slips = slipsOf(document, text, json);
  const unreadable = (slips.length > 0 ? slips : plain.slips).map(({ kind, offset, detail }) =>
    problem('error', 'dataset.syntax', { kind, detail }, { file: path, ...position(offset) }),
  );
  const doubled = document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) =>
      problem('error', 'dataset.duplicate-key', { key: keyAt(text, pos) }, { file: path, ...position(pos[0]) }),
    );
  if (unreadable.length > 0) return { problems: [...unreadable, ...doubled] };
  const where = (field: FieldPath, spot: Spot = 'value'): Where => ({
    file: path,
    ...position(findField(document, field, spot).start),
    ...fieldNames(plain.value, field),
  });
  const written = (field: FieldPath): string => {
    const { start, end } = findField(document, field, 'value');
    return text.slice(start, end).trim();
  };
  return { file: { name, path, value: plain.value, document, text, where, written, position }, problems: doubled };
}

/** Undefined where the text is nested so deeply that the parser's stack overflows. */
function parse(text: string, json: boolean): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      prettyErrors: false,
      version: '1.2',
      schema: json ? 'json' : 'core',
      resolveKnownTags: false,
      // Not `silent`, which would hide that a file holds several documents; nothing is printed either way.
      logLevel: 'error',
    });
  } catch {
    return undefined;
  }
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

const keyAt = (text: string, [start]: readonly [number, number]): string =>
  /^["']?([^"':\s]+)/.exec(text.slice(start, start + 80))?.[1] ?? '';
