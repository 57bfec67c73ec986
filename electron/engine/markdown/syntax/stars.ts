import type { Construct, State, Token } from 'micromark-util-types';
import { STAR, isGap } from './codes.ts';
import './nodes.ts';

/**
 * A run of stars; one that touches no word is plain text. It stands in for CommonMark's emphasis, whose rules look at the letters
 * and punctuation beside the stars: under them a value such as "(30)" in `**{{value}}**` could undo the emphasis.
 */
export const stars: Construct = {
  tokenize(effects, ok) {
    const before = this.previous;
    let token: Token;
    const run: State = (code) => {
      if (code === STAR) {
        effects.consume(code);
        return run;
      }
      if (isGap(before) && isGap(code)) token.type = 'data';
      effects.exit(token.type);
      return ok(code);
    };
    return (code) => {
      token = effects.enter('deckStars');
      return run(code);
    };
  },
};
