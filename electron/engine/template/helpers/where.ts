import type { Helper, HelperCall } from './helper.ts';
import { asList, asText, fieldAt, isTrue } from './values.ts';

/**
 * `{{#each (where facts "kind" "figure" "event")}}`: the records whose field is one of the values;
 * `(where facts "date")`: those whose field holds anything; `"position.stance"` leads below.
 */
export const where: Helper = {
  name: 'where',
  usage: 'where list "field" "value" …',
  least: 2,
  most: Infinity,
  named: [],
  run: (values, call) => matching(values, call, true),
};

/** The records that {@link where} takes (`wanted`) or leaves. */
export function matching([list, field, ...wished]: readonly unknown[], call: HelperCall, wanted: boolean): unknown[] {
  const name = asText(field, call);
  return asList(list, call).filter((record) => {
    const value = fieldAt(record, name);
    const found = wished.length === 0 ? isTrue(value) : wished.includes(value);
    return found === wanted;
  });
}
