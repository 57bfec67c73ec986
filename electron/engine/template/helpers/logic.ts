/** What a template asks: whether values are true, equal or greater. */
import type { Helper } from './helper.ts';
import { isTrue } from './values.ts';

/** `{{#if (and a b)}}`: the last value where all are true, else the first that is not. */
export const and: Helper = {
  name: 'and',
  usage: 'and a b …',
  least: 2,
  most: Infinity,
  named: [],
  run: (values) => values.find((value) => !isTrue(value)) ?? values.at(-1),
};

/** `{{or label text}}`: the first value that is true, else the last. */
export const or: Helper = {
  name: 'or',
  usage: 'or a b …',
  least: 2,
  most: Infinity,
  named: [],
  run: (values) => values.find(isTrue) ?? values.at(-1),
};

/** `{{#if (not fact.headline)}}` */
export const not: Helper = {
  name: 'not',
  usage: 'not a',
  least: 1,
  most: 1,
  named: [],
  run: ([value]) => !isTrue(value),
};

/** `{{#if (eq length "full")}}`: whether two values are the same text, number or truth. */
export const eq: Helper = {
  name: 'eq',
  usage: 'eq a b',
  least: 2,
  most: 2,
  named: [],
  run: ([a, b]) => a === b,
};

/** `{{#if (ne length "short")}}`: whether two values differ. */
export const ne: Helper = {
  name: 'ne',
  usage: 'ne a b',
  least: 2,
  most: 2,
  named: [],
  run: ([a, b]) => a !== b,
};

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
