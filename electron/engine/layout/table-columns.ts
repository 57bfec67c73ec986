/** Widths of table columns, after CSS automatic table layout: no column narrower than its longest word while there is room. */
import type { Pt } from '../units/length.ts';

export interface ColumnNeeds {
  /** Width of the longest unbreakable word, with insets. */
  readonly min: Pt;
  /** Width of the longest cell on one line, with insets. */
  readonly max: Pt;
}

/** Widths that add up to `total` exactly. */
export function columnWidths(needs: readonly ColumnNeeds[], total: Pt): readonly Pt[] {
  const sum = (of: (need: ColumnNeeds) => Pt) => needs.reduce((all, need) => all + of(need), 0);
  const [min, max] = [sum((need) => need.min), sum((need) => need.max)];
  if (max <= total) return needs.map((need) => need.max + ((total - max) * need.max) / max);
  if (min >= total) return needs.map((need) => (total * need.min) / min);
  const share = (total - min) / (max - min);
  return needs.map((need) => need.min + (need.max - need.min) * share);
}
