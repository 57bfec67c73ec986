import type { Frame } from '../../units/length.ts';

/** Whether two frames have more than an edge in common. */
export const meets = (a: Frame, b: Frame): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a frame stands within another. */
export const holds = (room: Frame, { x, y, width, height }: Frame): boolean =>
  x >= room.x && y >= room.y && x + width <= room.x + room.width && y + height <= room.y + room.height;
