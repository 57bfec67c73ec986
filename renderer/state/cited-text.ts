/** A text of a slide apart from the citations that end it, which run from left to right whatever the text does. Pure. */
export interface CitedText {
  readonly words: string;
  /** As Markdown, such as `[@source, ¶3]{fact=id}`; empty where none ends the text. */
  readonly cited: string;
}

/** One space belongs to them; more are being typed. */
const CITATIONS = /\s?\[@[^\]]*\](?:\{[^}]*\})?(?:\s*\[@[^\]]*\](?:\{[^}]*\})?)*\s*$/;

/** Splits a text of one line; in several lines each has citations of its own, so they stay where they are. */
export function splitCited(text: string): CitedText {
  const found = text.includes('\n') ? undefined : CITATIONS.exec(text);
  return found === null || found === undefined ? { words: text, cited: '' } : { words: text.slice(0, found.index), cited: found[0].trim() };
}

export const joinCited = ({ words, cited }: CitedText): string => (cited.trim() === '' ? words : `${words} ${cited.trim()}`);
