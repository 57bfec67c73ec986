import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  /** What the button says. */
  readonly label: ReactNode;
  /** Name of what it opens. */
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * A button that opens a small panel below itself. The panel is no dialog: the window stays usable and shows at once what is
 * chosen. Esc, a click elsewhere and leaving it with the Tab key close it; Esc gives the focus back.
 */
export function Disclosure({ label, title, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return undefined;
    panel.current?.querySelector<HTMLElement>('input:checked')?.focus();
    const onPress = (event: PointerEvent): void => {
      if (!isInside(whole.current, event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    // Where it stands in a dialog, that stays.
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      ref={whole}
      className="disclosure"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && !isInside(whole.current, relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="button button-outlined"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Icon name="down" />
      </button>
      {open ? (
        <div ref={panel} id={id} role="group" aria-label={title} className="disclosure-panel">
          {children}
        </div>
      ) : null}
    </div>
  );
}

const isInside = (whole: Element | null, target: EventTarget | null): boolean => target instanceof Node && whole?.contains(target) === true;
