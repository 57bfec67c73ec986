/** Widths of table columns, after CSS automatic table layout: no column narrower than its longest word while there is room. */
import type { Pt } from '../../units/length.ts';

export interface ColumnNeeds {
  /** Width of the longest unbreakable word, with insets. */
  readonly min: Pt;
  /** Width of the longest cell on one line, with insets. */
  readonly max: Pt;
}

/** Share of the table up to which a column is short: it then keeps its cells on one line, the long ones give way. */
const SHORT = 0.22;

/** Widths that add up to `total` exactly. */
export function columnWidths(given: readonly ColumnNeeds[], total: Pt): readonly Pt[] {
  const unbroken = given.map((need) => (need.max <= total * SHORT ? { min: need.max, max: need.max } : need));
  const needs = sum(unbroken.map((need) => need.min)) <= total ? unbroken : given;
  const [min, max] = [sum(needs.map((need) => need.min)), sum(needs.map((need) => need.max))];
  if (max <= total) return needs.map((need) => need.max + ((total - max) * need.max) / max);
  if (min >= total) return capped(needs.map((need) => need.min), total);
  const share = (total - min) / (max - min);
  return needs.map((need) => need.min + (need.max - need.min) * share);
}

/** Where the longest words have no room beside one another: narrow columns keep theirs, the wide ones share what is left alike. */
function capped(mins: readonly Pt[], total: Pt): readonly Pt[] {
  let [left, count] = [total, mins.length];
  for (const min of [...mins].sort((a, b) => a - b)) {
    if (count === 1 || min > left / count) break;
    left -= min;
    count -= 1;
  }
  return mins.map((min) => Math.min(min, left / count));
}

/** Widths where the first column heads the rows: as wide as it needs, the others nearly alike, a little wider where they say more, as long as no word breaks. */
export function headedColumnWidths(given: readonly ColumnNeeds[], total: Pt): readonly Pt[] {
  const [head, ...others] = given;
  if (!head || others.length === 0) return columnWidths(given, total);
  const first = Math.max(head.min, Math.min(head.max, total * WIDEST_HEAD));
  const weights = others.map(({ max }) => Math.sqrt(max));
  const mean = sum(weights) / weights.length;
  const bounded = weights.map((weight) => Math.min(mean * MOST_WIDER, Math.max(mean * MOST_NARROWER, weight)));
  const widths = bounded.map((weight) => ((total - first) * weight) / sum(bounded));
  return others.some((need, index) => need.min > (widths[index] ?? 0)) ? columnWidths(given, total) : [first, ...widths];
}

/** Share of the table that the heads of rows take at most while no word of theirs breaks. */
const WIDEST_HEAD = 0.24;
/** How far columns differ from the others. */
const [MOST_NARROWER, MOST_WIDER] = [0.75, 1.3] as const;

const sum = (values: readonly Pt[]): Pt => values.reduce((all, value) => all + value, 0);
