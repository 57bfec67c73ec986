/** Names of slides and beginnings of texts, for messages. */
import { TITLE_SLIDE } from '../../contract/document.ts';
import type { CutDeck, SlideText } from '../deck/cut.ts';
import { unescaped } from '../markdown/escape.ts';
import { frontBlocks } from './blocks.ts';
import { CITATION, headingLine, headingText } from '../markdown/line-forms.ts';

/** Deck Markdown as running words: without citations, attributes and stars. */
export const plainWords = (markdown: string): string =>
  unescaped(markdown.replace(CITATION, '').replace(/(?<!\\)\*+/g, '')).replace(/\s+/g, ' ').replace(/ (?=[.,;:؛،]|$)/g, '').trim();

/** What a slide is called: its title, else its id. The title slide has its title in the front matter. */
export function slideName({ id, text }: SlideText, { front }: CutDeck): string {
  if (id === TITLE_SLIDE) return frontBlocks(front).find(({ kind }) => kind === 'title')?.text ?? id;
  const title = plainWords(headingLine(text.split('\n', 1)[0] ?? '')?.words ?? '');
  return title === '' ? id : title;
}

/** The title of a slide's Markdown: its first line. */
export const titleWords = (markdown: string): string => {
  const [first = ''] = markdown.trimStart().split('\n', 1);
  return plainWords((headingLine(first) ?? headingText(first)).words);
};
