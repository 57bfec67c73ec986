import type { TableSlide } from '../../deck/kinds/table.ts';
import type { LayoutContext } from '../context.ts';
import type { Page } from '../page.ts';
import { tableSlidePages } from '../table/pages.ts';
import { TABLE_SIZES } from '../type-scale.ts';

/** A table with a header row. */
export const tablePages = (slide: TableSlide, context: LayoutContext): readonly Page[] =>
  tableSlidePages(slide, { sizes: TABLE_SIZES, rowHeads: false, empty: '' }, context);
