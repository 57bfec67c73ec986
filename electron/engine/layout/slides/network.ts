import type { DeckRelation } from '../../deck/blocks.ts';
import { relationPassage } from '../../deck/kinds/kind.ts';
import type { NetworkSlide } from '../../deck/kinds/network.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Block } from '../../markdown/model.ts';
import type { Pt } from '../../units/length.ts';
import { withBlocksBelow } from '../blocks-below.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { described } from '../description.ts';
import { type Columns, MOST_ON_A_SIDE, arrange } from '../network/arrange.ts';
import { drawNetwork } from '../network/draw.ts';
import { legendOf } from '../network/legend.ts';
import { placeNetwork } from '../network/place.ts';
import { type Body, type Page, citationsOf, withProblems } from '../page.ts';
import { plain } from '../text.ts';
import { textPages } from './text.ts';

/** More pages than this nobody follows: the relations are told as text then. */
const MOST_PAGES = 3;

/**
 * The subject in the middle, the others in columns at the margins, a line a relation. Actors that have no room stand on further
 * slides; relations that no line can be drawn for are told in words; what cannot be drawn at all is told as text.
 */
export function networkPages(slide: NetworkSlide, context: LayoutContext): readonly Page[] {
  for (let most = MOST_ON_A_SIDE; most > 0; most--) {
    const { pages, rest } = arrange(slide.network, most);
    if (pages.length > MOST_PAGES || pages.length === 0) break;
    const told = { ...slide, blocks: [...slide.blocks, ...restBlocks(rest, slide)] };
    const bodies = withBlocksBelow(told, (room) => everyBody(slide, pages, room, context), context);
    if (!bodies) continue;
    const apart = rest.length === 0 ? [] : [problem('info', 'layout.network-in-words', { title: plain(slide.title), count: rest.length }, slide.origin)];
    return withProblems(contentPages(slide, bodies, context), apart);
  }
  return textPages(slide, context);
}

function everyBody(slide: NetworkSlide, pages: readonly Columns[], room: Pt, context: LayoutContext): readonly Body[] | undefined {
  const bodies: Body[] = [];
  for (const columns of pages) {
    const body = networkBody(slide, columns, room, context);
    if (!body) return undefined;
    bodies.push(body);
  }
  return bodies;
}

function networkBody(slide: NetworkSlide, columns: Columns, room: Pt, context: LayoutContext): Body | undefined {
  const frame = { ...context.grid.body, height: room };
  const legend = legendOf(slide.network, frame.width, context);
  const placed = placeNetwork(slide.network, columns, { ...frame, height: room - legend.height }, context);
  if (!placed) return undefined;
  const description = described(slide.title, [placed.subject, ...placed.others].map(({ actor }) => actor.name), context.meta.language);
  return {
    layout: 'titleOnly',
    items: [...drawNetwork(placed, slide.network, description, context), ...legend.draw(frame)],
    citations: citationsOf(placed.lines.map(({ relation }) => relation)),
  };
}

/** Relations as a list to stand below the drawing. */
const restBlocks = (rest: readonly DeckRelation[], { origin }: NetworkSlide): readonly Block[] =>
  rest.length === 0 ? [] : [{ kind: 'list', ordered: false, items: rest.map((relation) => ({ ...relationPassage(relation), children: [] })), origin }];
