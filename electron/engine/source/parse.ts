/** Reads a YAML or JSON file into plain values, keeping where each stands. */
import { problem } from '../diagnostics/problem.ts';
import type { Problem, Where } from '../diagnostics/problem.ts';
import { positionsIn } from './lines.ts';
import type { Position } from './lines.ts';
import { type ReadEntry, readEntries, readPlaced } from './entries.ts';
import type { Extent, FieldPath, Spot } from './locate.ts';
import { valueAt } from './value-at.ts';

/** A file of a dataset, a pack or a look, read. */
export interface ParsedFile<Name extends string = string> {
  readonly name: Name;
  /** Path as the user knows it. */
  readonly path: string;
  /** The content as plain objects, lists, strings, numbers, booleans and nulls. */
  readonly value: unknown;
  readonly text: string;
  /** The extent of a field in `text`; where it is missing, of the last part of the path that is there. */
  readonly find: (path: FieldPath, spot: Spot) => Extent;
  /** Where a field stands; of a field that is missing, where what should hold it begins. */
  readonly where: (path: FieldPath, spot?: Spot) => Where;
  /** What stands at a field, as the file has it. */
  readonly written: (path: FieldPath) => string;
  /** Line and column of an offset into `text`. */
  readonly position: (offset: number) => Position;
  /** The entry of a list in which a place lies; undefined where it lies in none. */
  readonly entryAt: (place: Where) => number | undefined;
  /** The text of an entry of a list; the whole text where entries were not read by themselves. */
  readonly textOf: (index: number) => string;
}

export interface ParseResult<Name extends string = string> {
  /** Undefined where the file cannot be read as YAML or JSON. */
  readonly file?: ParsedFile<Name>;
  readonly problems: readonly Problem[];
}

/** What to say of a slip, by who knows what such files hold; undefined where YAML's own words do. */
export type OnSlip = (text: string, offset: number, path: string) => Problem | undefined;

/**
 * Parses a file; never throws.
 * @param readEntry of a list in YAML
 */
export function parseFile<Name extends string>(name: Name, path: string, text: string, onSlip: OnSlip = () => undefined, readEntry?: ReadEntry): ParseResult<Name> {
  const { position, offset: offsetOf } = positionsIn(text);
  const json = name.endsWith('.json');
  const { value, find, slips, doubled, asWritten, entryAt, textOf } = (json ? undefined : readEntries(text, readEntry)) ?? readPlaced(text, json);
  const unreadable = slips.map(({ kind, offset, detail }) =>
    onSlip(text, offset, path) ?? problem('error', 'dataset.syntax', { kind, detail }, { file: path, ...position(offset) }),
  );
  const twice = doubled.map(({ key, offset }) => problem('error', 'dataset.duplicate-key', { key }, { file: path, ...position(offset) }));
  if (find === undefined || unreadable.length > 0) return { problems: [...unreadable, ...twice] };
  const where = (field: FieldPath, spot: Spot = 'value'): Where => ({
    file: path,
    ...position(find(field, spot).start),
    ...fieldNames(value, field),
  });
  const written = (field: FieldPath): string => {
    const number = asWritten(field) ? valueAt(value, field) : undefined;
    if (typeof number === 'number') return String(number);
    const { start, end } = find(field, 'value');
    return text.slice(start, end).trim();
  };
  const inEntry = ({ line, column }: Where): number | undefined => (line === undefined || column === undefined ? undefined : entryAt(offsetOf({ line, column })));
  return { file: { name, path, value, find, text, where, written, position, entryAt: inEntry, textOf }, problems: twice };
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
