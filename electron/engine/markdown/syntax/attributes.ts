import type { Construct, State } from 'micromark-util-types';
import { BACKSLASH, CLOSING_BRACE, isLineEnding } from './codes.ts';
import './nodes.ts';

/** `{…}` on one line. Where it may stand and what it may hold is for parse/attributes.ts to say. */
export const attributes: Construct = {
  tokenize(effects, ok, nok) {
    const inside: State = (code) => {
      if (code === null || isLineEnding(code)) return nok(code);
      effects.consume(code);
      if (code === BACKSLASH) return escaped;
      if (code !== CLOSING_BRACE) return inside;
      effects.exit('deckAttributes');
      return ok;
    };
    const escaped: State = (code) => {
      if (code === null || isLineEnding(code)) return nok(code);
      effects.consume(code);
      return inside;
    };
    return (code) => {
      effects.enter('deckAttributes');
      effects.consume(code);
      return inside;
    };
  },
};
