/** The numbers at lines to read values off. */
import type { Chart, ChartTextStyle } from '../../scene/model.ts';
import type { Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { TICK_SIZE, axisStyle } from './draft.ts';
import { type Scale, lineValues } from './range.ts';
import { axisNumbers } from './values.ts';
import { type Words, oneLine } from './words.ts';

export interface TickNumbers {
  /** From the lowest line to the highest. */
  readonly words: readonly Words[];
  readonly look: Omit<NonNullable<Chart['values']['ticks']>, 'labels'>;
}

/** How the numbers look beside names of a size: a little smaller, and grey. */
export const tickFace = (size: Pt): ChartTextStyle => axisStyle(Math.min(size, TICK_SIZE), 'muted');

export function tickNumbers(scale: Scale, size: Pt, context: LayoutContext): TickNumbers {
  const { texts, format } = axisNumbers(lineValues(scale), context.meta.language);
  const style = tickFace(size);
  return { words: texts.map((text) => oneLine(text, style, context)), look: { step: scale.step, format, style } };
}
