import { useCallback, useEffect, useReducer, type Dispatch } from 'react';
import { bardar } from '../api.ts';
import { session, starting, type Session, type SessionEvent } from './session.ts';

export interface SessionHandle {
  readonly state: Session;
  readonly send: Dispatch<SessionEvent>;
  /** Asks for everything anew. */
  readonly restart: () => Promise<void>;
}

/** An event, and when it happened: the session has no clock. */
interface Happened {
  readonly event: SessionEvent;
  readonly at: number;
}

/** The session, started as the window opens. */
export function useSession(): SessionHandle {
  const [state, dispatch] = useReducer((before: Session, { event, at }: Happened) => session(before, event, at), starting);
  const send = useCallback((event: SessionEvent) => dispatch({ event, at: Date.now() }), []);
  const restart = useCallback(async () => {
    try {
      send({ type: 'started', start: await bardar.start() });
    } catch {
      send({ type: 'startFailed' });
    }
  }, [send]);
  useEffect(() => void restart(), [restart]);
  return { state, send, restart };
}
