/**
 * Ends of texts without expressions: `/[.,]+$/` looks for its end behind every run of signs within the text, which takes the
 * square of the time where there are many.
 */

/** The text without the signs at its end that are among those. @param signs matches one sign */
export function withoutEnd(text: string, signs: RegExp): string {
  let end = text.length;
  while (end > 0 && signs.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The space before and behind a text, and the text between. */
export function spacesAround(text: string): readonly [before: string, inner: string, behind: string] {
  const inner = text.trim();
  const from = inner === '' ? text.length : text.length - text.trimStart().length;
  return [text.slice(0, from), inner, text.slice(from + inner.length)];
}
