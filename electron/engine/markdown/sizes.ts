/**
 * Sizes that nobody writes, refused in words before Markdown is read: what reads it takes the square of the time for some signs.
 */
import type { ParseContext } from './context.ts';
import { CITATION, followCode, headingLine, isDirectiveLine } from './line-forms.ts';

/** Characters of a heading; two lines of a title have a hundred. */
const LONGEST_HEADING = 1_000;
/** Characters of a paragraph, an entry of a list or a row of a table, without its citations; some twenty slides. */
const LONGEST_BLOCK = 20_000;
/** Signs in one of these that may begin something. */
const MOST_MARKS = 2_000;

/** What begins a block of its own: a list, a quotation, a row. */
const BEGINNING = /^[ \t]*(?:[-+*>|]|\d{1,9}[.)])/;
const MARKS = /[[*{<&`]/g;

/** Reports what is too long to be read. @returns whether the rest may be read */
export function checkSizes(body: string, context: ParseContext): boolean {
  const before = context.problems.length;
  let [length, marks, first] = [0, 0, 1];
  const codeLine = followCode();
  const endBlock = (): void => {
    const refuse = (what: 'block' | 'marks', found: number, limit: number): void => context.report('error', 'deck.too-long', { what, length: found, limit }, context.originOf(first));
    if (length > LONGEST_BLOCK) refuse('block', length, LONGEST_BLOCK);
    else if (marks > MOST_MARKS) refuse('marks', marks, MOST_MARKS);
    [length, marks] = [0, 0];
  };
  for (const [index, line] of body.split('\n').entries()) {
    const heading = headingLine(line);
    const inCode = codeLine(line, heading);
    if (inCode === 'within' || inCode === 'closes') continue;
    const text = line.replace(CITATION, '');
    const alone = heading !== undefined || inCode === 'opens' || line.trim() === '';
    if (alone || isDirectiveLine(line) || BEGINNING.test(line)) {
      endBlock();
      first = index + (alone ? 2 : 1);
    }
    if (heading !== undefined && text.length > LONGEST_HEADING) {
      context.report('error', 'deck.too-long', { what: 'heading', length: text.length, limit: LONGEST_HEADING }, context.originOf(index + 1));
    }
    if (alone) continue;
    length += text.length;
    marks += text.match(MARKS)?.length ?? 0;
  }
  endBlock();
  return context.problems.length === before;
}
