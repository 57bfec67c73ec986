import { useCallback, useRef, type Dispatch, type DragEvent } from 'react';
import { TITLE_SLIDE, type SlideBlocks } from '../../electron/contract/api.ts';
import { placeAt } from './entries.ts';
import type { SessionEvent } from './session.ts';
import { moved } from './slide-events.ts';
import { useNewest } from './use-window.ts';

type Handlers = Pick<React.HTMLAttributes<HTMLElement>, 'draggable' | 'onDragStart' | 'onDragOver' | 'onDragLeave' | 'onDrop' | 'onDragEnd'>;

/** What an element needs that stands for a slide, so that slides can be dragged over one another. */
export type DragHandle = (slide: string) => Handlers;

/** Slides are dragged within their list only; where one would come to stand is marked by `data-drop`. */
export function useDrag(outline: readonly SlideBlocks[], send: Dispatch<SessionEvent>): DragHandle {
  const dragged = useRef<string>(undefined);
  const newest = useNewest({ outline, send });
  return useCallback(
    (slide) => ({
      draggable: slide !== TITLE_SLIDE,
      onDragStart: ({ dataTransfer }) => {
        dragged.current = slide;
        dataTransfer.effectAllowed = 'move';
        // Some systems drag nothing that holds nothing.
        dataTransfer.setData('text/plain', slide);
      },
      onDragOver: (event) => {
        const { currentTarget } = event;
        if (dragged.current === undefined || placeAt(newest.current.outline, dragged.current, slide, sideOf(event)) === undefined) {
          delete currentTarget.dataset['drop'];
          return;
        }
        event.preventDefault();
        currentTarget.dataset['drop'] = sideOf(event);
      },
      onDragLeave: ({ currentTarget }) => void delete currentTarget.dataset['drop'],
      onDrop: (event) => {
        delete event.currentTarget.dataset['drop'];
        const { current } = dragged;
        const after = current === undefined ? undefined : placeAt(newest.current.outline, current, slide, sideOf(event));
        if (current === undefined || after === undefined) return;
        event.preventDefault();
        newest.current.send(moved(current, after));
      },
      onDragEnd: () => {
        dragged.current = undefined;
      },
    }),
    [newest],
  );
}

/** Whether the pointer is on the upper or the lower half. */
function sideOf({ clientY, currentTarget }: DragEvent<HTMLElement>): 'before' | 'behind' {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'behind';
}
