/** A drawing that fills the page to three edges, and a panel at the reading start with the title and what is said beside it. */
import type { DeckSlide } from '../deck/kinds/all.ts';
import { ascentOf } from '../scene/baseline.ts';
import { roomOf } from '../scene/height.ts';
import type { TextBox } from '../scene/model.ts';
import type { Frame, Pt } from '../units/length.ts';
import { belowBand, pageHead } from './content-pages.ts';
import type { LayoutContext } from './context.ts';
import { footGrowth } from './footer.ts';
import { TITLE_BASELINE, mirror } from './grid.ts';
import { partName } from './names.ts';
import type { Body, Page } from './page.ts';
import { passageSpec, plain, unbroken } from './text.ts';
import { textBox } from './text-box.ts';
import { titleFrame } from './title.ts';
import { tightLeading } from './type-scale.ts';

export interface Panel {
  /** What stands in the panel below the title, seen from the reading start. */
  readonly body: Frame;
  /** What is left for the drawing: to the page's edges. */
  readonly drawing: Frame;
  readonly page: (body: Omit<Body, 'layout'>) => Page;
}

/** Columns of the panel where nothing else is wished for, and between it and the drawing. */
const COLUMNS = 4;
const GAP: Pt = 18;
/** A page of 4:3 has narrow columns. */
const NARROWEST: Pt = 214;
const TITLE_SIZES = [28, 26, 24, 22, 20] as const;
/** Lines of a title, and below it. */
const MOST_LINES = 4;
const BELOW_TITLE: Pt = 10;
/** Width of the slide's number at the panel's end. */
const NUMBER: Pt = 40;

/** Undefined where the title has no room in the panel. @param count columns of the grid that it takes */
export function panelOf(slide: DeckSlide, context: LayoutContext, count: number = COLUMNS): Panel | undefined {
  const { grid } = context;
  const width = Math.max(grid.columns(count), NARROWEST);
  const title = titleOf(slide, { x: grid.margin, y: 0, width, height: 0 }, context);
  if (!title) return undefined;
  const top = title.frame.y + title.frame.height + BELOW_TITLE;
  const left = grid.margin + width + GAP;
  const foot = { ...grid.footer, width: width - NUMBER - GAP };
  const slideNumber = { ...grid.slideNumber, x: grid.margin + width - NUMBER, width: NUMBER };
  const growth = footGrowth({ footer: foot, slideNumber }, context);
  const body = { x: grid.margin, y: top, width, height: grid.body.y + grid.body.height - top - growth };
  const places = {
    tracker: { ...grid.tracker, width: grid.margin + width - grid.tracker.x },
    footer: { ...foot, y: foot.y - growth, height: foot.height + growth },
    slideNumber,
  };
  return {
    body,
    drawing: { ...belowBand(context), x: left, width: grid.page.width - left },
    page: ({ items, citations }) => ({
      layout: 'titleOnly',
      background: 'paper',
      text: 'muted',
      title: plain(slide.title),
      items: [title, ...pageHead(slide, context), ...items],
      citations,
      places,
    }),
  };
}

function titleOf({ title }: DeckSlide, frame: Frame, context: LayoutContext): TextBox | undefined {
  for (const size of TITLE_SIZES) {
    const style = { size, lineHeight: tightLeading(size, context.meta.language), colour: 'ink', weight: 'bold' } as const;
    const paragraphs = unbroken([passageSpec(title, style, context)], frame.width, context);
    if (!paragraphs || (paragraphs[0]?.mostLines ?? 0) > MOST_LINES) continue;
    const place = titleFrame(frame, style, TITLE_BASELINE - ascentOf(style) + roomOf(paragraphs));
    return textBox('title', partName('title', context.meta.language), mirror(place, context), paragraphs, { role: 'title' });
  }
  return undefined;
}
