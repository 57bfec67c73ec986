/** The slides as last answered, and the requests on their way. Pure. */
import type { Outcome, Preview, WordedProblem } from '../../electron/contract/api.ts';

export interface PreviewState {
  /** Number of the newest request; 0 before the first. */
  readonly asked: number;
  /** Number of the newest request that has its answer. */
  readonly answered: number;
  /** What the last good answer holds; it stays in sight while the next one is made, and while none can be. */
  readonly shown?: Preview;
  /** Path of the dataset that it shows: slides of one dataset do not stand in for those of another. */
  readonly shownOf?: string;
  /** Why the newest answer holds no slides; empty where it does. */
  readonly problems: readonly WordedProblem[];
}

export type PreviewEvent =
  | { readonly type: 'asked'; readonly request: number }
  | { readonly type: 'answered'; readonly request: number; readonly dataset: string; readonly outcome: Outcome<Preview> };

export const noPreview: PreviewState = { asked: 0, answered: 0, problems: [] };

/** The state after an event. An answer to any but the newest request is stale and dropped. */
export function preview(state: PreviewState, event: PreviewEvent): PreviewState {
  switch (event.type) {
    case 'asked':
      return { ...state, asked: event.request };
    case 'answered': {
      if (event.request !== state.asked) return state;
      const { outcome, request, dataset } = event;
      if (outcome.ok) return { asked: state.asked, answered: request, shown: outcome.value, shownOf: dataset, problems: [] };
      const failed = { asked: state.asked, answered: request, problems: outcome.problems };
      return dataset === state.shownOf ? { ...state, ...failed } : failed;
    }
    default:
      return event satisfies never;
  }
}

/** Whether an answer is still to come. */
export const isBusy = (state: PreviewState): boolean => state.asked > state.answered;
