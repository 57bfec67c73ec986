import type { Helper } from './helper.ts';
import { asList, asText, fieldOf, lengthOf } from './values.ts';

/**
 * `{{join fact.actors ", " "name"}}`: the texts of a list, or a field of its records, with something between them;
 * `last=" and "` stands between the last two instead.
 */
export const join: Helper = {
  name: 'join',
  usage: 'join list ", " "field" last=" and "',
  least: 2,
  most: 3,
  named: ['last'],
  run: ([list, between, field], call) => {
    const texts = asList(list, call)
      .map((item) => asText(typeof field === 'string' ? fieldOf(item, field) : item, call))
      .filter((text) => text !== '');
    const comma = asText(between, call);
    const last = Object.hasOwn(call.named, 'last') ? asText(call.named['last'], call) : comma;
    call.room(lengthOf(texts) + texts.length * Math.max(comma.length, last.length));
    return [texts.slice(0, -1).join(comma), ...texts.slice(-1)].filter((text) => text !== '').join(last);
  },
};
