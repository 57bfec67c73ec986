/** The braces of a template, found without reading it as Handlebars does, which recurses as deep as its author has nested. */
import { type Problem, problem } from '../../diagnostics/problem.ts';

export interface Tag {
  /** Where its braces open. */
  readonly at: number;
  /** `#`, `^` and `/` of a block, or whatever else stands behind the braces. */
  readonly sign: string;
}

/** Every tag that is no comment, in one pass; an unclosed comment ends it. */
export function* tagsOf(text: string): Generator<Tag> {
  let at = text.indexOf('{{');
  while (at >= 0) {
    const inner = text.charAt(at + 2) === '~' ? at + 3 : at + 2;
    let end = inner;
    if (text.charAt(inner) === '!') {
      const close = endOfComment(text, inner);
      if (close < 0) return;
      end = close;
    } else {
      // `{{^}}` is another word for else.
      yield { at, sign: /^\^~?\}/.test(text.slice(inner, inner + 3)) ? '' : text.charAt(inner) };
    }
    at = text.indexOf('{{', end);
  }
}

/** Where a comment ends that begins with the `!` at `from`; -1 where it does not. */
function endOfComment(text: string, from: number): number {
  if (!text.startsWith('!--', from)) return text.indexOf('}}', from);
  const close = /--~?\}\}/g;
  close.lastIndex = from + 3;
  return close.exec(text)?.index ?? -1;
}

/** Handlebars and what reads its tree call themselves once for each level; a template that a person wrote has a few. */
const DEEPEST = 100;

/** A template in which blocks or calls are nested too deep to be read. */
export function checkDepth(file: string, text: string): Problem | undefined {
  let depth = 0;
  for (const { at, sign } of tagsOf(text)) {
    if (sign === '#' || sign === '^') depth += 1;
    else if (sign === '/') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST || callsWithin(text, at) > DEEPEST) return problem('error', 'template.too-deep', { limit: DEEPEST }, { file, line: lineAt(text, at) });
  }
  return undefined;
}

/** How many calls stand within one another in the tag that opens there. */
function callsWithin(text: string, from: number): number {
  let [depth, deepest] = [0, 0];
  for (let at = from + 2; at < text.length && !text.startsWith('}}', at) && !text.startsWith('{{', at); at += 1) {
    const sign = text.charAt(at);
    if (sign === '(') deepest = Math.max(deepest, (depth += 1));
    else if (sign === ')') depth -= 1;
  }
  return deepest;
}

export const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};
