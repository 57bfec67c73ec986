/** The foot of a handout's pages where somebody prints the HTML from a browser. */
import { writingOf } from '../../language/languages.ts';
import type { HandoutMeta } from '../model.ts';

/**
 * A page's foot as a box in its margin: handling mark and number. Browsers before Chromium 131 pass it over and print none; a PDF of
 * ours has its feet laid over it and must not have these too.
 */
export function feetCss({ words, language, direction }: HandoutMeta): string {
  const { counter: style } = writingOf(language);
  const counter = (of: string): string => `counter(${of}${style === undefined ? '' : `, ${style}`})`;
  const content = words.page
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => (part === '{page}' || part === '{pages}' ? counter(part.slice(1, -1)) : `"${quoted(part)}"`));
  return `@page { @bottom-center { content: ${content.join(' ')}; direction: ${direction}; font-size: 8.5pt; color: #52626a; } }`;
}

/** What would end a text of CSS, or the element that it stands in. */
const quoted = (text: string): string => text.replace(/["\\<>\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
