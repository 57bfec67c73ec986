import { boundsOf } from '../scene/bounds.ts';
import type { Group } from '../scene/model.ts';

/** Primitives in place as one thing to move and to describe. */
export const groupOf = (id: string, name: string, description: string, items: Group['items']): Group => ({
  type: 'group',
  id,
  name,
  description,
  frame: boundsOf(
    items.flatMap(({ frame: { x, y, width, height } }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  ),
  items,
});
