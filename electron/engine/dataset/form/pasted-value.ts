/** Values that YAML cannot read, since their first sign means something to it. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { positionsIn } from '../../source/lines.ts';
import { remedyOf } from './remedy.ts';

/** Marks that YAML knows in front of a number, such as `value: >30` and `value: - 3`. */
const MARKED_VALUE = /^([^#\n]*?\b(?:value:\s*|values:\s*\[\s*(?:[^\]]*,\s*)?))((?:[>|%@]|-(?=\s|[\],]|$)).*)$/;

/** Of a line with a number; what is longer holds something else. */
const LONGEST_LINE = 300;

/** The problem of a value whose first sign means something in YAML, for which what to write is known. */
export function pastedValue(text: string, offset: number, file: string): Problem | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [, before = '', rest = ''] = MARKED_VALUE.exec(text.slice(start, start + LONGEST_LINE).split(/\r?\n/, 1)[0] ?? '') ?? [];
  const place = /\bvalue:\s*$/.test(before) ? 'value' : 'values';
  const written = rest.replace(place === 'value' ? /\s#.*$/ : /[,\]].*$/, '').trim();
  const remedy = written === '' ? undefined : remedyOf(written);
  if (remedy === undefined) return undefined;
  return problem('error', 'dataset.value-form', { value: written, place, remedy }, { file, ...positionsIn(text).position(start + before.length), field: place });
}
