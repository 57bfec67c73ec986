/**
 * Finds signs at the start of a line that would make it a heading, list, quotation or other block although it takes
 * a value (or its absence) to make them so. A backslash before them keeps the line what the template meant it to be.
 */
import type { Line } from './line.ts';

export interface LineStart {
  /** Offset of the sign that needs a backslash. */
  readonly escape?: number;
  /** Whether the template makes the line a heading. */
  readonly isHeading: boolean;
}

/** Signs of blocks inside which another block may begin on the same line. */
const CONTAINERS = [/>/y, /[-+*](?=\s|$)/y, /\d{1,9}[.)](?=\s|$)/y];
const HEADING = /#{1,6}(?=\s|$)/y;
/** Fences, rules, underlines of headings, rows under the head of a table. Stars of a value have backslashes wherever they stand. */
const OTHERS = [/:{3,}/y, /~{3,}/y, /(?:-{3,}|={3,}|_{3,})[ \t]*$/y, /[|:-][\s|:-]*$/y];

export function lineStart(line: Line): LineStart {
  let offset = 0;
  for (;;) {
    offset = skipBlanks(line.text, offset);
    const container = match(CONTAINERS, line.text, offset);
    if (container === undefined) break;
    const end = offset + container.length;
    if (madeByValue(line, offset, end)) return { escape: signIn(container, offset), isHeading: false };
    offset = end;
  }
  const heading = match([HEADING], line.text, offset);
  if (heading !== undefined) {
    const byValue = madeByValue(line, offset, offset + heading.length);
    return byValue ? { escape: offset, isHeading: false } : { isHeading: true };
  }
  const other = match(OTHERS, line.text, offset);
  const byValue = other !== undefined && line.touchesValue(offset - 1, offset + other.length);
  return byValue ? { escape: offset, isHeading: false } : { isHeading: false };
}

/** Whether the sign, or the white space that completes it, comes from a value or stands there for want of one. */
const madeByValue = (line: Line, start: number, end: number): boolean =>
  line.touchesValue(start - 1, end) || line.isValue(end);

/** In "12." the point is what counts. */
const signIn = (sign: string, offset: number): number => offset + sign.length - 1;

const skipBlanks = (text: string, offset: number): number => offset + (/^[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0);

function match(patterns: readonly RegExp[], text: string, offset: number): string | undefined {
  for (const pattern of patterns) {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = offset;
    const found = sticky.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
