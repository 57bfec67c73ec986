import type { Helper } from './helper.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import { asText } from './values.ts';

/** `{{digits cite.at}}`: the digits of a text in those of the deck's language. */
export const digits: Helper = {
  name: 'digits',
  usage: 'digits text',
  least: 1,
  most: 1,
  named: [],
  run: ([value], call) => toLanguageDigits(asText(value, call), call.language),
};
