/** Where the window opens: as it was left, if a screen still shows it. */
import type { WindowState } from '../settings/settings.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST = { width: 960, height: 620 };
const FIRST = { width: 1360, height: 860 };
/** How much of the window must lie on a screen for it to be found and dragged. */
const GRIP = 80;

/** Bounds for a new window on screens with these work areas. Without a position the system centres it. */
export function openingBounds(left: WindowState | undefined, screens: readonly Rectangle[]): Partial<Rectangle> {
  if (left === undefined || !screens.some((screen) => shows(screen, left))) return FIRST;
  const { x, y } = left;
  return { x, y, width: Math.max(left.width, SMALLEST.width), height: Math.max(left.height, SMALLEST.height) };
}

/** Whether the window's title bar can be reached on the screen. */
function shows(screen: Rectangle, { x, y, width }: Rectangle): boolean {
  const across = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  return across >= GRIP && y >= screen.y && y <= screen.y + screen.height - GRIP;
}
