import type { Helper } from './helper.ts';
import { asText, lengthOf } from './values.ts';

/** `{{s (concat "kind-" fact.kind)}}`: texts one behind another. */
export const concat: Helper = {
  name: 'concat',
  usage: 'concat a b …',
  least: 1,
  most: Infinity,
  named: [],
  run: (values, call) => {
    const texts = values.map((value) => asText(value, call));
    call.room(lengthOf(texts));
    return texts.join('');
  },
};
