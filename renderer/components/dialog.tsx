import { useEffect, useId, useRef, type ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Esc was pressed. The dialog goes when its owner stops rendering it. */
  readonly onEscape: () => void;
  /** Enter was pressed in a field; buttons have their own. */
  readonly onEnter?: (() => void) | undefined;
}

/** A modal dialog: the native element traps the focus, makes the rest inert and gives the focus back. */
export function Dialog({ title, children, actions, onEscape, onEnter }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // The native element would begin with its first control; the main thing to do is what Enter should do.
    dialog?.querySelector<HTMLElement>('.button-filled')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.repeat) onEnter?.();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onEscape();
      }}
    >
      <h2 id={id} className="dialog-title">
        {title}
      </h2>
      <div className="dialog-body">{children}</div>
      <div className="dialog-actions">{actions}</div>
    </dialog>
  );
}
