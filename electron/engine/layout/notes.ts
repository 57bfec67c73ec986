import type { Block, BulletItem, DeckCitation } from '../markdown/model.ts';
import type { NotesParagraph } from '../scene/model.ts';
import { withDirectionMarks } from '../text/stretches/marks.ts';
import type { Language } from '../units/language.ts';
import { plain } from './text.ts';

/** Speaker notes as paragraphs; a wholly bold paragraph stays bold. */
export const notesParagraphs = (blocks: readonly Block[], language: Language): readonly NotesParagraph[] => {
  const marked = (text: string): string => withDirectionMarks(text, language);
  return blocks.flatMap((block): readonly NotesParagraph[] => {
    switch (block.kind) {
      case 'paragraph': {
        const { spans } = block.passage;
        return [{ text: marked(plain(block.passage)), strong: spans.length > 0 && spans.every((span) => span.strong), bullet: false }];
      }
      case 'list':
        return flat(block.items).map((item) => ({ text: marked(plain(item)), strong: false, bullet: true }));
    }
  });
};

/** What the notes cite. */
export const notesCitations = (blocks: readonly Block[]): readonly DeckCitation[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.passage.citations : flat(block.items).flatMap((item) => item.citations),
  );

const flat = (items: readonly BulletItem[]): readonly BulletItem[] =>
  items.flatMap((item) => [item, ...flat(item.children)]);
