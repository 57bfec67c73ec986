import type { Helper } from './helper.ts';
import { asText, positionOf } from './values.ts';

/** `{{#unless (contains text date)}}`: whether a text holds a piece, as whole words. */
export const contains: Helper = {
  name: 'contains',
  usage: 'contains text "piece"',
  least: 2,
  most: 2,
  named: [],
  run: ([text, piece], call) => positionOf(asText(piece, call), asText(text, call)) !== -1,
};
