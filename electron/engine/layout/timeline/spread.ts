import type { Pt } from '../../units/length.ts';

/**
 * Moves places apart as little as possible: in their order, at least `distance` between neighbours, none before 0 or
 * behind `end`. The sum of squared moves is least (pool adjacent violators, the isotonic regression of the places less
 * their share of the distances).
 * @param wanted ascending
 * @returns undefined where there is no room for so many
 */
export function spread(wanted: readonly Pt[], distance: Pt, end: Pt): readonly Pt[] | undefined {
  const least = distance * (wanted.length - 1);
  if (wanted.length === 0) return [];
  if (least > end + ROUNDING) return undefined;
  const blocks: { sum: Pt; count: number }[] = [];
  wanted.forEach((place, index) => {
    blocks.push({ sum: place - index * distance, count: 1 });
    for (let last = blocks.length - 1; last > 0; last--) {
      const [before, after] = [blocks[last - 1], blocks[last]] as [(typeof blocks)[0], (typeof blocks)[0]];
      if (before.sum / before.count <= after.sum / after.count) break;
      before.sum += after.sum;
      before.count += after.count;
      blocks.pop();
    }
  });
  const room = Math.max(0, end - least);
  const bases = blocks.flatMap(({ sum, count }) => Array<Pt>(count).fill(Math.min(room, Math.max(0, sum / count))));
  return bases.map((base, index) => base + index * distance);
}

const ROUNDING: Pt = 1e-6;
