/** Looks up variables of a template: own fields only, and an unknown name is a problem instead of nothing. */
import { nearest } from '../source/nearest.ts';
import { FAILED } from './helpers/helper.ts';
import type { HelperCall } from './helpers/helper.ts';

/**
 * Follows `steps` from `start`.
 * @param source the whole path as the template has it, for messages
 */
export function follow(start: unknown, steps: readonly string[], source: string, call: Pick<HelperCall, 'fail'>): unknown {
  if (start === FAILED) return FAILED;
  let value = start;
  for (const [index, step] of steps.entries()) {
    const parent = steps.slice(0, index).join('.');
    if (value === null || value === undefined) return call.fail('template.empty-parent', { name: source, parent });
    if (Array.isArray(value)) {
      if (!/^\d+$/.test(step) && step !== 'length') return call.fail('template.list-field', { name: source });
      value = step === 'length' ? value.length : (value[Number(step)] ?? null);
      continue;
    }
    if (typeof value !== 'object' || !Object.hasOwn(value, step)) {
      const known = typeof value === 'object' ? Object.keys(value) : [];
      return call.fail('template.unknown-variable', { name: source, parent, nearest: nearest(step, known), known });
    }
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}
