/** Where things stand on every slide, in points, seen from the reading start. */
import type { SlideSetup } from '../scene/model.ts';
import type { Direction } from '../units/language.ts';
import type { Frame, Pt, Size } from '../units/length.ts';

export interface Grid {
  readonly page: Size;
  readonly margin: Pt;
  readonly gutter: Pt;
  /** Width of a number of the 12 columns with the gutters between them. */
  readonly columns: (count: number) => Pt;
  readonly title: Frame;
  readonly body: Frame;
  readonly footer: Frame;
  /** Left free on every slide for the date that PowerPoint's "Header & Footer" puts there. */
  readonly date: Frame;
  readonly slideNumber: Frame;
  /** The thin mark of the section's accent at the page's top edge. */
  readonly mark: Frame;
}

const COLUMNS = 12;
const BODY_TOP: Pt = 136;
/** From the page's foot up to the lower edge of the body, and to the upper edge of the footer. */
const [BELOW_BODY, FOOT] = [60, 46] as const;

/** The grid of a slide size: title, body and foot at the same heights on every slide, all on the columns. */
export function gridOf({ page, margin, gutter }: SlideSetup): Grid {
  const width = page.width - 2 * margin;
  const columns = (count: number): Pt => ((width + gutter) / COLUMNS) * count - gutter;
  const foot = { y: page.height - FOOT, height: 32 };
  return {
    page,
    margin,
    gutter,
    columns,
    title: { x: margin, y: 30, width, height: 84 },
    body: { x: margin, y: BODY_TOP, width, height: page.height - BODY_TOP - BELOW_BODY },
    footer: { x: margin, width: columns(8), ...foot },
    date: { x: margin + columns(8) + gutter, width: columns(3), ...foot },
    slideNumber: { x: margin + width - columns(1), width: columns(1), ...foot },
    mark: { x: margin, y: 0, width: columns(1), height: 6 },
  };
}

/** What a place is mirrored by; the layout context has both. */
interface Side {
  readonly grid: Pick<Grid, 'page'>;
  readonly meta: { readonly direction: Direction };
}

/** The same place seen from the reading side: from the right on a right-to-left page. */
export const mirror = (frame: Frame, { grid, meta }: Side): Frame =>
  meta.direction === 'ltr' ? frame : { ...frame, x: grid.page.width - frame.x - frame.width };
