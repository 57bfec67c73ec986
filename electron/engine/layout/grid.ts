/** Where things stand on every slide, in points, seen from the reading start of a 16:9 page. */
import { type Frame, type Size, inches } from '../units/length.ts';
import type { Direction } from '../units/language.ts';

export const PAGE: Size = { width: inches(40 / 3), height: inches(7.5) };
export const MARGIN = inches(0.6);
export const GUTTER = inches(0.2);
const CONTENT_WIDTH = PAGE.width - 2 * MARGIN;

/** Width of a number of the 12 columns with the gutters between them. */
export const columns = (count: number): number => ((CONTENT_WIDTH + GUTTER) / 12) * count - GUTTER;

export const TITLE: Frame = { x: MARGIN, y: 30, width: CONTENT_WIDTH, height: 84 };
export const BODY: Frame = { x: MARGIN, y: 136, width: CONTENT_WIDTH, height: 344 };
export const FOOTER: Frame = { x: MARGIN, y: 494, width: columns(10), height: 32 };
export const SLIDE_NUMBER: Frame = { x: MARGIN + CONTENT_WIDTH - columns(2), y: 494, width: columns(2), height: 32 };
/** The thin mark of the section's accent at the page's top edge. */
export const MARK: Frame = { x: MARGIN, y: 0, width: columns(1), height: 6 };

/** The same place seen from the other side of the page. */
export const mirror = (frame: Frame, direction: Direction): Frame =>
  direction === 'ltr' ? frame : { ...frame, x: PAGE.width - frame.x - frame.width };
