/** A deck from being chosen to what was found in it. Pure. */
import type { Outcome, VerifiedDeck, WordedProblem } from '../../electron/contract/api.ts';
import type { FindingKind } from './findings.ts';

export type VerifyState =
  | { readonly phase: 'idle' }
  /** The system's dialog may be open, or the deck is being read; where nothing comes of it, `before` is back. */
  | { readonly phase: 'running'; readonly cancelling: boolean; readonly before: VerifyState }
  | { readonly phase: 'done'; readonly deck: VerifiedDeck; readonly shown: FindingKind | 'all'; readonly saved?: Outcome<string> }
  | { readonly phase: 'failed'; readonly problems: readonly WordedProblem[] }
  /** Something was let fall on the window that it does not take. */
  | { readonly phase: 'refused'; readonly problems: readonly WordedProblem[] };

export type VerifyEvent =
  | { readonly type: 'asked' }
  | { readonly type: 'cancelAsked' }
  /** Undefined where a dialog was closed, or verifying was stopped. */
  | { readonly type: 'answered'; readonly outcome: Outcome<VerifiedDeck> | undefined }
  | { readonly type: 'refused'; readonly problems: readonly WordedProblem[] }
  | { readonly type: 'filtered'; readonly shown: FindingKind | 'all' }
  | { readonly type: 'saved'; readonly outcome: Outcome<string> | undefined }
  | { readonly type: 'closed' };

export const noVerify: VerifyState = { phase: 'idle' };

export function verifying(state: VerifyState, event: VerifyEvent): VerifyState {
  switch (event.type) {
    case 'asked':
      return state.phase === 'running' ? state : { phase: 'running', cancelling: false, before: state };
    case 'cancelAsked':
      return state.phase === 'running' ? { ...state, cancelling: true } : state;
    case 'answered':
      if (state.phase !== 'running') return state;
      if (event.outcome === undefined) return state.before;
      return event.outcome.ok ? { phase: 'done', deck: event.outcome.value, shown: 'all' } : { phase: 'failed', problems: event.outcome.problems };
    case 'refused':
      return state.phase === 'running' ? state : { phase: 'refused', problems: event.problems };
    case 'filtered':
      return state.phase === 'done' ? { ...state, shown: event.shown } : state;
    case 'saved':
      return state.phase === 'done' && event.outcome !== undefined ? { ...state, saved: event.outcome } : state;
    case 'closed':
      return noVerify;
    default:
      return event satisfies never;
  }
}
