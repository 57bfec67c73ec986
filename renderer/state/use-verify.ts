import { useEffect, useReducer, type Dispatch } from 'react';
import type { Dropped } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';
import { useNewest } from './use-window.ts';
import { unanswered } from './unanswered.ts';
import { noVerify, type VerifyEvent, type VerifyState, verifying } from './verify.ts';
import { useWords } from './words.tsx';

export interface VerifyHandle {
  readonly state: VerifyState;
  readonly send: Dispatch<VerifyEvent>;
  /** Verifies the deck at a path that the main process told, else asks for one. */
  readonly start: (path?: string) => void;
  readonly cancel: () => void;
  readonly save: () => void;
}

/** Decks held against the open dataset, one at a time. */
export function useVerify(dataset: string): VerifyHandle {
  const { words } = useWords();
  const [state, send] = useReducer(verifying, noVerify);
  const failed = () => ({ ok: false as const, problems: [unanswered(words)] });
  const start = async (path?: string): Promise<void> => {
    if (state.phase === 'running') return;
    send({ type: 'asked' });
    send({ type: 'answered', outcome: await bardar.verifyDeck(dataset, path).catch(failed) });
  };
  const save = async (): Promise<void> => send({ type: 'saved', outcome: await bardar.saveFindings().catch(failed) });
  return {
    state,
    send,
    start: (path) => void start(path),
    cancel: () => {
      send({ type: 'cancelAsked' });
      void bardar.cancelVerify();
    },
    save: () => void save(),
  };
}

/** Runs an action on what is let fall on the window. */
export function useDrops(run: (dropped: Dropped) => void): void {
  const newest = useNewest(run);
  useEffect(() => bardar.onDropped((dropped) => newest.current(dropped)), [newest]);
}
