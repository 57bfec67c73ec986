import { attribute } from '../xml/tag.ts';
import type { Report, Rules } from './report.ts';

/** The first letter of a text that has a direction of its own. */
const FIRST_STRONG = /\p{L}/u;
const RIGHT_TO_LEFT_SCRIPT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const ENTITY = /&[^;&]*;/g;
/** Characters of a paragraph that a message shows. */
const SHOWN = 40;

/**
 * Paragraphs: properties once and first; a paragraph with text states its direction; in a right-to-left deck one that
 * starts with a Persian letter is right-to-left. A Persian word in an English deck keeps the direction that layout gave.
 */
export function paragraphRules(rightToLeft: boolean, report: Report): Rules {
  let direction: string | undefined;
  let properties = 0;
  let content = 0;
  let text = '';
  const count = {
    open: () => {
      content += 1;
    },
  };
  const start = (): void => {
    direction = undefined;
    properties = 0;
    content = 0;
    text = '';
  };
  const end = (): void => {
    if (text === '') return;
    if (direction === undefined) report.add('pptx.no-direction', { text: text.slice(0, SHOWN) });
    else if (rightToLeft && direction !== '1' && startsRightToLeft(text)) {
      report.add('pptx.wrong-direction', { text: text.slice(0, SHOWN) });
    }
  };
  return {
    'a:p': () => ({ open: start, close: end }),
    'a:pPr': (attributes) => {
      const stated = attribute(attributes, 'rtl');
      return {
        open: () => {
          direction = stated;
          properties += 1;
          if (properties > 1 || content > 0) report.add('pptx.paragraph-properties', {});
        },
      };
    },
    'a:r': () => count,
    'a:fld': () => count,
    'a:br': () => count,
    'a:t': () => ({
      close: (read) => {
        text += read;
      },
    }),
  };
}

function startsRightToLeft(text: string): boolean {
  const letter = FIRST_STRONG.exec(text.replace(ENTITY, ''))?.[0];
  return letter !== undefined && RIGHT_TO_LEFT_SCRIPT.test(letter);
}
