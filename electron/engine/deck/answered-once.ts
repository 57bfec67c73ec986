/** What the notes say for the case that somebody asks is said once: on the first slide that provokes it. */
import type { Block, BulletItem } from '../markdown/model.ts';
import { plainText } from '../markdown/spans.ts';
import type { Deck } from './model.ts';
import { isNotesHeading } from './speaking.ts';

/** The deck, its notes without answers that stand in those of an earlier slide. @param ownFile file of somebody's own words, which stay as they are */
export function answeredOnce(deck: Deck, ownFile?: string): Deck {
  const { asked } = deck.meta.words;
  if (asked === undefined) return deck;
  const said = new Set<string>();
  const isFresh = (item: BulletItem): boolean => {
    const words = wordsOf(item);
    const fresh = !said.has(words) || item.origin.file === ownFile;
    said.add(words);
    return fresh;
  };
  const slides = deck.slides.map((slide) => {
    const notes = withFresh(slide.notes, asked, isFresh);
    return notes === slide.notes ? slide : { ...slide, notes };
  });
  return { ...deck, slides };
}

const wordsOf = ({ spans, children }: BulletItem): string => [plainText(spans), ...children.map(wordsOf)].join('\n');

/** The same blocks where nothing was left out. A heading below which nothing is left goes too. */
function withFresh(notes: readonly Block[], asked: string, isFresh: (item: BulletItem) => boolean): readonly Block[] {
  const kept: Block[] = [];
  let [below, changed] = [false, false];
  const dropEmptyHeading = (): void => {
    const last = kept.at(-1);
    if (below && last && isNotesHeading(last)) kept.pop();
  };
  for (const block of notes) {
    if (isNotesHeading(block)) {
      dropEmptyHeading();
      below = block.kind === 'paragraph' && plainText(block.passage.spans) === asked;
      kept.push(block);
    } else if (below && block.kind === 'list') {
      const items = block.items.filter(isFresh);
      changed ||= items.length < block.items.length;
      if (items.length > 0) kept.push(items.length < block.items.length ? { ...block, items } : block);
    } else kept.push(block);
  }
  dropEmptyHeading();
  return changed ? kept : notes;
}
