import { expect, test } from 'vitest';
import { openingBounds, SMALLEST } from '../../electron/main/window/bounds.ts';

const screens = [
  { x: 0, y: 30, width: 1920, height: 1050 },
  { x: 1920, y: 0, width: 1280, height: 1024 },
];
const left = { x: 100, y: 100, width: 1200, height: 800, maximized: false };

test('the window opens where it was left', () => {
  expect(openingBounds(left, screens)).toEqual({ x: 100, y: 100, width: 1200, height: 800 });
  expect(openingBounds({ ...left, x: 2000 }, screens)).toMatchObject({ x: 2000 });
  expect(openingBounds({ ...left, x: -1000 }, screens)).toMatchObject({ x: -1000 });
});

test('it is centred where no screen shows its title bar any more', () => {
  for (const lost of [{ x: 3150 }, { x: -1150 }, { y: -5 }, { y: 1040 }]) {
    expect(openingBounds({ ...left, ...lost }, screens)).not.toHaveProperty('x');
  }
  expect(openingBounds({ ...left, x: 2000 }, screens.slice(0, 1))).not.toHaveProperty('x');
  expect(openingBounds(undefined, screens)).not.toHaveProperty('x');
});

test('it is never smaller than its contents need', () => {
  expect(openingBounds({ ...left, width: 200, height: 90 }, screens)).toMatchObject(SMALLEST);
});
