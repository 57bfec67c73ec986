import type { Helper } from './helper.ts';

/** `{{#if (gt themes.length 1)}}`: whether one number is greater than another. */
export const gt: Helper = {
  name: 'gt',
  usage: 'gt a b',
  least: 2,
  most: 2,
  named: [],
  run: ([a, b], call) =>
    typeof a === 'number' && typeof b === 'number' ? a > b : call.fail('template.not-number', {}),
};
