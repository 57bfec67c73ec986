/** What the benchmarks share: the real content, read as the program reads it. */
import { join } from 'node:path';
import type { Host } from '../electron/engine/host.ts';
import { createHost } from '../electron/host/host.ts';

const root = process.cwd();
export const DATASET = join(root, 'data', 'kazakhstan');
export const PACK = join(root, 'templates', 'briefing');

export const benchHost = (): Host =>
  createHost({
    templates: join(root, 'templates'),
    brands: join(root, 'templates', 'brands'),
    fonts: join(root, 'out', 'fonts'),
    atlas: join(root, 'out', 'atlas', 'countries.bin'),
    flags: join(root, 'out', 'flags'),
    rasteriser: join(root, 'out', 'rasteriser', 'resvg.wasm'),
    userPacks: join(root, 'out', 'no-packs'),
    userLooks: join(root, 'out', 'no-looks'),
    version: '0.1.0',
  });

/** Whether only those figures are wanted that are held to a most (figures.ts), in few rounds: `gate=yes`. */
export const AS_GATE = process.argv.includes('gate=yes');

/** Rounds of a measurement, by those it has where time is no matter. */
export const roundsOf = (usual: number): number => (AS_GATE ? Math.min(3, usual) : usual);

/** Processor time of this process so far, its compilers' with it, in milliseconds. */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which a share of the values lies; 0 where there are none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
