import { flagOf } from '../../deck/flags.ts';
import type { MatrixSlide } from '../../deck/kinds/matrix.ts';
import type { LayoutContext } from '../context.ts';
import type { Page } from '../page.ts';
import { tableSlidePages } from '../table/pages.ts';
import { TABLE_SIZES } from '../type-scale.ts';

/** A dash says that the cell was thought of and that there is nothing to say. */
const NOTHING = '–';

/** A table read in both directions: its header row heads the columns, its first column the rows. */
export const matrixPages = (slide: MatrixSlide, context: LayoutContext): readonly Page[] =>
  tableSlidePages(withoutFlags(slide), { sizes: TABLE_SIZES, rowHeads: true, empty: NOTHING }, context);

/** A flag tells in front of whom a row is; in a cell of text the name alone does. */
const withoutFlags = (slide: MatrixSlide): MatrixSlide => ({
  ...slide,
  table: { ...slide.table, rows: slide.table.rows.map((row) => row.map((cell, column) => (column === 0 ? flagOf(cell)[1] : cell))) },
});
