import type { Direction } from '../../units/language.ts';
import type { Inline, Prose } from '../model.ts';
import { markedProse } from '../reading.ts';
import { escaped } from './escape.ts';

/** Running text with marks of direction where it needs them; strong and titles of works keep their emphasis, notes become Pandoc's footnotes. */
export const proseMarkdown = (prose: Prose, direction: Direction): string =>
  markedProse(prose, direction === 'rtl' ? 'fa' : 'en').map((inline) => inlineMarkdown(inline, direction)).join('');

function inlineMarkdown(inline: Inline, direction: Direction): string {
  if (inline.kind === 'note') return `[^${inline.number}]`;
  const { text, strong, title, href, against } = inline;
  if (href === text) return `<${href}>`;
  const [, before = '', inner = '', behind = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  if (inner === '') return text;
  let shown = escaped(inner);
  if (strong === true) shown = `**${shown}**`;
  else if (title === true && direction === 'ltr') shown = `*${shown}*`;
  if (href !== undefined) shown = `[${shown}](<${href.replace(/[<>]/g, encodeURIComponent)}>)`;
  if (against === true) shown = `[${shown}]{dir=${direction === 'rtl' ? 'ltr' : 'rtl'}}`;
  return `${before}${shown}${behind}`;
}
