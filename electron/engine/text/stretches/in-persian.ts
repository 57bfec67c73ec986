/** What runs from left to right in a Persian text: foreign words and titles, addresses, formulas, numbers with their signs. */
import type { Language } from '../../units/language.ts';
import { own as ownField } from '../../units/own.ts';
import { belongingFigures, pairOf } from './figures.ts';
import type { Found } from './model.ts';
import { LEFT, NUMBER, PERSIAN_DIGIT, RIGHT } from './signs.ts';
import { type Token, tokensOf } from './tokens.ts';
import { withoutEnd } from '../ends.ts';

const HAS_PERSIAN = new RegExp(`${RIGHT}|${PERSIAN_DIGIT}|[،؛؟٪٫٬]`, 'v');
const HAS_FOREIGN = new RegExp(LEFT, 'v');
/** A text of foreign words alone, from its first sign that means something to its last. */
const BEFORE = /^[\s\-–—•·:،؛]*/u;
const BEHIND = /[\s\-–—•·:،؛,;]/u;

/** Marks of quotation that are part of a foreign stretch, and what encloses one without being part of it. */
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"' };
const BRACKETS: Readonly<Record<string, string>> = { '«': '»', '(': ')', '[': ']' };
/** As long as a title may be, in tokens. */
const LONGEST = 120;

/** Whether a text is of foreign words alone, though it stands where Persian is expected. */
export const isForeign = (text: string): boolean => !HAS_PERSIAN.test(text) && HAS_FOREIGN.test(text) && !ONE_NUMBER.test(text);
const ONE_NUMBER = new RegExp(String.raw`^\s*${NUMBER}\s*$`, 'v');

/** Such a text as one stretch: its figures and signs are foreign too. */
export function foreignWhole(text: string, language: Language): Found {
  const words = withoutEnd(text.replace(BEFORE, ''), BEHIND);
  const start = text.indexOf(words);
  return { start, end: start + words.length, language, direction: 'ltr' };
}

/** The stretches in order. @param own the language of the text, to which numbers belong; @param left that of what is foreign in it */
export function foreignIn(text: string, own: Language, left: Language): readonly Found[] {
  const tokens = tokensOf(text);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const next = stretchAt(tokens, at, text, own, left);
    if (next === undefined) {
      at += 1;
      continue;
    }
    found.push(next);
    while ((tokens[at]?.start ?? Infinity) < next.end) at += 1;
  }
  return found;
}

function stretchAt(tokens: readonly Token[], at: number, text: string, own: Language, left: Language): Found | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return undefined;
  const foreign = (start: number, end: number): Found => ({ start, end, language: left, direction: 'ltr' });
  const bracket = before === undefined ? undefined : ownField(BRACKETS, before.text);
  if (bracket !== undefined) {
    const close = closing(tokens, at, bracket);
    if (close > at) return foreign(token.start, tokens[close]?.start ?? token.end);
  }
  const quote = ownField(QUOTES, token.text);
  if (quote !== undefined) {
    const close = closing(tokens, at + 1, quote);
    if (close > at) return foreign(token.start, tokens[phraseFrom(tokens, at, close)]?.end ?? token.end);
  }
  if (!isWord(token) && token.kind !== 'number') return undefined;
  const last = phraseFrom(tokens, at);
  const end = tokens[last]?.end ?? token.end;
  if (tokens.slice(at, last + 1).some(isWord)) {
    return foreign(token.start, end + belongingFigures(text.slice(token.start, end), text.slice(end, end + 60)).length);
  }
  const more = last === at ? pairOf(text.slice(token.start, end + 40)).length : 0;
  return { start: token.start, end: Math.max(end, token.start + more), language: own, direction: 'ltr', number: true };
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'address';

/** Where what begins at a token is closed; -1 where it is not, holds Persian, or no word at all. */
function closing(tokens: readonly Token[], from: number, sign: string): number {
  const end = tokens.slice(from, from + LONGEST).findIndex(({ text, kind }) => text === sign && kind === 'sign');
  const inner = end === -1 ? [] : tokens.slice(from, from + end);
  const hasWord = inner.some(isWord);
  return hasWord && !inner.some(({ text }) => HAS_PERSIAN.test(text)) ? from + end : -1;
}

const OPERATORS = /^[×÷=≈≠≥≤<>±∓−+*^∙⋅]$/u;
/** Between two words of a foreign phrase: a stop, a closing mark, a space, a dash between spaces, an opening mark. A Persian comma ends it. */
const JOINT = /^[,;:.!?]?['’”")]?\s(?:[-–—&+/|]\s)?['‘“"]?$/u;

/** The last token of the phrase or formula that begins at a token and goes to another at least. */
function phraseFrom(tokens: readonly Token[], from: number, to = from): number {
  const hasWord = (last: number): boolean => tokens.slice(from, last + 1).some(isWord);
  for (let last = to; ; ) {
    const next = termBehindOperator(tokens, last) ?? (hasWord(last) ? (wordBehind(tokens, last) ?? bracketBehind(tokens, last)) : undefined);
    if (next === undefined) return last;
    last = next;
  }
}

/** x ≥ 5, 12+3: an operator, between spaces or not, and a number or a word. */
function termBehindOperator(tokens: readonly Token[], last: number): number | undefined {
  let at = last + 1;
  if (tokens[at]?.kind === 'space') at += 1;
  const sign = tokens[at];
  // What could be the sign of a number has become part of it: «۱۲ ± ۲» is 12 and "± 2", «۱۲±۲» is 12 and "±2".
  if (sign?.kind === 'number' && OPERATORS.test(sign.text[0] ?? '')) return at === last + 1 || /^.\s/u.test(sign.text) ? at : undefined;
  if (!OPERATORS.test(sign?.text ?? '')) return undefined;
  at += 1;
  if (tokens[at]?.kind === 'space') at += 1;
  const term = tokens[at];
  return term !== undefined && (term.kind === 'number' || isWord(term)) ? at : undefined;
}

/** The next word of a phrase, with numbers before it where they are in ASCII. */
function wordBehind(tokens: readonly Token[], last: number): number | undefined {
  let at = last;
  for (let numbers = 0; numbers < 4; numbers += 1) {
    let joint = '';
    let next = at + 1;
    while (next < tokens.length && (tokens[next]?.kind === 'sign' || tokens[next]?.kind === 'space') && joint.length < 6) {
      joint += tokens[next]?.text ?? '';
      next += 1;
    }
    const term = tokens[next];
    if (!JOINT.test(joint) || term === undefined) return undefined;
    if (isWord(term)) return next;
    if (term.kind !== 'number' || HAS_PERSIAN.test(term.text)) return undefined;
    at = next;
  }
  return undefined;
}

/** Foreign words in brackets behind a phrase: "International Monetary Fund (IMF)". */
function bracketBehind(tokens: readonly Token[], last: number): number | undefined {
  if (tokens[last + 1]?.kind !== 'space' || tokens[last + 2]?.text !== '(') return undefined;
  const close = closing(tokens, last + 3, ')');
  return close === -1 ? undefined : close;
}
