import type { Helper } from './helper.ts';

/** `{{#if (ne length "short")}}`: whether two values differ. */
export const ne: Helper = {
  name: 'ne',
  usage: 'ne a b',
  least: 2,
  most: 2,
  named: [],
  run: ([a, b]) => a !== b,
};
