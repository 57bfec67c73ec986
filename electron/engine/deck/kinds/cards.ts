/** A question that may be asked: the line to take, the facts behind it, and what not to say. */
import type { Block } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { DeckColumn, SlideBase } from '../blocks.ts';
import { type DeckKind, unsourcedBlocks } from './kind.ts';

export interface CardsSlide extends SlideBase {
  readonly kind: 'cards';
  /** The answer; a paragraph of it that is wholly bold heads the facts below. */
  readonly answer: DeckColumn;
  /** What not to say, and why. */
  readonly aside?: DeckColumn;
  readonly blocks: readonly Block[];
}

const MOST = 2;

export const cardsKind: DeckKind<CardsSlide, 'columns'> = {
  main: 'columns',
  read(base, { blocks }, context, { columns, origin }) {
    const [answer, aside] = columns;
    if (columns.length > MOST) context.report('error', 'deck.kind-count', { kind: 'cards', part: 'column', count: columns.length, least: 1, most: MOST }, origin);
    return answer === undefined || columns.length > MOST ? undefined : { ...base, kind: 'cards', answer, ...(aside && { aside }), blocks };
  },
  passages: ({ answer, aside, blocks }) => [answer, ...(aside ? [aside] : [])].flatMap(({ title, blocks: own }) => [title, ...blockPassages(own)]).concat(blockPassages(blocks)),
  // What is not to be said stands on nothing; heads claim nothing.
  unsourced: ({ answer, blocks }) => unsourcedBlocks([...answer.blocks.filter((block) => !isHead(block)), ...blocks]),
};

/** A paragraph that is wholly bold. */
export const isHead = (block: Block): boolean => block.kind === 'paragraph' && block.passage.spans.every(({ strong }) => strong === true);
