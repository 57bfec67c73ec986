/** Which slide is shown large. Kept by id, so that it stays the same slide while others come and go. Pure. */
import type { PreviewSlide } from '../../electron/contract/api.ts';

/** The slide last picked, and where it stood. */
export interface Selection {
  readonly id?: string;
  readonly index: number;
}

export const firstSlide: Selection = { index: 0 };

/** Index of the selected slide; where it is gone, of the one that stands in its place. -1 where there are no slides. */
export function selectedIndex(slides: readonly PreviewSlide[], selection: Selection): number {
  const found = slides.findIndex((slide) => slide.id === selection.id);
  return found >= 0 ? found : Math.min(selection.index, slides.length - 1);
}

/** The selection of the slide at an index, moved into the deck where it points outside. */
export function select(slides: readonly PreviewSlide[], index: number): Selection {
  const inside = Math.max(0, Math.min(index, slides.length - 1));
  const id = slides[inside]?.id;
  return id === undefined ? firstSlide : { id, index: inside };
}

/** Where a key leads from a slide; undefined for a key that does not move. `page` is how many slides are in sight. */
export function keyTarget(key: string, index: number, count: number, page: number): number | undefined {
  const step = Math.max(1, page);
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'PageDown':
      return Math.min(index + step, count - 1);
    case 'PageUp':
      return Math.max(index - step, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
