import { describe, expect, it } from 'vitest';
import { firstSlide, keyTarget, select, selectedIndex } from '../../../renderer/state/selection.ts';
import { slideOf } from '../fixtures.ts';

const slides = (...ids: readonly string[]) => ids.map((id) => slideOf(id));

describe('selection', () => {
  it('follows its slide where others come before it', () => {
    const picked = select(slides('a', 'b'), 1);
    expect(selectedIndex(slides('x', 'y', 'a', 'b'), picked)).toBe(3);
  });

  it('falls to the slide in the same place where its own is gone, and returns with it', () => {
    const picked = select(slides('a', 'b', 'c'), 1);
    expect(selectedIndex(slides('a', 'c'), picked)).toBe(1);
    expect(selectedIndex(slides('a'), picked)).toBe(0);
    expect(selectedIndex(slides('a', 'b', 'c'), picked)).toBe(1);
  });

  it('has no index in an empty deck', () => {
    expect(selectedIndex([], firstSlide)).toBe(-1);
    expect(select([], 3)).toEqual(firstSlide);
  });

  it('never points outside the deck', () => {
    expect(select(slides('a', 'b'), 9)).toEqual({ id: 'b', index: 1 });
    expect(select(slides('a', 'b'), -1)).toEqual({ id: 'a', index: 0 });
  });
});

describe('keyTarget', () => {
  it.each([
    ['ArrowDown', 4, 5],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 4, 3],
    ['ArrowUp', 0, 0],
    ['PageDown', 4, 7],
    ['PageDown', 8, 9],
    ['PageUp', 4, 1],
    ['PageUp', 1, 0],
    ['Home', 4, 0],
    ['End', 4, 9],
  ])('%s leads from %i to %i', (key, from, to) => {
    expect(keyTarget(key, from, 10, 3)).toBe(to);
  });

  it('leaves other keys alone', () => {
    expect(keyTarget('Enter', 4, 10, 3)).toBeUndefined();
  });

  it('pages by one slide at least', () => {
    expect(keyTarget('PageDown', 4, 10, 0)).toBe(5);
  });
});
