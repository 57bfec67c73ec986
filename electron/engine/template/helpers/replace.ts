import type { Helper } from './helper.ts';
import { asText } from './values.ts';

/** `{{replace cite.at "¶" "paragraph "}}`: a text with every occurrence of one piece put as another. */
export const replace: Helper = {
  name: 'replace',
  usage: 'replace text "piece" "other"',
  least: 3,
  most: 3,
  named: [],
  run: ([text, piece, other], call) => {
    const [given, wanted, put] = [asText(text, call), asText(piece, call), asText(other, call)];
    if (wanted === '') return given;
    call.room(given.length + timesIn(wanted, given) * (put.length - wanted.length));
    return given.replaceAll(wanted, () => put);
  },
};

function timesIn(piece: string, text: string): number {
  let times = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) times += 1;
  return times;
}
