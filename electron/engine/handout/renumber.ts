/** The marks of notes with other numbers. */
import type { Handout, HandoutBlock, HandoutItem, Prose } from './model.ts';

/**
 * Numbers for the notes of a handout in the order in which they are asked for, each once.
 * @param notes those that were given a number; it grows as numbers are asked for
 */
export function counting(from: Pick<Handout, 'notes'>, notes: Prose[], onNote: (number: number) => void = () => undefined): (number: number) => number {
  const given = new Map<number, number>();
  return (number) => {
    const known = given.get(number);
    if (known !== undefined) return known;
    notes.push(from.notes[number - 1] ?? []);
    onNote(notes.length);
    given.set(number, notes.length);
    return notes.length;
  };
}

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
