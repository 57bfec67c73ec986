/** A handout without its annexes, and these alone. */
import type { Handout, HandoutBlock, HandoutChapter } from './model.ts';
import { counting, renumbered } from './renumber.ts';

export const withoutAnnexes = (handout: Handout): Handout => only(handout, ({ annex }) => !annex);

/** Undefined where there are none. */
export function annexesOf(handout: Handout): Handout | undefined {
  const annexes = only(handout, ({ annex }) => annex);
  return annexes.chapters.length === 0 ? undefined : { ...annexes, meta: { ...annexes.meta, contents: false } };
}

/** Some chapters with the notes that stand in them, counted anew. */
function only(handout: Handout, isKept: (chapter: HandoutChapter) => boolean): Handout {
  const notes: Handout['notes'][number][] = [];
  const numberOf = counting(handout, notes);
  const block = (one: HandoutBlock): HandoutBlock => renumbered(one, numberOf);
  const chapters = handout.chapters.filter(isKept).map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map(block),
    sections: chapter.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
  }));
  return { ...handout, chapters, notes };
}
