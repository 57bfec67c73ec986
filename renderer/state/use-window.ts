/** Small hooks on the window itself: shortcuts, return of the focus, a delayed busy mark. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** The newest value, for a listener that is set up once. */
export function useNewest<T>(value: T): { readonly current: T } {
  const newest = useRef(value);
  useLayoutEffect(() => {
    newest.current = value;
  }, [value]);
  return newest;
}

const IS_MAC = navigator.userAgent.includes('Mac');

/** A shortcut as the system writes it, e.g. `Ctrl+E`. */
export const shortcutName = (letter: string, shift = false): string => (IS_MAC ? `${shift ? '⇧' : ''}⌘${letter}` : `Ctrl+${shift ? 'Shift+' : ''}${letter}`);

/** Whether a modal dialog stands over the window; its commands rest meanwhile. */
export const isModal = (): boolean => document.querySelector('dialog:modal') !== null;

/** The key's place on the keyboard, as `KeyboardEvent.code` has it. */
const placeOf = (letter: string): string => (letter === '/' ? 'Slash' : `Key${letter.toUpperCase()}`);

/** Whether a text is being typed in: its keys, such as those that undo, are its own. */
export const isTyping = (): boolean => document.activeElement?.matches('textarea, input[type=text]') ?? false;

interface ShortcutOptions {
  /** With Shift; else without. */
  readonly shift?: boolean;
  /** Not in a text field. */
  readonly notTyping?: boolean;
}

/**
 * Runs an action on Ctrl (⌘ on a Mac) with a letter, or with /. On a keyboard that types no Latin letters, such as the Persian one,
 * the key at the letter's place counts. Under a modal dialog nothing happens.
 */
export function useShortcut(letter: string, action: () => void, { shift = false, notTyping = false }: ShortcutOptions = {}): void {
  const newest = useNewest(action);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey !== shift || event.repeat || (notTyping && isTyping())) return;
      const typed = event.key.toLowerCase();
      const isLatin = /^[a-z]$/.test(typed);
      if (isLatin ? typed !== letter : event.code !== placeOf(letter)) return;
      event.preventDefault();
      if (!isModal()) newest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [letter, newest, shift, notTyping]);
}

/** Runs an action each time the window regains the focus it had lost. */
export function useReturn(action: () => void): void {
  const newest = useNewest(action);
  useEffect(() => {
    let away = false;
    const onBlur = (): void => {
      away = true;
    };
    const onFocus = (): void => {
      if (away) newest.current();
      away = false;
    };
    window.addEventListener('blur', onBlur);
    window.addEventListener('focus', onFocus);
    return () => {
      window.removeEventListener('blur', onBlur);
      window.removeEventListener('focus', onFocus);
    };
  }, [newest]);
}

/** What takes longer than this many milliseconds gets a mark. */
export const SLOW_MS = 300;

/** Whether something has been busy for longer than the given milliseconds; what is quick never shows a mark. */
export function useSlow(busy: boolean, afterMs: number): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setSlow(true), afterMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy, afterMs]);
  return busy && slow;
}
