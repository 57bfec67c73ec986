/** How deep quotations and lists may stand in one another: whoever reads them calls itself for each level, and a stack has an end. */
import type { ParseContext } from './context.ts';

/** Far deeper than a slide shows; slides have two levels. */
const DEEPEST = 32;
/** A line that opens more quotations and lists than that, or is indented as only an item in so many lists can be. */
const DEEPER = new RegExp(String.raw`^(?:(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){${DEEPEST + 1}}|[ \t]{${8 * DEEPEST}}[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t]))`, 'm');

/** Whether the Markdown is nested without end, which has then been reported. */
export function isTooDeep(body: string, context: ParseContext): boolean {
  const found = DEEPER.exec(body);
  if (found === null) return false;
  context.report('error', 'deck.too-deep', { most: DEEPEST }, context.originOf(body.slice(0, found.index).split('\n').length));
  return true;
}
