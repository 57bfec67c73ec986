import { useCallback, useEffect, useReducer, type Dispatch } from 'react';
import { bardar } from '../api.ts';
import { session, starting, type Session, type SessionEvent } from './session.ts';

export interface SessionHandle {
  readonly state: Session;
  readonly send: Dispatch<SessionEvent>;
  /** Asks for everything anew. */
  readonly restart: () => Promise<void>;
}

/** The session, started as the window opens. */
export function useSession(): SessionHandle {
  const [state, send] = useReducer(session, starting);
  const restart = useCallback(async () => {
    try {
      send({ type: 'started', start: await bardar.start() });
    } catch {
      send({ type: 'startFailed' });
    }
  }, []);
  useEffect(() => void restart(), [restart]);
  return { state, send, restart };
}
