import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Scroller } from './scroller.tsx';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Esc was pressed. The dialog goes when its owner stops rendering it. */
  readonly onEscape: () => void;
  /** Enter was pressed in a field; buttons have their own. */
  readonly onEnter?: (() => void) | undefined;
  /** A drawer stands at the reading start, as high as the window; a page of text is as high, and wide. */
  readonly place?: keyof typeof PLACES;
}

const PLACES = { middle: 'dialog', drawer: 'dialog drawer', page: 'dialog help-page' } as const;

/** A modal dialog: the native element traps the focus, makes the rest inert and gives the focus back. */
export function Dialog({ title, children, actions, onEscape, onEnter, place = 'middle' }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // The native element would begin with its first control; the main thing to do is what Enter should do, unless there is something to write.
    (dialog?.querySelector<HTMLElement>('.edit-text') ?? dialog?.querySelector<HTMLElement>('.button-filled'))?.focus();
    return () => dialog?.close();
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>): void => {
    const { key, target } = event;
    if (key === 'Enter' && target instanceof HTMLInputElement && !event.repeat) onEnter?.();
    // Whoever is on a button, as at first, reads on with the keys that scroll a text.
    const body = element.current?.querySelector('.dialog-body');
    const lines = target instanceof HTMLButtonElement && body ? scrolledBy(key, body.clientHeight, body.scrollHeight) : undefined;
    if (lines === undefined) return;
    event.preventDefault();
    body?.scrollBy({ top: lines });
  };
  return (
    <dialog
      ref={element}
      className={PLACES[place]}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onEscape();
      }}
    >
      <h2 id={id} className="dialog-title">
        {title}
      </h2>
      <Scroller className="dialog-body" aria-labelledby={id}>
        {children}
      </Scroller>
      <div className="dialog-actions">{actions}</div>
    </dialog>
  );
}

/** How many pixels a key scrolls a text of which `page` pixels are in sight; undefined for other keys. */
function scrolledBy(key: string, page: number, whole: number): number | undefined {
  const [line, leap] = [40, page * 0.9];
  const ways: Readonly<Record<string, number>> = { ArrowDown: line, ArrowUp: -line, PageDown: leap, PageUp: -leap, Home: -whole, End: whole };
  return ways[key];
}
