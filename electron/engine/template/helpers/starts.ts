import type { Helper } from './helper.ts';
import { asText, positionOf } from './values.ts';

/** `{{#unless (starts text label)}}`: whether a text begins with a piece, as whole words. */
export const starts: Helper = {
  name: 'starts',
  usage: 'starts text "piece"',
  least: 2,
  most: 2,
  named: [],
  run: ([text, piece], call) => positionOf(asText(piece, call), asText(text, call)) === 0,
};
