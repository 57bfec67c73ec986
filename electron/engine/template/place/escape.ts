/** Escapes the values in a line of output, and only what could mean something where it stands. */
import type { Line } from './line.ts';
import { lineOf } from './line.ts';
import { lineStart } from './line-start.ts';
import type { Piece } from './marks.ts';
import { withoutEnd } from '../../text/ends.ts';

/** Signs that may mean something in the middle of a line. */
const SIGNS = /[\\`*[\]{}|<&!;@]/g;

/** What may not stand in the address of a link as it is. */
const OUTSIDE_ADDRESS = /[^A-Za-z0-9\-._~:/?#@!$+,;=%&]/gu;

/** The line as deck Markdown. */
export function escapeLine(given: readonly Piece[]): string {
  if (!given.some(({ isValue }) => isValue)) return given.map(({ text }) => text).join('').trimEnd();
  const pieces = withoutHollowStars(given);
  const line = lineOf(pieces);
  const start = lineStart(line);
  const closing = start.isHeading ? closingSigns(line) : undefined;
  const inside = [...line.text.matchAll(SIGNS)].map(({ index }) => index);
  const offsets = [start.escape, closing, ...inside.filter((at) => line.isValue(at) && means(line.text, at))];
  let done = '';
  let from = 0;
  for (const { isValue, text } of pieces) {
    if (isValue && isAddress(line, from)) done += address(text);
    else done += withBackslashes(text, from, offsets);
    from += text.length;
  }
  return done.trimEnd();
}

/** The piece that starts at `from`, with a backslash before each of the offsets into the line that it holds. */
function withBackslashes(text: string, from: number, offsets: readonly (number | undefined)[]): string {
  const here = offsets.flatMap((at) => (at === undefined || at < from || at >= from + text.length ? [] : at - from));
  const cuts = [...new Set(here)].sort((a, b) => a - b);
  return [0, ...cuts].map((start, index) => text.slice(start, cuts[index])).join('\\');
}

/** Whether a sign of a value could mean something where it stands. */
function means(text: string, offset: number): boolean {
  const rest = text.slice(offset + 1, offset + 40);
  switch (text[offset]) {
    case '<':
      return /^[A-Za-z/!?]/.test(rest);
    case '&':
      return /^(?:#|[A-Za-z])[A-Za-z0-9]{0,31};/.test(rest);
    case '!':
      return rest.startsWith('[');
    case ';':
      return /^\s*@/.test(rest);
    case '@':
      return text[offset - 1] === '[';
    default:
      return true;
  }
}

/** Offset of the `#` signs at the end of a heading, which Markdown would drop, where a value put them there. */
function closingSigns(line: Line): number | undefined {
  const found = /[ \t](#+)[ \t]*$/.exec(line.text);
  if (found === null) return undefined;
  const offset = found.index + 1;
  return line.touchesValue(offset, line.text.length) ? offset : undefined;
}

/** Whether an offset lies behind the `](` of a link that the template opened and has not closed. */
function isAddress(line: Line, offset: number): boolean {
  const opened = line.text.lastIndexOf('](', offset - 1);
  if (opened < 0) return false;
  const between = line.text.slice(opened, offset).split('');
  return !between.some((sign, at) => (at < 2 ? line.isValue(opened + at) : /[)\s]/.test(sign) && !line.isValue(opened + at)));
}

/** A value as part of an address, percent-encoded; encodeURIComponent leaves signs alone that Markdown does not. */
const address = (value: string): string =>
  value
    .replace(OUTSIDE_ADDRESS, (sign) => (sign < '\u0080' ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign)))
    .replace(/&/g, '\\&');

/** Takes out the stars around an empty value: `****` would be read as text. */
function withoutHollowStars(pieces: readonly Piece[]): readonly Piece[] {
  const kept = [...pieces];
  for (const [index, { isValue, text }] of pieces.entries()) {
    const before = kept[index - 1];
    const behind = kept[index + 1];
    if (!isValue || text !== '' || before?.isValue !== false || behind?.isValue !== false) continue;
    const stars = before.text.slice(withoutEnd(before.text, /\*/).length);
    if (stars === '' || !behind.text.startsWith(stars)) continue;
    kept[index - 1] = { ...before, text: before.text.slice(0, -stars.length) };
    kept[index + 1] = { ...behind, text: behind.text.slice(stars.length) };
  }
  return kept;
}
