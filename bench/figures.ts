/** What a benchmark found: printed, and kept for the table in bench/README.md, which `bench/run.mjs` writes. */
import { appendFileSync } from 'node:fs';

/** The most that some figures may be. Each has room for a machine on which others work too; what is above it has grown. */
export const HELD: Readonly<Record<string, number>> = {
  'full deck, English: whole / pptxgenjs': 12,
  'window: one record edited / pptxgenjs': 2.2,
  'check: 3,000 records / 1,000': 3.3,
};

/**
 * Tells one figure, a ratio or what its name says.
 * @param name what was measured, against what; it names the row of the table
 * @param digits behind the point
 */
export function figure(name: string, value: number, digits = 2): void {
  const most = HELD[name];
  const isOver = most !== undefined && !(value <= most);
  console.log(`  ${name.padEnd(70)} ${value.toFixed(digits)}${most === undefined ? '' : `   (at most ${most}${isOver ? ': it is more' : ''})`}`);
  const { BARDAR_FIGURES: kept } = process.env;
  if (kept !== undefined) appendFileSync(kept, `${JSON.stringify({ name, value: value.toFixed(digits), most: most ?? null })}\n`);
  if (isOver) process.exitCode = 1;
}
