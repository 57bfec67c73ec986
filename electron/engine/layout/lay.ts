/** Lays one slide of a deck out: its pages, before they are numbered. */
import { problem } from '../diagnostics/problem.ts';
import type { DeckSlide } from '../deck/kinds/all.ts';
import { belowTitle } from './content-pages.ts';
import type { LayoutContext, LayoutGround, SlidePlace } from './context.ts';
import { gridOf } from './grid.ts';
import { LAYOUT_KINDS, OPENINGS } from './kinds.ts';
import { type Page, withProblems } from './page.ts';
import { plain } from './text.ts';

/** Pages of one slide; a whole deck of so many is more than anyone shows. */
const MOST_PAGES = 500;

/**
 * The pages of a slide. Every text stands within its box and every box within the page; what has no room goes on on a further page.
 * What is to be said of them stands with them.
 */
export function laySlide(slide: DeckSlide, place: SlidePlace, ground: LayoutGround): readonly Page[] {
  const context: LayoutContext = { ...ground, ...place, grid: gridOf(ground.setup) };
  const lay = LAYOUT_KINDS[slide.kind] as (slide: DeckSlide, context: LayoutContext) => readonly Page[];
  const laid = (count: number) => lay(slide, OPENINGS.has(slide.kind) ? context : belowTitle(slide, count, context));
  const first = laid(1);
  const pages = first.length === 1 ? first : laid(first.length);
  const many = { title: plain(slide.title), pages: pages.length, limit: MOST_PAGES };
  return pages.length > MOST_PAGES ? withProblems(pages, [problem('error', 'layout.too-many-pages', many, slide.origin)]) : pages;
}
