/** Lists and fields of records. */
import { dateOrder } from '../../text/dates/order.ts';
import type { Helper, HelperCall } from './helper.ts';
import { asCount, asList, asText, fieldAt, fieldOf, isTrue } from './values.ts';

/** `{{#with (first point.facts)}}`: the first of a list; nothing where it is empty. */
export const first: Helper = {
  name: 'first',
  usage: 'first list',
  least: 1,
  most: 1,
  named: [],
  run: ([list], call) => asList(list, call)[0] ?? null,
};

/** `{{#with (last point.facts)}}`: the last of a list; nothing where it is empty. */
export const last: Helper = {
  name: 'last',
  usage: 'last list',
  least: 1,
  most: 1,
  named: [],
  run: ([list], call) => asList(list, call).at(-1) ?? null,
};

/** `{{#each (limit point.facts 4)}}`: the first few of a list. */
export const limit: Helper = {
  name: 'limit',
  usage: 'limit list 4',
  least: 2,
  most: 2,
  named: [],
  run: ([list, count], call) => asList(list, call).slice(0, asCount(count, call)),
};

/** `{{#each (skip point.facts 1)}}`: a list without its first few. */
export const skip: Helper = {
  name: 'skip',
  usage: 'skip list 1',
  least: 2,
  most: 2,
  named: [],
  run: ([list, count], call) => asList(list, call).slice(asCount(count, call)),
};

/** `{{lookup record field}}`: a field whose name is itself a value; nothing where there is none. */
export const lookup: Helper = {
  name: 'lookup',
  usage: 'lookup record "field"',
  least: 2,
  most: 2,
  named: [],
  run: ([record, name]) => fieldOf(record, String(name)) ?? null,
};

/** `{{yaml (pluck themes "title")}}`: one field of every record of a list. */
export const pluck: Helper = {
  name: 'pluck',
  usage: 'pluck list "field"',
  least: 2,
  most: 2,
  named: [],
  run: ([list, field], call) => asList(list, call).map((record) => fieldAt(record, asText(field, call)) ?? null),
};

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
function matching([list, field, ...wished]: readonly unknown[], call: HelperCall, wanted: boolean): unknown[] {
  const name = asText(field, call);
  return asList(list, call).filter((record) => {
    const value = fieldAt(record, name);
    const found = wished.length === 0 ? isTrue(value) : wished.includes(value);
    return found === wanted;
  });
}

/** `{{#each (without facts "kind" "figure")}}`: the records that `where` with the same words leaves. */
export const without: Helper = {
  name: 'without',
  usage: 'without list "field" "value" …',
  least: 2,
  most: Infinity,
  named: [],
  run: (values, call) => matching(values, call, false),
};

/** `{{#each (group facts "kind")}}{{key}} {{#each items}}…`: the records of a list by a field (`position.actor.id` leads below), in order of first appearance. */
export const group: Helper = {
  name: 'group',
  usage: 'group list "field"',
  least: 2,
  most: 2,
  named: [],
  run: ([list, field], call) => {
    const groups = new Map<unknown, unknown[]>();
    const name = asText(field, call);
    for (const record of asList(list, call)) {
      const key = fieldAt(record, name) ?? null;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [record]);
      else known.push(record);
    }
    return [...groups].map(([key, items]) => ({ key, items }));
  },
};

/**
 * `{{#each (sort facts "when")}}`: a list in the order of a text field; records without it come last, equal ones keep their
 * order. Dates as datasets write them (`at`) sort as dates: the 2000s (`200X`) come before 2001.
 */
export const sort: Helper = {
  name: 'sort',
  usage: 'sort list "field"',
  least: 2,
  most: 2,
  named: [],
  run: ([list, field], call) => {
    const name = asText(field, call);
    const keyed = asList(list, call).map((record) => {
      const text = asText(fieldAt(record, name), call);
      return { record, key: dateOrder({ on: text }) ?? text };
    });
    const order = (a: string, b: string): number => (a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1);
    return keyed.sort((a, b) => order(a.key, b.key)).map(({ record }) => record);
  },
};
