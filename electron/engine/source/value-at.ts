/** Looks into values of which nothing is known yet. */
import type { FieldPath } from './locate.ts';

/** A field of a value that may be anything. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** What a path leads to; undefined where it leads nowhere. */
export const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((inner, step) => (Array.isArray(inner) && typeof step === 'number' ? inner[step] : fieldOf(inner, String(step))), value);
