import type { Passage } from '../markdown/model.ts';
import { plainText } from '../markdown/spans.ts';

/** A column is never narrower than this share of the table. */
const NARROWEST = 0.12;

/**
 * Shares of a table's width by what its columns hold, adding up to 1. A column with twice as much text gets half as much
 * room again, so that long cells do not starve short ones.
 */
export function cellWidths(rows: readonly (readonly Passage[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const lengths = Array.from({ length: columns }, (_, column) => {
    const cells = rows.map((row) => plainText(row[column]?.spans ?? []).length);
    return Math.max(...cells.map((length) => Math.min(length, 200)), 1);
  });
  const weights = lengths.map((length) => length ** 0.6);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.max(NARROWEST, weight / total));
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / sum);
}
