/** Where things stand on every slide, in points, seen from the reading start. */
import type { SlideSetup } from '../scene/model.ts';
import type { Direction } from '../units/language.ts';
import { type Frame, type Pt, type Size, inches } from '../units/length.ts';

export interface Grid {
  readonly page: Size;
  readonly margin: Pt;
  readonly gutter: Pt;
  /** Width of a number of the 12 columns with the gutters between them. */
  readonly columns: (count: number) => Pt;
  /** Where columns stand, counted from 1 at the reading start. */
  readonly columnsFrom: (first: number, last: number) => Pick<Frame, 'x' | 'width'>;
  /** Two lines of a title, from below the tracker to where the body begins. */
  readonly title: Frame;
  /** The body below a title of so many lines. */
  readonly bodyBelow: (titleLines: number) => Frame;
  /** The body of the slide in hand. */
  readonly body: Frame;
  /** How much of the body's height things are spread over. */
  readonly spread: Pt;
  readonly footer: Frame;
  /** Left free on every slide for the date that PowerPoint's "Header & Footer" puts there. */
  readonly date: Frame;
  readonly slideNumber: Frame;
  /** The thin mark of the section's accent above the title, and beside it where in the briefing the slide stands. */
  readonly mark: Frame;
  readonly tracker: Frame;
}

const COLUMNS = 12;
/** Just below the tracker, so that a title's first line has room for Persian letters too. */
const TITLE_TOP: Pt = 29.7;
/** Where the first baseline of every title stands. */
export const TITLE_BASELINE: Pt = inches(0.88);
/** Where the body begins below a title of one line, and of two; what it does not go beyond. */
const BODY_TOPS = [inches(1.29), inches(1.79)] as const;
const [BELOW_BODY, FOOT] = [inches(0.83), 46] as const;
/**
 * Share of the body over which things are spread, which is 85 % of what lies between title and foot: the rest is air above the foot,
 * taken before type gives way.
 */
const SPREAD = 0.965;

/** The grid of a slide size: title, body and foot at the same heights on every slide, all on the columns. */
export function gridOf({ page, margin, gutter }: SlideSetup): Grid {
  const width = page.width - 2 * margin;
  const columns = (count: number): Pt => ((width + gutter) / COLUMNS) * count - gutter;
  const foot = { y: page.height - FOOT, height: 32 };
  const bodyBelow = (titleLines: number): Frame => {
    const y = BODY_TOPS[titleLines <= 1 ? 0 : 1];
    return { x: margin, y, width, height: page.height - y - BELOW_BODY };
  };
  return {
    page,
    margin,
    gutter,
    columns,
    columnsFrom: (first, last) => ({ x: margin + columns(first - 1) + gutter, width: columns(last - first + 1) }),
    title: { x: margin, y: TITLE_TOP, width, height: BODY_TOPS[1] - TITLE_TOP },
    bodyBelow,
    body: bodyBelow(2),
    spread: bodyBelow(2).height * SPREAD,
    footer: { x: margin, width: columns(8), ...foot },
    date: { x: margin + columns(8) + gutter, width: columns(3), ...foot },
    slideNumber: { x: margin + width - columns(1), width: columns(1), ...foot },
    mark: { x: margin, y: 23, width: inches(0.29), height: inches(0.04) },
    tracker: { x: margin + inches(0.39), y: 12.6, width: width - inches(0.39), height: 16.8 },
  };
}

/** The frames that things of text are spread over: with air above the foot, and where they need it without. */
export const spreads = ({ body, spread }: Grid): readonly Frame[] => [{ ...body, height: spread }, body];

/** The grid with a body that begins elsewhere and ends where all do. */
export const withBody = (grid: Grid, y: Pt): Grid => {
  const { body } = grid;
  const height = body.y + body.height - y;
  return { ...grid, body: { ...body, y, height }, spread: height * SPREAD };
};

/** What a place is mirrored by; the layout context has both. */
interface Side {
  readonly grid: Pick<Grid, 'page'>;
  readonly meta: { readonly direction: Direction };
  readonly stays?: Frame;
}

/** The same place seen from the reading side: from the right on a right-to-left page, but for what keeps its order within a place that is. */
export function mirror(frame: Frame, { grid, meta, stays }: Side): Frame {
  if (meta.direction === 'ltr') return frame;
  const across = (of: Frame): number => grid.page.width - of.x - of.width;
  return { ...frame, x: stays === undefined ? across(frame) : frame.x - stays.x + across(stays) };
}
