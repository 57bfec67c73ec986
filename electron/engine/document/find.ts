/** Finds the place of an edit in slides that were made anew since: by its block, by the records that it cites, by its words. */
import type { ReplaceEdit } from '../../contract/document.ts';
import type { CutDeck, SlideText } from '../deck/cut.ts';
import { blocksOf, type EditableBlock } from './blocks.ts';

/** A block, where it is, and how surely it is the one that was meant. */
export interface Found {
  readonly slide: SlideText;
  readonly block: EditableBlock;
  /** `elsewhere`: on another slide, or known only by its words or by some of its records. */
  readonly how: 'applied' | 'changed' | 'elsewhere';
}

export interface BlockFinder {
  readonly find: (edit: ReplaceEdit) => Found | undefined;
  /** The notes of a slide. */
  readonly notesOf: (slide: SlideText) => EditableBlock | undefined;
}

/** Looks blocks up; each slide is taken apart once, and only where it is asked for. */
export function blockFinder(cut: CutDeck): BlockFinder {
  const taken = new Map<SlideText, readonly EditableBlock[]>();
  const of = (slide: SlideText): readonly EditableBlock[] => {
    const blocks = taken.get(slide) ?? blocksOf(cut, slide);
    taken.set(slide, blocks);
    return blocks;
  };
  const slideOf = (id: string): SlideText | undefined => cut.slides.find((slide) => slide.id === id);
  const find = (edit: ReplaceEdit): Found | undefined => {
    const slide = slideOf(edit.slide);
    const here = slide === undefined ? [] : of(slide).map((block) => ({ slide, block }));
    const alike = exactly(edit, here);
    if (alike !== undefined) return { ...alike, how: edit.base === '' || alike.block.base === edit.base ? 'applied' : 'changed' };
    const facts = factsOf(edit.block);
    if (facts.length === 0) return undefined;
    // Only a slide that names the record can tell it.
    const telling = cut.slides.filter((each) => each !== slide && facts.every((fact) => each.text.includes(fact)));
    const others = telling.flatMap((each) => of(each).map((block) => ({ slide: each, block }))).filter(({ block }) => block.key === keyOf(edit.block));
    const akin = here.filter(({ block }) => block.kind !== 'notes' && block.facts.some((fact) => facts.includes(fact)));
    const found = others.find(({ block }) => block.base === edit.base) ?? only(akin) ?? only(others);
    return found && { ...found, how: 'elsewhere' };
  };
  return { find, notesOf: (slide) => of(slide).find(({ kind }) => kind === 'notes') };
}

/** The block with the id; of several with its records the one with the words that it had. */
function exactly<T extends { readonly block: EditableBlock }>({ block: id, base }: ReplaceEdit, candidates: readonly T[]): T | undefined {
  const alike = candidates.filter(({ block }) => block.id === id || (block.key !== undefined && block.key === keyOf(id)));
  return alike.find(({ block }) => block.base === base) ?? alike.find(({ block }) => block.id === id) ?? alike.at(-1);
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** An id without the number that tells it from others of its records. */
const keyOf = (id: string): string => id.replace(/\.\d+$/, '');

const NAMED = /^(?:~|(?:title|subtitle|notes)(?:\.\d+)?$)/;

/** The records that an id is made of; none where a name or a hash of words is. */
const factsOf = (id: string): readonly string[] => (NAMED.test(id) ? [] : keyOf(id).split('+'));
