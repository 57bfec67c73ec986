/** What runs from right to left in an English text: Persian names, titles and phrases with the numbers within them. */
import type { Language } from '../../units/language.ts';
import type { Found } from './model.ts';
import { DIGIT, LEFT, PERSIAN_DIGIT, RIGHT, SPACE } from './signs.ts';

const WORD = String.raw`${RIGHT}(?:${RIGHT}|[\p{M}\u200C\u200D])*`;
const NUMBER = String.raw`[+−±]?${PERSIAN_DIGIT}+(?:[.,٫٬:\/\-–]${PERSIAN_DIGIT}+)*[٪%]?`;
/** Between two words of a Persian phrase; an English comma ends it. */
const BETWEEN = String.raw`(?:[\s،؛؟!:.…\/\-–—\(\)\u200C]|${DIGIT}|[٫٬٪]){0,40}`;
/** Persian words in quotation marks of theirs, marks and all. */
const QUOTED = String.raw`«(?:(?!${LEFT})[^«»]){0,300}?${RIGHT}(?:(?!${LEFT})[^«»]){0,300}»`;
const PHRASE = String.raw`(?:${NUMBER}${SPACE})?(?:${QUOTED}|${WORD})(?:${BETWEEN}(?:${QUOTED}|${WORD}))*(?:${SPACE}?${NUMBER}|\))?`;

const ANY = new RegExp(PHRASE, 'gv');

/** The stretches in order. @param right the language that they are taken for */
export function persianIn(text: string, right: Language): readonly Found[] {
  const found: Found[] = [];
  for (let from = 0; ; ) {
    ANY.lastIndex = from;
    const match = ANY.exec(text);
    if (match === null) return found;
    from = match.index + balanced(match[0]).length;
    found.push({ start: match.index, end: from, language: right, direction: 'rtl' });
  }
}

/** Without a bracket at the end that was opened before the phrase, nor what stands behind one. */
function balanced(phrase: string): string {
  let depth = 0;
  for (const [at, sign] of [...phrase].entries()) {
    if (sign === '(') depth += 1;
    if (sign === ')' && (depth -= 1) < 0) return [...phrase].slice(0, at).join('').trimEnd();
  }
  return depth > 0 ? phrase.slice(0, phrase.lastIndexOf('(')).trimEnd() : phrase;
}
