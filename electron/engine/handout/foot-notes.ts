import type { HandoutChapter, HandoutSection } from './model.ts';

/** The chapters for a format that sets notes at the foot of their page: what holds nothing but their place is left out. */
export function withFootNotes(chapters: readonly HandoutChapter[]): readonly HandoutChapter[] {
  return chapters.flatMap((chapter) => {
    const sections = chapter.sections.map(withoutPlace).filter(hasBlocks);
    const kept = { ...withoutPlace(chapter), sections };
    return hasBlocks(kept) || sections.length > 0 ? [kept] : [];
  });
}

const withoutPlace = <T extends HandoutSection>(section: T): T => ({
  ...section,
  blocks: section.blocks.filter(({ kind }) => kind !== 'notes'),
});

const hasBlocks = ({ blocks }: HandoutSection): boolean => blocks.length > 0;
