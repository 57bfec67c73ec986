/** Splits a sentence into stretches that must keep their own direction inside it. Pure. */
import { directionOf, type Language } from '../../electron/contract/api.ts';

export interface Stretch {
  readonly text: string;
  /** Set apart from the sentence's direction: `ltr` for paths, code and numbers, `auto` for what is quoted. */
  readonly isolate?: 'ltr' | 'auto';
}

const QUOTED = /(?<=[«“"])[^«»“”"]+(?=[»”"])/gu;
/** Quoted words, or a run of ASCII (with inner spaces) that ends with a sign which is not the sentence's own. */
const QUOTED_OR_ASCII = /(?<=[«“])[^«»“”]+(?=[»”])|[!-~¶…](?:[ -~¶…]*[!-+\-/-9<-~¶])?/gu;
const LETTER_OR_DIGIT = /[A-Za-z0-9]/u;

/** Characters of a sentence; in what is longer nobody looks for the order of signs. */
const LONGEST = 4_000;

/**
 * The stretches of a sentence, in order; joined they are the sentence. In a Persian sentence a path such as `/mnt/x.yaml`
 * or a day such as `2025-12-26` would otherwise come out with its parts in the wrong order; in an English one, a quoted
 * Persian sentence with its full stop.
 */
export function splitMixed(sentence: string, language: Language): readonly Stretch[] {
  if (sentence.length > LONGEST) return [{ text: sentence }];
  const stretches: Stretch[] = [];
  let at = 0;
  const ltr = directionOf(language) === 'ltr';
  for (const match of sentence.matchAll(ltr ? QUOTED : QUOTED_OR_ASCII)) {
    const isQuoted = ltr || '«“'.includes(sentence.charAt(match.index - 1) || ' ');
    if (!isQuoted && !LETTER_OR_DIGIT.test(match[0])) continue;
    if (match.index > at) stretches.push({ text: sentence.slice(at, match.index) });
    stretches.push({ text: match[0], isolate: isQuoted ? 'auto' : 'ltr' });
    at = match.index + match[0].length;
  }
  if (at < sentence.length) stretches.push({ text: sentence.slice(at) });
  return stretches;
}
