/** The marks of notes with other numbers. */
import type { HandoutBlock, HandoutItem, Prose } from './model.ts';

/** @param numberOf the new number of a note by its old one; asked in the order of the text */
export function renumbered(block: HandoutBlock, numberOf: (number: number) => number): HandoutBlock {
  const prose = (given: Prose): Prose => given.map((one) => (one.kind === 'text' ? one : { ...one, number: numberOf(one.number) }));
  const item = (one: HandoutItem): HandoutItem => ({ prose: prose(one.prose), children: one.children.map(item) });
  switch (block.kind) {
    case 'paragraph':
      return { ...block, prose: prose(block.prose) };
    case 'list':
      return { ...block, items: block.items.map(item) };
    case 'quote':
      return { ...block, prose: prose(block.prose), attribution: prose(block.attribution) };
    case 'table': {
      const { caption, header, rows } = block.table;
      return { ...block, table: { ...block.table, caption: prose(caption), header: header.map(prose), rows: rows.map((row) => row.map(prose)) } };
    }
    case 'picture':
      return { ...block, caption: prose(block.caption) };
    case 'beside':
      return { ...block, own: block.own.map((one) => renumbered(one, numberOf)), other: block.other.map((one) => renumbered(one, numberOf)) };
    case 'notes':
    case 'sources':
      return block;
  }
}
