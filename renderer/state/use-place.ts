import { useCallback, useState } from 'react';
import { firstSlide, type Selection } from './selection.ts';

export const DETAIL_TABS = ['notes', 'facts', 'warnings', 'edit', 'edits'] as const;
export type DetailTab = (typeof DETAIL_TABS)[number];

/** Where the reader is: the slide, the tab below it, and whether that is folded away. Outlives slides that cannot be made for a while. */
export interface Place {
  readonly selection: Selection;
  readonly tab: DetailTab;
  readonly open: boolean;
}

export interface PlaceHandle {
  readonly place: Place;
  readonly move: (change: Partial<Place>) => void;
}

export function usePlace(): PlaceHandle {
  const [place, setPlace] = useState<Place>({ selection: firstSlide, tab: 'notes', open: true });
  const move = useCallback((change: Partial<Place>) => setPlace((before) => ({ ...before, ...change })), []);
  return { place, move };
}
