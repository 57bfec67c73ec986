/** Records that a text says it stands on, held against those that there are. */
import { type Problem, problem } from '../diagnostics/problem.ts';
import { nearest } from '../source/nearest.ts';
import type { Origin } from './model.ts';

/** What texts may name. */
export interface KnownRecords {
  readonly ids: ReadonlySet<string>;
  /** Whether a release has left some out, which a text may name all the same. */
  readonly released: boolean;
}

interface Stray {
  readonly id: string;
  readonly origin: Origin | undefined;
}

/**
 * What was read, without the records that nobody has: they vouch for nothing and are not counted. Each is told once for each line.
 * @param read slides or a handout, plain data in which each citation has `source` and `at`
 */
export function withKnownRecords<T>(read: T, { ids, released }: KnownRecords): { readonly value: T; readonly problems: readonly Problem[] } {
  const strays = straysIn(read, ids, undefined);
  if (strays.length === 0) return { value: read, problems: [] };
  const told = new Map(strays.map(({ id, origin }) => [`${id} ${origin?.file}:${origin?.line}`, { id, origin }]));
  const problems = [...told.values()].map(({ id, origin }) =>
    problem('warning', 'deck.unknown-record', { id, nearest: nearest(id, ids), known: [...ids], released }, { ...(origin && { file: origin.file, line: origin.line }) }),
  );
  return { value: withoutStrays(read, ids) as T, problems };
}

const isStray = (value: object, ids: ReadonlySet<string>): value is { readonly fact: string } =>
  'source' in value && 'at' in value && 'fact' in value && typeof value.fact === 'string' && !ids.has(value.fact);

function straysIn(value: unknown, ids: ReadonlySet<string>, around: Origin | undefined): readonly Stray[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => straysIn(each, ids, around));
  if (isStray(value, ids)) return [{ id: value.fact, origin: around }];
  const origin = 'origin' in value ? (value.origin as Origin) : around;
  return Object.values(value).flatMap((each) => straysIn(each, ids, origin));
}

/** What holds no such record stays the value that it is. */
function withoutStrays(value: unknown, ids: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const inner = value.map((each) => withoutStrays(each, ids));
    return inner.some((each, index) => each !== value[index]) ? inner : value;
  }
  if (isStray(value, ids)) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'fact'));
  const entries = Object.entries(value).map(([key, each]: [string, unknown]) => [key, each, withoutStrays(each, ids)] as const);
  return entries.some(([, was, is]) => was !== is) ? Object.fromEntries(entries.map(([key, , is]) => [key, is])) : value;
}
