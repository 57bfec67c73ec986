/** Word documents of handouts for tests. */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import type { Drawn } from '../../../../electron/engine/handout/docx/rasteriser.ts';
import { writeDocx } from '../../../../electron/engine/handout/docx/write.ts';
import type { Handout, HandoutBlock, HandoutMeta, HandoutPicture, Prose } from '../../../../electron/engine/handout/model.ts';
import type { Paper } from '../../../../electron/contract/slide-handout.ts';
import type { Language } from '../../../../electron/engine/units/language.ts';
import { fontFiles, realTypeface } from '../../../helpers/typeface.ts';
import { PALETTE } from '../../paint/pptx/scenes.ts';

export type Parts = ReadonlyMap<string, string | Uint8Array>;

const typeface = realTypeface();

export async function docxOf(handout: Handout, paper: Paper = 'a4', inDots = true): Promise<Parts> {
  const pictures = handout.chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])));
  const drawn = new Map<HandoutPicture, Drawn>((inDots ? pictures : []).map((picture) => [picture, { svg: picture.svg, png: PNG }]));
  return writeDocx(handout, { paper, fonts: fontFiles(), typeface: await typeface, palette: PALETTE, drawn });
}

/** One grey dot. */
export const PNG = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64'),
);

export function textPart(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`no text part ${name}`);
  return part;
}

/** A part as a tree; throws where it is not well-formed. */
export const treeOf = (parts: Parts, name: string): Document =>
  new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(`${name}: ${message}`); } }).parseFromString(textPart(parts, name), 'text/xml');

export const all = (tree: Document | Element, tag: string): readonly Element[] => [...tree.getElementsByTagName(tag)];

/** Attributes of that name on all elements of a tag. */
export const values = (tree: Document | Element, tag: string, attribute = 'w:val'): readonly string[] =>
  all(tree, tag).map((element) => element.getAttribute(attribute) ?? '');

/** With the hyphens that keep a name together. */
export const textIn = (tree: Document | Element): string =>
  all(tree, '*')
    .flatMap(({ tagName, textContent }) => (tagName === 'w:t' ? [textContent ?? ''] : tagName === 'w:noBreakHyphen' ? ['-'] : []))
    .join('');

export const text = (value: string): Prose => [{ kind: 'text', text: value }];

/** A small handout with every kind of block, its words given or plain ones. */
export function madeHandout(language: Language, word = (name: string): string => name): Handout {
  const say = (name: string): Prose => text(word(name));
  const meta: HandoutMeta = {
    title: word('title'), subtitle: word('subtitle'), details: [word('detail')], contents: true, language, direction: language === 'fa' ? 'rtl' : 'ltr',
    date: '2025-12-26', authors: [word('author')], subject: word('subject'), keywords: [word('keyword')],
    words: {
      contents: word('contents'), page: 'Page {page} of {pages}', back: 'b {n}', note: 'n {n}', statement: 's', record: 'r', place: 'p', slides: 'd',
      unsourced: 'u', none: '–', separator: ', ',
    },
  };
  const picture: HandoutPicture = { svg: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"/>', width: 200, height: 100, description: word('description') };
  const counted = (first: string): HandoutBlock => ({
    kind: 'list', ordered: true, remark: false, items: [{ prose: say(first), children: [{ prose: say('inner'), children: [{ prose: say('deep'), children: [{ prose: say('deeper'), children: [] }] }] }] }, { prose: say('next'), children: [] }],
  });
  return {
    meta,
    chapters: [
      {
        id: 'one', title: say('chapter'), accent: 'accent2', annex: false,
        blocks: [
          { kind: 'paragraph', prose: [{ kind: 'text', text: word('strong'), strong: true }, { kind: 'text', text: word('accent'), accent: true }, { kind: 'note', number: 1 }], remark: false },
          { kind: 'paragraph', prose: say('remark'), remark: true },
          { kind: 'quote', prose: say('quote'), attribution: say('attribution') },
          { kind: 'list', ordered: false, remark: false, items: [{ prose: say('bullet'), children: [] }] },
          counted('first'),
          counted('second'),
          { kind: 'picture', picture, caption: say('caption') },
        ],
        sections: [{ id: 'two', title: say('section'), blocks: [{ kind: 'table', table: { caption: say('table'), align: ['start', 'end'], header: [say('head'), say('head')], rows: [[say('cell'), say('cell')]], widths: [0.3, 0.7], small: false } }] }],
      },
      { id: 'notes', title: say('notes'), blocks: [{ kind: 'notes' }], sections: [], annex: false },
      { id: 'sources', title: say('sources'), sections: [], annex: false, blocks: [{ kind: 'sources', entries: [{ source: 'daily', language, prose: [{ kind: 'text', text: word('link'), href: 'https://example.org/a?b=1&c' }, { kind: 'text', text: word('against'), against: true, title: true }] }] }] },
    ],
    notes: [say('note')],
    facts: [],
  };
}
