/** Pages with a title above, a body between and sources below: all kinds but title and section slides. */
import type { DeckSlide } from '../deck/kinds/all.ts';
import type { Span } from '../markdown/model.ts';
import type { Primitive, SlideLayoutName } from '../scene/model.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { type FlowItem, type SetItem, flowHeight, paginate } from './flow.ts';
import { TITLE_BASELINE, mirror, withBody } from './grid.ts';
import { partName } from './names.ts';
import { type Body, type Page, withProblems } from './page.ts';
import { ascentOf } from '../scene/baseline.ts';
import { roomOf } from '../scene/height.ts';
import { passageSpec, plain, setParagraph } from './text.ts';
import { textBox } from './text-box.ts';
import { contentTitle, continuationMark, fitTitle, longTitle, titleFrame, typeOf } from './title.ts';
import { BODY_SIZES, leading } from './type-scale.ts';

/** Titles and marks the bodies of one slide: one page each, continuations marked. */
export function contentPages(slide: DeckSlide, bodies: readonly Body[], context: LayoutContext): readonly Page[] {
  const frame = mirror(context.grid.title, context);
  const rest = fitTitle(slide.title, '', contentTitle(frame), context).rest;
  const all = rest.length > 0 && !context.lead ? [...titleRest(rest, context), ...bodies] : bodies;
  const pages = all.map((body, index): Page => {
    const mark = continuationMark(index, all.length, context);
    const { paragraph } = fitTitle(slide.title, mark, contentTitle(frame), context);
    const foot = context.lead?.frame.y ?? context.grid.body.y;
    const title = textBox('title', partName('title', context.meta.language), titleFrame(frame, typeOf(paragraph), foot), [paragraph], { role: 'title' });
    return {
      layout: body.layout,
      background: 'paper',
      text: 'muted',
      title: plain(slide.title) + mark,
      items: [title, ...pageHead(slide, context), ...(context.lead ? [context.lead] : []), ...body.items],
      citations: body.citations,
      ...(body.entries && { entries: body.entries }),
    };
  });
  return withProblems(pages, rest.length > 0 ? [longTitle(slide.title)] : []);
}

/** What stands at the upper edge of a page. */
export const pageHead = (slide: DeckSlide, context: LayoutContext): readonly Primitive[] => [sectionMark(slide, context), ...pageBand(context)];

/** What a look's band leaves of the page. */
export const belowBand = ({ grid: { page }, grounds }: Pick<LayoutContext, 'grid' | 'grounds'>): Pick<Frame, 'y' | 'height'> => {
  const y = grounds.band ? BAND + BAND_EDGE : 0;
  return { y, height: page.height - y };
};

/** What tells on a page which section it belongs to. */
function sectionMark(slide: DeckSlide, context: LayoutContext): Primitive {
  return {
    type: 'rect',
    id: 'mark',
    name: partName('mark', context.meta.language),
    frame: mirror(context.grid.mark, context),
    fill: slide.kind === 'sources' ? 'muted' : context.accent,
  };
}

/** The band at the page's upper edge that a look may ask for. */
function pageBand({ grid, grounds, meta }: LayoutContext): readonly Primitive[] {
  if (!grounds.band) return [];
  const { width } = grid.page;
  return [
    { type: 'rect', id: 'band', name: partName('band', meta.language), frame: { x: 0, y: 0, width, height: BAND }, fill: 'ink' },
    { type: 'rect', id: 'band-edge', name: partName('band', meta.language), frame: { x: 0, y: BAND, width, height: BAND_EDGE }, fill: 'line' },
  ];
}

const [BAND, BAND_EDGE] = [7.5, 1.5] as const;

const LEAD_SIZES = [18, 16] as const;
/** Between title and lead, and between lead and body. */
const [ABOVE_LEAD, BELOW_LEAD] = [4, 18] as const;
/** Between a title of more than two lines and the body. */
const BELOW_TALL: Pt = 8;
/** Share of the body that the end of a title may take; a longer one has pages of its own. */
const MOST_LEAD = 0.35;

/**
 * What a slide is laid out with: a body that begins below its title. The end of a title that is too long for its place stands as a lead
 * between both.
 * @param pages of the slide; the mark of several takes room in the title
 */
export function belowTitle(slide: DeckSlide, pages: number, context: LayoutContext): LayoutContext {
  const { grid } = context;
  const { paragraph, rest } = fitTitle(slide.title, continuationMark(pages - 1, pages, context), contentTitle(mirror(grid.title, context)), context);
  const foot = TITLE_BASELINE - ascentOf(typeOf(paragraph)) + roomOf([paragraph]);
  const place = grid.bodyBelow(paragraph.mostLines).y;
  const below = { ...context, grid: withBody(grid, place < foot ? foot + BELOW_TALL : place) };
  if (rest.length === 0) return below;
  const { body } = below.grid;
  for (const size of LEAD_SIZES) {
    const style = { size, lineHeight: leading(size, context.meta.language), colour: 'muted' as const, weight: 'bold' as const };
    const paragraphs = [setParagraph(passageSpec({ spans: rest }, style, context), body.width, context)];
    const height = roomOf(paragraphs);
    const y = foot + ABOVE_LEAD;
    const top = Math.max(body.y, y + height + BELOW_LEAD);
    if (top - body.y > body.height * MOST_LEAD) continue;
    const lead = textBox('lead', partName('lead', context.meta.language), mirror({ ...body, y, height }, context), paragraphs);
    return { ...below, lead, grid: withBody(grid, top) };
  }
  return below;
}

/** What a title had no room for, as pages of their own before the body. */
function titleRest(spans: readonly Span[], context: LayoutContext): readonly Body[] {
  const [size] = BODY_SIZES;
  const lineHeight = leading(size, context.meta.language);
  const item = { spec: passageSpec({ spans }, { size, lineHeight, colour: 'ink' }, context), citations: [] };
  return flowBodies([item], context);
}

/** Running text over as many bodies as it needs. */
export const flowBodies = (items: readonly FlowItem[], context: LayoutContext): readonly Body[] => {
  const { body } = context.grid;
  return paginate(items, body.width, body.height, context).map((page) => flowBody(page, body, 'content', context));
};

/** One body of running text in a frame given for left-to-right pages. */
export const flowBody = (
  page: readonly SetItem[],
  frame: Frame,
  layout: SlideLayoutName,
  context: LayoutContext,
): Body => ({
  layout,
  items: [flowBox(page, frame, 'body', context)],
  citations: page.flatMap((item) => item.citations),
  entries: page.flatMap((item) => item.entry ?? []),
});

/** The text box of running text. On the content layout it is the body placeholder and keeps the placeholder's height. */
export const flowBox = (
  page: readonly SetItem[],
  frame: Frame,
  role: 'body' | 'none',
  context: LayoutContext,
): Primitive =>
  textBox(
    'body',
    partName('body', context.meta.language),
    mirror(role === 'body' ? frame : { ...frame, height: flowHeight(page) }, context),
    page.map((item) => item.paragraph),
    { role },
  );
