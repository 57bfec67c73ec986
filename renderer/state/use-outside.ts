import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';
import { isModal, useNewest, useReturn } from './use-window.ts';

/** Runs an action when files changed on the disk, or may have while the window was not in front; once it is over where it is busy. */
export function useChanges(action: () => void, busy: boolean): void {
  const missed = useRef(false);
  const heard = (): void => {
    missed.current = busy;
    if (!busy) action();
  };
  const newest = useNewest(heard);
  useReturn(heard);
  useEffect(() => bardar.onChanged(() => newest.current()), [newest]);
  useEffect(() => {
    if (!busy && missed.current) newest.current();
  }, [busy, newest]);
}

/** Runs what the menus ask for; under a modal dialog nothing, as with shortcuts. */
export function useMenu(run: (command: MenuCommand) => void): void {
  const newest = useNewest(run);
  useEffect(
    () =>
      bardar.onCommand((command) => {
        if (!isModal()) newest.current(command);
      }),
    [newest],
  );
}
