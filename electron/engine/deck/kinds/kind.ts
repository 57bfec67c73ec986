/** What has to be known of a kind of slide: how it is read, what it says, and what of that must be sourced. */
import type { ParseContext } from '../../markdown/context.ts';
import type { Block, BulletItem, DeckTable, Passage } from '../../markdown/model.ts';
import { blockPassages } from '../../markdown/passages.ts';
import type { ChartCategory, DeckFlow, DeckRelation, MapRoute, ShadedCountry, SlideBase, TimelineEvent, Vector } from '../blocks.ts';
import type { MainBlock, SlideBody } from '../parse/slide-body.ts';

/** The block that makes a slide what it is; of kinds that are made of paragraphs and lists alone there is none. */
type Main<M> = M extends MainBlock['kind'] ? Extract<MainBlock, { kind: M }> : undefined;

/** A kind of slide. `M` names its main block, where it has one. */
export interface DeckKind<S extends SlideBase, M extends MainBlock['kind'] | undefined = undefined> {
  readonly main?: M;
  /** Whether it may show a picture. */
  readonly picture?: true;
  /** Whether it may have nothing but notes. */
  readonly empty?: true;
  /** Makes the slide; undefined where the blocks cannot make it. Left out where no heading asks for the kind. */
  readonly read?: (base: SlideBase, body: SlideBody, context: ParseContext, main: Main<M>) => S | undefined;
  /** What stands on the slide below its title, without the notes, in reading order. */
  readonly passages: (slide: S) => readonly Passage[];
  /** Statements that no source vouches for. */
  readonly unsourced: (slide: S) => readonly Passage[];
}

/** A category of a chart as a sentence would have it: its label and what is shown at it. */
export const categoryPassage = ({ label, shown, citations, origin }: ChartCategory): Passage => ({
  spans: [{ text: [label, ...shown].filter((text) => text !== '').join(' ') }],
  citations,
  origin,
});

export const eventPassage = ({ date, label, text, citations, origin }: TimelineEvent): Passage => ({
  spans: [{ text: `${date} ` }, { text: label, strong: true }, ...(text === '' ? [] : [{ text: ` ${text}` }])],
  citations,
  origin,
});

export const routePassage = ({ name, citations, origin }: MapRoute): Passage => ({ spans: [{ text: name }], citations, origin });

/** A relation as a sentence would have it. */
export const relationPassage = ({ from, to, how, citations, origin }: DeckRelation): Passage => ({
  spans: [{ text: from.name, strong: true }, { text: ` ${how} ` }, { text: to.name, strong: true }],
  citations,
  origin,
});

/** A flow with its ends in their order; the arrow is turned in right-to-left text. */
export const flowPassage = ({ from, to, shown, written, citations, origin }: DeckFlow): Passage => ({
  spans: [{ text: `${from} – ${to}: ` }, { text: shown === '' ? written : shown, strong: true }],
  citations,
  origin,
});

export const shadedPassage = ({ name, shown, written, citations, origin }: ShadedCountry): Passage => ({
  spans: [{ text: `${name}: ` }, { text: shown === '' ? written : shown, strong: true }],
  citations,
  origin,
});

/** Name and text in one. */
export const vectorPassage = ({ name, passage }: Vector): Passage => ({
  ...passage,
  spans: [{ text: name, strong: true }, ...(passage.spans.length === 0 ? [] : [{ text: ' ' }, ...passage.spans])],
});

const isSourced = (passage: Passage): boolean => passage.citations.length > 0;

/** An item that only heads others stands on what they cite. */
function unsourcedItems(items: readonly BulletItem[]): Passage[] {
  return items.flatMap((item) => {
    const below = unsourcedItems(item.children);
    const heads = item.children.length > 0 && below.length === 0;
    return isSourced(item) || heads ? below : [item, ...below];
  });
}

/** Those that no source vouches for. */
export const without = (passages: readonly Passage[]): readonly Passage[] => passages.filter((passage) => !isSourced(passage));

/** Sentences of paragraphs and lists that no source vouches for. */
export const unsourcedBlocks = (blocks: readonly Block[]): readonly Passage[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? unsourcedItems(block.items) : without(blockPassages([block]))));

/** Rows of which no cell is sourced, by their first cell. */
export const unsourcedRows = ({ rows }: DeckTable): readonly Passage[] => rows.flatMap((row) => (row.some(isSourced) ? [] : row.slice(0, 1)));

/** The first list, and all blocks but it. */
export function firstList(blocks: readonly Block[]): readonly [Extract<Block, { kind: 'list' }> | undefined, readonly Block[]] {
  const list = blocks.find((block) => block.kind === 'list');
  return [list, blocks.filter((block) => block !== list)];
}
