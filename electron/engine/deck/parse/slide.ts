/** Makes the slide that a `##` heading asks for. */
import type { DeckSlide } from '../model.ts';
import type { Block, BulletItem } from '../../markdown/model.ts';
import type { ParseContext } from '../../markdown/context.ts';
import type { Kind, ReadHeading } from './heading.ts';
import type { MainBlock, SlideBody } from './slide-body.ts';
import { plainText } from '../../markdown/spans.ts';
import { readVectors } from './vectors.ts';

/** What every kind of slide has. */
export type SlideBase = Pick<DeckSlide, 'id' | 'title' | 'notes' | 'section' | 'origin'>;

/** Kinds that are made of paragraphs and lists alone. */
const OF_BLOCKS: readonly Kind[] = ['agenda', 'bullets', 'sources', 'balance', 'process', 'questions', 'closing', 'picture'];
const MOST_COLUMNS = 3;

/** Undefined where the heading asks for a kind that the blocks below cannot make; that is reported. */
export function makeSlide(
  base: SlideBase,
  heading: ReadHeading,
  body: SlideBody,
  context: ParseContext,
): DeckSlide | undefined {
  const kind: Kind = heading.kind ?? body.main?.kind ?? (body.picture === undefined ? 'bullets' : 'picture');
  const { blocks, main, picture } = body;
  if (body.isEmpty && kind !== 'sources') {
    context.report('error', 'deck.empty-slide', { title: plainText(base.title.spans) }, base.origin);
    return undefined;
  }
  const fitting = kind === 'matrix' ? 'table' : kind;
  if (main !== undefined && main.kind !== fitting) {
    context.report('error', 'deck.block-in-kind', { block: main.kind, kind }, main.origin);
    return undefined;
  }
  if (picture !== undefined && kind !== 'quote' && kind !== 'picture') {
    context.report('error', 'deck.block-in-kind', { block: 'picture', kind }, picture.origin);
    return undefined;
  }
  if (main === undefined && !OF_BLOCKS.includes(kind)) return lacking(kind, base, context);
  switch (kind) {
    case 'bullets':
    case 'closing':
      return { ...base, kind, blocks };
    case 'agenda':
      return { ...base, kind, items: agendaItems(body, context) };
    case 'sources':
      // Which sources is known when every slide has been read; see parse/cited.ts.
      return { ...base, kind, sources: [], blocks };
    case 'picture':
      return picture === undefined ? lacking(kind, base, context) : { ...base, kind, picture, blocks };
    case 'balance':
      return balanceSlide(base, blocks, context);
    case 'process': {
      const [list, rest] = firstList(blocks);
      return list === undefined ? lacking(kind, base, context) : { ...base, kind, steps: readVectors(list.items, context), blocks: rest };
    }
    case 'questions': {
      const [list, rest] = firstList(blocks);
      return list === undefined ? lacking(kind, base, context) : { ...base, kind, items: list.items, blocks: rest };
    }
    case 'numbers':
    case 'table':
    case 'matrix':
    case 'quote':
    case 'chart':
    case 'timeline':
    case 'map':
    case 'columns':
      return main === undefined ? undefined : ofMain(base, kind, main, body, context);
  }
}

function ofMain(base: SlideBase, kind: Kind, main: MainBlock, body: SlideBody, context: ParseContext): DeckSlide | undefined {
  const { blocks, picture } = body;
  switch (main.kind) {
    case 'numbers':
      return { ...base, kind: main.kind, numbers: main.numbers, blocks };
    case 'table':
      return { ...base, kind: kind === 'matrix' ? 'matrix' : 'table', table: main.table, blocks };
    case 'quote':
      return { ...base, kind: main.kind, ...main.quote, ...(picture === undefined ? {} : { portrait: picture }), blocks };
    case 'chart':
      return { ...base, kind: main.kind, chart: main.chart, blocks };
    case 'timeline':
      return { ...base, kind: main.kind, timeline: main.timeline, blocks };
    case 'map':
      return { ...base, kind: main.kind, map: main.map, blocks };
    case 'columns': {
      const count = main.columns.length;
      if (count < 2 || count > MOST_COLUMNS) {
        context.report('error', 'deck.columns-count', { count, most: MOST_COLUMNS }, main.origin);
        return undefined;
      }
      return { ...base, kind: main.kind, columns: main.columns.filter((column) => column !== undefined), blocks };
    }
  }
}

function lacking(kind: Kind, base: SlideBase, context: ParseContext): undefined {
  context.report('error', 'deck.kind-without-block', { kind }, base.origin);
  return undefined;
}

/** A paragraph names the centre; the list behind it has the powers. */
function balanceSlide(base: SlideBase, given: readonly Block[], context: ParseContext): DeckSlide | undefined {
  const [centre, ...others] = given;
  const [list, blocks] = firstList(others);
  if (centre?.kind !== 'paragraph' || list === undefined) return lacking('balance', base, context);
  return { ...base, kind: 'balance', centre: centre.passage, vectors: readVectors(list.items, context), blocks };
}

/** The first list, and all blocks but it. */
function firstList(blocks: readonly Block[]): readonly [Extract<Block, { kind: 'list' }> | undefined, readonly Block[]] {
  const list = blocks.find((block) => block.kind === 'list');
  return [list, blocks.filter((block) => block !== list)];
}

function agendaItems(body: SlideBody, context: ParseContext): readonly BulletItem[] {
  return body.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    context.report('error', 'deck.block-in-kind', { block: 'paragraph', kind: 'agenda' }, block.passage.origin);
    return [];
  });
}
