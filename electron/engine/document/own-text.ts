/** Keeps what an analyst wrote in its place: a block stays a block, notes stay notes, a slide stays one slide. */
import { headingLine, headingText, isDirectiveLine } from '../markdown/line-forms.ts';

/** Signs that begin a block of Markdown where they begin a line. */
const BLOCK_START = /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|:{3,}|`{3,}|~{3,}|\||!(?=\[)|(?:-{3,}|={3,}|_{3,})\s*$)/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

/** Text of a paragraph, an item or a title: on one line, and not the beginning of another kind of block. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return BLOCK_START.test(line) ? `\\${line}` : line.replace(NUMBERED, '$1\\$2');
}

/** Whether a paragraph is bold from end to end, citations aside: the heading of a column is known by that. */
export const isBold = (text: string): boolean => /^\*\*[^*]+\*\*(?:\s*\[@[^*]*)?$/.test(text.trim());

/** The words in bold, citations as they are. */
export function bold(text: string): string {
  const at = text.indexOf('[@');
  const words = (at === -1 ? text : text.slice(0, at)).replace(/\*/g, '').trim();
  return `**${words}**${at === -1 ? '' : ` ${text.slice(at)}`}`;
}

/** A row of a table, with its bars. */
export function tableRow(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/^\|?\s*/, '| ');
  return /(?:^|[^\\])(?:\\\\)*\|$/.test(line) ? line : `${line} |`;
}

const escaped = (line: string): string => line.replace(/\S/, '\\$&');
const isHeading = (line: string): boolean => headingLine(line) !== undefined;

/** Notes: neither a heading nor a `:::` line ends them. */
export const asNotes = (text: string): string => linesOf(text).map((line) => (isHeading(line) || isDirectiveLine(line) ? escaped(line) : line)).join('\n');

const ID = /(?:^|\s)#(?:\\.|[^\s#."'=\\])+/g;

/**
 * One slide: its first line is its heading, which bears the id by which the deck knows it; further headings are text, and
 * said to be.
 */
export function asSlide(text: string, id: string): { readonly text: string; readonly furtherHeadings: number } {
  const [first = '', ...rest] = linesOf(text);
  const { level, words, attributes } = { level: 2, ...(headingLine(first) ?? headingText(first)) };
  const others = attributes?.replace(ID, ' ').trim() ?? '';
  const heading = `${'#'.repeat(level)} ${words} {#${id}${others === '' ? '' : ` ${others}`}}`;
  const body = rest.map((line) => (isHeading(line) ? escaped(line) : line));
  return { text: [heading, ...body].join('\n'), furtherHeadings: rest.filter(isHeading).length };
}

/** Lines without empty ones at either end. */
const linesOf = (text: string): readonly string[] => text.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+/, '').trimEnd().split('\n');
