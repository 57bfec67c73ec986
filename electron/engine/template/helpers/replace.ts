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
    const wanted = asText(piece, call);
    return wanted === '' ? asText(text, call) : asText(text, call).split(wanted).join(asText(other, call));
  },
};
