import { toLanguageDigits } from '../../text/numerals.ts';
import { marksFor } from '../../text/quotation-marks.ts';
import { directionOf } from '../../language/languages.ts';
import type { Handout, HandoutBlock, HandoutItem, HandoutMeta, Prose, SourceCard, SourceEntry } from '../model.ts';
import { textOf } from '../reading.ts';
import { element, escaped } from './escape.ts';
import { markId, noteId, numbered, proseHtml, textHtml } from './prose.ts';
import { tableHtml } from './table.ts';

/** A block, and what its statements stand on: shown when it is asked for, by the page's own means. */
export const blockHtml = (block: HandoutBlock, headingId: string, handout: Handout): string => contentHtml(block, headingId, handout) + cardsHtml(block.cards ?? [], handout.meta);

function cardsHtml(cards: readonly SourceCard[], meta: HandoutMeta): string {
  if (cards.length === 0) return '';
  const shown = cards.map(({ place, words, language, grades }) => {
    const own = { ...meta, language, direction: directionOf(language) };
    const [open, close] = marksFor(words, language);
    const quoted = element('q', { lang: language, dir: directionOf(language) }, textHtml(`${open}${words}${close}`, own));
    return element('li', {}, `${quoted} ${element('span', { class: 'place' }, [place, ...grades].map((line) => textHtml(line, meta)).join(' · '))}`);
  });
  return element('details', { class: 'cards' }, `${element('summary', {}, textHtml(meta.words.cards ?? '', meta))}${element('ul', {}, shown.join('\n'))}`);
}

function contentHtml(block: HandoutBlock, headingId: string, handout: Handout): string {
  const { meta } = handout;
  switch (block.kind) {
    case 'paragraph':
      return element('p', { class: block.remark ? 'remark' : undefined }, proseHtml(block.prose, meta));
    case 'list':
      return listHtml(block.items, block.ordered, meta, block.remark ? 'remark' : undefined);
    case 'quote': {
      const [open, close] = marksFor(textOf(block.prose), meta.language);
      const quoted: Prose = [{ kind: 'text', text: open }, ...block.prose, { kind: 'text', text: close }];
      const words = element('p', {}, proseHtml(quoted, meta));
      const whose = block.attribution.length === 0 ? '' : element('p', { class: 'attribution' }, proseHtml(block.attribution, meta));
      return element('blockquote', {}, words + whose);
    }
    case 'table':
      return tableHtml(block.table, headingId, meta);
    case 'picture': {
      const caption = block.caption.length === 0 ? '' : element('figcaption', {}, proseHtml(block.caption, meta));
      return element('figure', {}, element('div', { role: 'img', 'aria-label': block.picture.description }, block.picture.svg) + caption);
    }
    case 'beside': {
      const other = handout.other ?? meta;
      const side = (blocks: readonly HandoutBlock[], own: HandoutMeta): string =>
        element('td', { lang: own.language, dir: own.direction }, blocks.map((one) => blockHtml(one, headingId, { ...handout, meta: own })).join('\n'));
      return element('table', { class: 'beside', role: 'presentation' }, element('tr', {}, side(block.own, meta) + side(block.other, other)));
    }
    case 'notes':
      return notesHtml(handout);
    case 'sources':
      return element('ul', { class: 'sources' }, block.entries.map((entry) => entryHtml(entry, meta)).join('\n'));
  }
}

/** An entry in another language than the handout's is set in its own direction, from its own side. */
function entryHtml({ prose, language }: SourceEntry, meta: HandoutMeta): string {
  const own = language === meta.language;
  return element('li', own ? {} : { dir: directionOf(language), lang: language }, proseHtml(prose, own ? meta : { ...meta, language, direction: directionOf(language) }));
}

function listHtml(items: readonly HandoutItem[], ordered: boolean, meta: HandoutMeta, form?: string): string {
  const shown = items.map(({ prose, children }) =>
    element('li', {}, proseHtml(prose, meta) + (children.length === 0 ? '' : listHtml(children, ordered, meta))),
  );
  return element(ordered ? 'ol' : 'ul', { class: form }, shown.join('\n'));
}

/** The numbers are text, in the handout's digits. The arrow back never stands alone on a line. */
function notesHtml({ notes, meta: first, other, otherNotes }: Handout): string {
  const shown = notes.map((note, index) => {
    const number = index + 1;
    const meta = otherNotes?.has(number) === true && other !== undefined ? other : first;
    const back = { href: `#${markId(number)}`, role: 'doc-backlink', 'aria-label': numbered(meta.words.back, number, meta) };
    const sign = element('span', { class: 'number' }, `${escaped(toLanguageDigits(String(number), meta.language))}.`);
    return element('li', { id: noteId(number), ...(meta === first ? {} : { lang: meta.language, dir: meta.direction }) }, `${sign} ${proseHtml(note, meta)}\u00a0${element('a', back, '↩')}`);
  });
  return element('ol', { class: 'notes' }, shown.join('\n'));
}
