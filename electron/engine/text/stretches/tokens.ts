/** A text as words, numbers and signs. */
import { ADDRESS, NUMBER, RIGHT, SPACE, WORD } from './signs.ts';
import { withoutEnd } from '../ends.ts';

/** `word`: in letters from left to right; `persian`: from right to left. Anything else is a `sign`, one character each. */
export interface Token {
  readonly kind: 'address' | 'word' | 'number' | 'persian' | 'space' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = new RegExp(
  String.raw`(?<address>${ADDRESS})|(?<word>${WORD})|(?<number>${NUMBER})|` +
    String.raw`(?<persian>${RIGHT}(?:${RIGHT}|[\p{M}\u200C\u200D])*)|(?<space>${SPACE}|\s)|[^]`,
  'yv',
);

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    TOKEN.lastIndex = start;
    const { 0: found, groups = {} } = TOKEN.exec(text) ?? { 0: text.slice(start) };
    const kind = KINDS.find((one) => groups[one] !== undefined) ?? 'sign';
    const own = kind === 'address' ? withoutStop(found) : found;
    tokens.push({ kind, text: own, start, end: start + own.length });
    start += own.length;
  }
  return tokens;
}

const KINDS = ['address', 'word', 'number', 'persian', 'space'] as const;

/** An address without what ends its sentence, and without a bracket that was opened before it. */
function withoutStop(address: string): string {
  const own = withoutEnd(address, /[.,;:!?'"\]]/);
  const opened = own.split('(').length;
  return own.endsWith(')') && own.split(')').length > opened ? withoutStop(own.slice(0, -1)) : own;
}
