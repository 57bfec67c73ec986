import type { Helper } from './helper.ts';

/** `{{#if (eq length "full")}}`: whether two values are the same text, number or truth. */
export const eq: Helper = {
  name: 'eq',
  usage: 'eq a b',
  least: 2,
  most: 2,
  named: [],
  run: ([a, b]) => a === b,
};
