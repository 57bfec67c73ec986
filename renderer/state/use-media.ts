import { useSyncExternalStore } from 'react';

/** From this width of the page down the choices fold into a drawer. */
export const NARROW = '(max-width: 760px)';

/** Whether a media query holds now, e.g. `(max-width: 760px)`; pixels are those of the page, so zooming in makes it narrower. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
