import { withoutMarkup } from '../../text/markup.ts';
import { withoutEnd } from '../../text/ends.ts';

/** Words up to which a title is short enough for later notes. */
const MOST_WORDS = 9;
const SHORT = 5;

/** A title for later notes and for brackets in the text: without what stands behind its colon or question, long ones up to a word's end. */
export function shortTitle(title: string): string {
  const plain = withoutMarkup(title).trim();
  const main = /^.+?(?=[:：]\s|\.\s|$)|^.+?[?؟!](?=\s|$)/u.exec(plain)?.[0] ?? plain;
  const question = /^.+?[?؟!](?=\s)/u.exec(main)?.[0] ?? main;
  const words = question.replace(/^(?:The|An?) (?=\S)/, '').split(' ');
  return words.length > MOST_WORDS ? `${withoutEnd(words.slice(0, SHORT).join(' '), /[,،;؛–-]/)}…` : question;
}
