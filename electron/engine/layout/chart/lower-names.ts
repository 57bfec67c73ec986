import type { ChartText } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { AXIS_GAP, axisStyle } from './draft.ts';
import { type Words, allSet, oneLine, placed, setWords } from './words.ts';

const MOST_LINES = 3;
/** Between the names of neighbouring columns. */
const AIR: Pt = 8;
/** With fewer shown than one in so many nobody could tell what is between. */
const SPARSEST = 10;

/** Names of categories below a plot. */
export interface LowerNames {
  readonly height: Pt;
  /** Where they stand, for the categories of a page; undefined where the axis passes over one. */
  readonly place: (page: readonly number[], plot: Frame) => readonly (ChartText | undefined)[];
}

/**
 * Sets names below their places, broken into lines. Where that has no room, and all names hold a number and so stand in an order
 * that tells what is between, only every so many.
 * @param extent of one category along the axis
 */
export function lowerNames(names: readonly string[], extent: Pt, size: Pt, sparse: boolean, context: LayoutContext): LowerNames | undefined {
  const face = axisStyle(size);
  const all = allSet(names.map((name) => setWords(name, face, extent - AIR, context, MOST_LINES)));
  if (all) return lower(all, 1, extent);
  if (!sparse || !names.every((name) => /\p{Nd}/u.test(name))) return undefined;
  const lines = names.map((name) => oneLine(name, face, context));
  const every = Math.ceil((Math.max(...lines.map(({ width }) => width)) + AIR) / extent);
  return every <= SPARSEST && every * 2 < names.length ? lower(lines, every, extent) : undefined;
}

function lower(words: readonly Words[], every: number, extent: Pt): LowerNames {
  return {
    height: Math.max(...words.map(({ height }) => height)),
    place: (page, plot) =>
      page.map((category, index) =>
        index % every === 0
          ? placed(words[category] as Words, plot.x + (index + 0.5) * extent, plot.y + plot.height + AXIS_GAP, { x: 'middle', y: 'start' })
          : undefined,
      ),
  };
}
