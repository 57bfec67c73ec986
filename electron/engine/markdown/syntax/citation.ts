import type { Construct, State } from 'micromark-util-types';
import { AT, BACKSLASH, CLOSING_BRACKET, isLineEnding } from './codes.ts';
import './nodes.ts';

/** `[@…]` up to the next bracket without a backslash. Whether it makes sense is for parse/citation.ts to say. */
export const citation: Construct = {
  tokenize(effects, ok, nok) {
    const inside: State = (code) => {
      if (code === null) return nok(code);
      if (isLineEnding(code)) {
        effects.exit('deckCitationChunk');
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        effects.enter('deckCitationChunk');
        return inside;
      }
      effects.consume(code);
      if (code === BACKSLASH) return escaped;
      if (code !== CLOSING_BRACKET) return inside;
      effects.exit('deckCitationChunk');
      effects.exit('deckCitation');
      return ok;
    };
    const escaped: State = (code) => {
      if (code === null || isLineEnding(code)) return inside(code);
      effects.consume(code);
      return inside;
    };
    const at: State = (code) => (code === AT ? inside(code) : nok(code));
    return (code) => {
      effects.enter('deckCitation');
      effects.enter('deckCitationChunk');
      effects.consume(code);
      return at;
    };
  },
};
