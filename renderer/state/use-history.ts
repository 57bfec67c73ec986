import type { Dispatch } from 'react';
import type { SessionEvent } from './session.ts';
import { isTyping, useShortcut } from './use-window.ts';

/** What takes the last change back and does it again, by keys and for the menu; a field that is typed in has its own. */
export function useHistory(send: Dispatch<SessionEvent>): (direction: 'undo' | 'redo') => void {
  const undo = (): void => send({ type: 'undone' });
  const redo = (): void => send({ type: 'redone' });
  useShortcut('z', undo, { notTyping: true });
  useShortcut('z', redo, { notTyping: true, shift: true });
  useShortcut('y', redo, { notTyping: true });
  return (direction) => {
    // The menu has taken no focus: what is undone is what was typed. Nothing else than this command does it in a field.
    if (isTyping()) document.execCommand(direction);
    else if (direction === 'undo') undo();
    else redo();
  };
}
