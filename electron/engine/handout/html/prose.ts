import { toLanguageDigits } from '../../text/numerals.ts';
import type { HandoutMeta, Inline, NoteMark, Prose } from '../model.ts';
import { element, escaped } from './escape.ts';

/** Ids that notes and their marks lead to each other by; the colon keeps them apart from ids that are made of words. */
export const noteId = (number: number): string => `note:${number}`;
export const markId = (number: number): string => `mark:${number}`;

/** Words with a number filled in, in the handout's digits. */
export const numbered = (words: string, number: number, { language }: Pick<HandoutMeta, 'language'>): string =>
  words.replace('{n}', toLanguageDigits(String(number), language));

export const proseHtml = (prose: Prose, meta: HandoutMeta): string => prose.map((inline) => inlineHtml(inline, meta)).join('');

function inlineHtml(inline: Inline, meta: HandoutMeta): string {
  if (inline.kind === 'note') return noteMark(inline, meta);
  const { text, strong, accent, title, href, against } = inline;
  let shown = escaped(text);
  if (title === true) shown = element('cite', {}, shown);
  if (strong === true) shown = element('strong', {}, shown);
  if (accent === true) shown = element('span', { class: 'accent' }, shown);
  if (href !== undefined) shown = element('a', { href }, shown);
  if (against === true) shown = element('bdi', { dir: meta.direction === 'rtl' ? 'ltr' : 'rtl', lang: meta.direction === 'rtl' ? undefined : 'fa' }, shown);
  return shown;
}

function noteMark({ number }: NoteMark, meta: HandoutMeta): string {
  const link = { href: `#${noteId(number)}`, id: markId(number), role: 'doc-noteref', 'aria-label': numbered(meta.words.note, number, meta) };
  return element('sup', {}, element('a', link, toLanguageDigits(String(number), meta.language)));
}
