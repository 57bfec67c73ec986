import type { Helper } from './helper.ts';
import { asList, asText, fieldOf } from './values.ts';

/** `{{join fact.actors ", " "name"}}`: the texts of a list, or a field of its records, with something between them. */
export const join: Helper = {
  name: 'join',
  usage: 'join list ", " "field"',
  least: 2,
  most: 3,
  named: [],
  run: ([list, between, field], call) =>
    asList(list, call)
      .map((item) => asText(typeof field === 'string' ? fieldOf(item, field) : item, call))
      .filter((text) => text !== '')
      .join(asText(between, call)),
};
