/** A handout without its annexes, and these alone. */
import type { Handout, HandoutBlock, HandoutChapter, HandoutItem, Inline, Prose } from './model.ts';

export const withoutAnnexes = (handout: Handout): Handout => only(handout, ({ annex }) => !annex);

/** Undefined where there are none. */
export function annexesOf(handout: Handout): Handout | undefined {
  const annexes = only(handout, ({ annex }) => annex);
  return annexes.chapters.length === 0 ? undefined : { ...annexes, meta: { ...annexes.meta, contents: false } };
}

/** Some chapters with the notes that stand in them, counted anew. */
function only(handout: Handout, isKept: (chapter: HandoutChapter) => boolean): Handout {
  const numbers = new Map<number, number>();
  const inline = (one: Inline): Inline => {
    if (one.kind === 'text') return one;
    const number = numbers.get(one.number) ?? numbers.size + 1;
    numbers.set(one.number, number);
    return { ...one, number };
  };
  const prose = (given: Prose): Prose => given.map(inline);
  const item = (one: HandoutItem): HandoutItem => ({ prose: prose(one.prose), children: one.children.map(item) });
  const block = (one: HandoutBlock): HandoutBlock => {
    switch (one.kind) {
      case 'paragraph':
        return { ...one, prose: prose(one.prose) };
      case 'list':
        return { ...one, items: one.items.map(item) };
      case 'quote':
        return { ...one, prose: prose(one.prose), attribution: prose(one.attribution) };
      case 'table': {
        const { caption, header, rows } = one.table;
        return { ...one, table: { ...one.table, caption: prose(caption), header: header.map(prose), rows: rows.map((row) => row.map(prose)) } };
      }
      case 'picture':
        return { ...one, caption: prose(one.caption) };
      case 'notes':
      case 'sources':
        return one;
    }
  };
  const chapters = handout.chapters.filter(isKept).map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map(block),
    sections: chapter.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
  }));
  const notes = [...numbers].sort(([, a], [, b]) => a - b).map(([from]) => handout.notes[from - 1] ?? []);
  return { ...handout, chapters, notes };
}
