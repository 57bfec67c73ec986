import type { Construct, State } from 'micromark-util-types';
import { COLON, isLineEnding } from './codes.ts';
import './nodes.ts';

/**
 * A line of three or more colons, with or without a name: the opening and the closing of a `:::` block.
 * Each line is a node of its own; parse/outline.ts pairs them, so that a forgotten one can be named by its line.
 */
export const fence: Construct = {
  tokenize(effects, ok, nok) {
    let colons = 0;
    const rest: State = (code) => {
      if (code === null || isLineEnding(code)) {
        effects.exit('deckFence');
        return ok(code);
      }
      effects.consume(code);
      return rest;
    };
    const sequence: State = (code) => {
      if (code !== COLON) return colons < 3 ? nok(code) : rest(code);
      effects.consume(code);
      colons += 1;
      return sequence;
    };
    return (code) => {
      effects.enter('deckFence');
      return sequence(code);
    };
  },
};
