import { expect, it } from 'vitest';
import { inside, stretchesInside } from '../../../../electron/engine/layout/map/inside.ts';

const square = (at: number, side: number) => [{ x: at, y: at }, { x: at + side, y: at }, { x: at + side, y: at + side }, { x: at, y: at + side }];
/** A square with a hole. */
const RING = [square(0, 100), square(40, 20)];

it('knows a hole from the land around it', () => {
  expect(inside({ x: 10, y: 50 }, RING)).toBe(true);
  expect(inside({ x: 50, y: 50 }, RING)).toBe(false);
  expect(inside({ x: 150, y: 50 }, RING)).toBe(false);
});

it('keeps what of a line is on land, with its corners, and drops stubs', () => {
  const stretches = stretchesInside([{ x: -50, y: 50 }, { x: 20, y: 50 }, { x: 150, y: 50 }], RING);
  expect(stretches).toHaveLength(2);
  expect(stretches[0]).toContainEqual({ x: 20, y: 50 });
  for (const { x } of stretches.flat()) expect(x).toBeGreaterThanOrEqual(0);
  const ends = stretches.map((stretch) => [stretch[0]?.x ?? 0, stretch.at(-1)?.x ?? 0]);
  expect(ends.flat().map(Math.round)).toEqual([1, 39, 60, 99]);
  expect(stretchesInside([{ x: 95, y: 50 }, { x: 150, y: 50 }], RING)).toEqual([]);
});
