/** The table that a chart without a readable form becomes, as long as somebody can read that. */
import type { ChartSlide } from '../../deck/kinds/chart.ts';
import { problem } from '../../diagnostics/problem.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { type Page, withProblems } from '../page.ts';
import { tablePages } from '../slides/table.ts';
import { plain } from '../text.ts';
import { asTableSlide } from './as-table.ts';

/** Slides that one chart may become, and values of which nobody need try: each slide has room for a hundred at most. */
const [MOST_SLIDES, MOST_VALUES] = [20, 2000] as const;

/** The pages of a chart as a table; where they would be too many, one page and an error that says so. */
export function tableInstead(slide: ChartSlide, context: LayoutContext): readonly Page[] {
  const { categories, series } = slide.chart;
  const pages = categories.length * series.length > MOST_VALUES ? undefined : tablePages(asTableSlide(slide, context.meta.language), context);
  if (pages !== undefined && pages.length <= MOST_SLIDES) return pages;
  const told = { title: plain(slide.title), series: series.length, categories: categories.length, most: MOST_SLIDES };
  const [page] = contentPages(slide, [{ layout: 'titleOnly', items: [], citations: [] }], context);
  return withProblems(page ? [page] : [], [problem('error', 'layout.chart-too-much', told, slide.origin)]);
}
