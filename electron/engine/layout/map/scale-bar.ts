/** The bar that says how long a number of kilometres is on the map. */
import { shapesOf } from '../../language/languages.ts';
import type { Point } from '../../scene/model.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import type { Language } from '../../units/language.ts';
import type { Frame, Pt } from '../../units/length.ts';
import { EARTH_RADIUS, type Projected } from './projection.ts';

export interface ScaleBar {
  readonly length: Pt;
  readonly label: string;
}

/** What a bar may stand for, in kilometres. */
const SMALLEST = 1;
const STEPS = [SMALLEST, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
/** A bar is no longer than this share of the map's width. */
const LONGEST = 0.16;
/** Height of the strokes at its ends. */
export const TICK: Pt = 5;

const NO_BREAK_SPACE = '\u00A0';

/** The longest bar of a round number of kilometres that is small beside the map. */
export function scaleBar({ scale, frame }: Projected, language: Language): ScaleBar {
  const lengthOf = (kilometres: number): Pt => (kilometres / EARTH_RADIUS) * scale;
  const kilometres = STEPS.filter((step) => lengthOf(step) <= frame.width * LONGEST).at(-1) ?? SMALLEST;
  const number = kilometres < 1000 ? String(kilometres) : `${kilometres / 1000},000`;
  return { length: lengthOf(kilometres), label: `${toLanguageDigits(number, language)}${NO_BREAK_SPACE}${shapesOf(language).kilometres}` };
}

/** A bar with a stroke at either end, its middle at the foot of a frame. */
export function barWithin({ x, y, width, height }: Frame, length: Pt): readonly Point[] {
  const [left, right, foot] = [x + (width - length) / 2, x + (width + length) / 2, y + height - 1];
  return [
    { x: left, y: foot - TICK },
    { x: left, y: foot },
    { x: right, y: foot },
    { x: right, y: foot - TICK },
  ];
}
