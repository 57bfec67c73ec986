/** Blocks of a handout as paragraphs and tables. */
import { plain } from '../../text/xml.ts';
import { marksFor } from '../../text/quotation-marks.ts';
import type { Hex } from '../../units/colour.ts';
import type { Direction } from '../../units/language.ts';
import { directionOf } from '../../language/languages.ts';
import type { HandoutBlock, HandoutItem, HandoutMeta, HandoutPicture, Prose, SourceEntry } from '../model.ts';
import { textOf } from '../reading.ts';
import type { Cell, Flow, Paragraph, Table } from './flow.ts';
import { listId } from './numbering.ts';
import type { Twips } from './paper.ts';
import { form, styled } from './paragraph.ts';
import { proseRuns, type RunSetUp } from './prose.ts';
import type { Drawn } from './rasteriser.ts';
import { tableBlocks } from './table.ts';

/** What blocks are made with besides their text. */
export interface BlockSetUp {
  readonly meta: HandoutMeta;
  /** Of the other language, where the document is in two. */
  readonly other?: HandoutMeta | undefined;
  /** Direction of the document, which all its styles have. */
  readonly document: Direction;
  readonly accent: Hex;
  readonly width: Twips;
  /** Each picture in outlines, and in dots for programs that cannot draw those. */
  readonly drawn: ReadonlyMap<HandoutPicture, Drawn>;
  /** Whether the block leads to what stands behind it, and is kept with it. */
  readonly leads?: boolean;
  /** Number of the next list that counts, from 1: each begins anew. */
  readonly nextList: () => number;
}

/** Lists nest this deep in styles; what lies deeper is set as the deepest. */
const DEEPEST = 2;

export function blockChildren(block: HandoutBlock, setUp: BlockSetUp): readonly Flow[] {
  const { meta } = setUp;
  const runs: RunSetUp = { language: meta.language, direction: meta.direction, accent: setUp.accent, document: setUp.document };
  const paragraph = (style: string, prose: Prose): Paragraph => styled(style, prose, runs);
  switch (block.kind) {
    case 'paragraph':
      return [styled(block.remark ? 'Remark' : 'BodyText', block.prose, runs, setUp.leads === true)];
    case 'list':
      // Bullets stand in their style. A list that counts gets a number of its own, so that it begins with one.
      return listParagraphs(block.items, block.ordered ? setUp.nextList() : undefined, 0, runs);
    case 'quote': {
      const [open, close] = marksFor(textOf(block.prose), meta.language);
      const words: Prose = [{ kind: 'text', text: open }, ...block.prose, { kind: 'text', text: close }];
      const whose = block.attribution.length === 0 ? [] : [paragraph('QuoteAttribution', block.attribution)];
      return [styled('Quote', words, runs, whose.length > 0), ...whose];
    }
    case 'table':
      return tableBlocks(block.table, setUp.width, runs);
    case 'picture':
      return pictureParagraphs(block.picture, block.caption, setUp, runs);
    case 'beside':
      return [besideTable([block.own, block.other], setUp)];
    case 'notes':
      // They stand at the foot of their pages; see foot-notes.ts.
      return [];
    case 'sources':
      return block.entries.map((entry) => entryParagraph(entry, runs));
  }
}

function entryParagraph({ prose, language }: SourceEntry, { document, ...runs }: RunSetUp): Paragraph {
  const own = { ...runs, language, direction: directionOf(language), document: document ?? runs.direction };
  return styled('Bibliography', prose, own);
}

/** Room between the two languages. */
const GUTTER: Twips = 280;

/** A row of two cells without rules, the first at the side where the document begins. */
export function besideTable(sides: readonly (readonly HandoutBlock[])[], setUp: BlockSetUp): Table {
  const width = Math.floor(setUp.width / 2);
  const cells = sides.map((blocks, index) => {
    const meta = index === 0 ? setUp.meta : (setUp.other ?? setUp.meta);
    const inner = blocks.flatMap((one) => blockChildren(one, { ...setUp, meta, width: width - GUTTER / 2 }));
    return besideCell(inner.length === 0 ? [{ kind: 'paragraph' as const, style: 'BodyText', runs: [] }] : inner, index, setUp);
  });
  return besideRow(cells, setUp);
}

export const besideCell = (children: readonly Flow[], index: number, { document }: Pick<BlockSetUp, 'document'>): Cell => {
  const atEnd = index === 0 ? GUTTER / 2 : 0;
  const atStart = index === 0 ? 0 : GUTTER / 2;
  const [left, right] = document === 'rtl' ? [atEnd, atStart] : [atStart, atEnd];
  return { margins: { left, right }, children };
};

export const besideRow = (cells: readonly Cell[], { width, document }: Pick<BlockSetUp, 'width' | 'document'>): Table => ({
  kind: 'table',
  look: 'bare',
  bidi: document === 'rtl',
  columns: [Math.floor(width / 2), Math.floor(width / 2)],
  rows: [{ cells }],
});

/** @param counted number of a list that counts; none of one with bullets */
function listParagraphs(items: readonly HandoutItem[], counted: number | undefined, depth: number, runs: RunSetUp): readonly Paragraph[] {
  const level = Math.min(depth, DEEPEST);
  const style = `${counted === undefined ? 'ListBullet' : 'ListNumber'}${level === 0 ? '' : level + 1}`;
  const numbering = counted === undefined ? {} : { numbering: { level, list: listId(counted) } };
  return items.flatMap(({ prose, children }) => [
    { ...form(style, runs), ...numbering, runs: proseRuns(prose, runs) },
    ...listParagraphs(children, counted, depth + 1, runs),
  ]);
}

function pictureParagraphs(picture: HandoutPicture, caption: Prose, { width, drawn }: BlockSetUp, runs: RunSetUp): readonly Paragraph[] {
  const image = drawn.get(picture);
  // Where nobody has drawn it, its words stand in for it, as in Markdown.
  if (image === undefined) {
    const words = styled('BodyText', [{ kind: 'text', text: picture.description }], runs);
    return caption.length === 0 ? [words] : [words, styled('Caption', caption, runs)];
  }
  const figure: Paragraph = {
    ...form('Figure', runs),
    ...(caption.length === 0 ? {} : { keepNext: true }),
    runs: [{ kind: 'drawing', drawn: image, width, height: (width * picture.height) / picture.width, description: plain(picture.description) }],
  };
  return caption.length === 0 ? [figure] : [figure, styled('Caption', caption, runs)];
}
