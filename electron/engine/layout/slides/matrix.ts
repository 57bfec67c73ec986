import type { MatrixSlide } from '../../deck/kinds/matrix.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { matrixRows } from '../matrix/rows.ts';
import { signsApart } from '../matrix/signs.ts';
import type { Page } from '../page.ts';
import { tableSlidePages } from '../table/pages.ts';
import { TABLE_SIZES } from '../type-scale.ts';

/** A dash says that the cell was thought of and that there is nothing to say. */
const NOTHING = '–';

/**
 * A table read in both directions: its header row heads the columns, its first column the rows. With flags and marks it stands as rows,
 * where they have room; else as a native table.
 */
export function matrixPages(slide: MatrixSlide, context: LayoutContext): readonly Page[] {
  const { table, signs } = signsApart(slide.table, context);
  const asTable = () => tableSlidePages({ ...slide, table }, { sizes: TABLE_SIZES, rowHeads: true, empty: NOTHING }, context);
  const bodies = signs.size === 0 ? undefined : matrixRows(table, signs, slide.blocks, NOTHING, context);
  if (bodies === undefined) return asTable();
  const rows = contentPages(slide, bodies, context);
  const native = rows.length === 1 ? rows : asTable();
  return native.length < rows.length ? native : rows;
}
