/** The slides as last answered, and the requests on their way. Pure. */
import type { Glimpse, LastSlides, Outcome, Preview, WordedProblem } from '../../electron/contract/api.ts';

/** Slides in sight; of those of a glimpse the others are still to come. */
export interface Seen extends Preview {
  /** Ids of the pages that are new; left out where all are. */
  readonly fresh?: readonly string[];
  /** They are those of the last time that the window was open; nothing is known of now. */
  readonly asLastTime?: true;
}

export interface PreviewState {
  /** Number of the newest request; 0 before the first. */
  readonly asked: number;
  /** Number of the newest request that has its answer. */
  readonly answered: number;
  /** What the last good answer holds; it stays in sight while the next one is made, and while none can be. */
  readonly shown?: Preview;
  /** Path of the dataset that it shows: slides of one dataset do not stand in for those of another. */
  readonly shownOf?: string;
  /** What came of an answer before the rest of it; gone with the answer. */
  readonly glimpse?: Seen;
  /** Why the newest answer holds no slides; empty where it does. */
  readonly problems: readonly WordedProblem[];
}

export type PreviewEvent =
  | { readonly type: 'asked'; readonly request: number }
  | { readonly type: 'glimpsed'; readonly request: number; readonly dataset: string; readonly glimpse: Glimpse }
  | { readonly type: 'answered'; readonly request: number; readonly dataset: string; readonly outcome: Outcome<Preview> };

export const noPreview: PreviewState = { asked: 0, answered: 0, problems: [] };

/** The state after an event. What comes of any but the newest request is stale and dropped, and a glimpse behind its answer too. */
export function preview(state: PreviewState, event: PreviewEvent): PreviewState {
  switch (event.type) {
    case 'asked':
      return { ...state, asked: event.request };
    case 'glimpsed': {
      if (event.request !== state.asked || !isBusy(state)) return state;
      const last = event.dataset === state.shownOf ? state.shown : undefined;
      return { ...state, problems: [], glimpse: { ...event.glimpse, facts: last?.facts ?? 0, warnings: last?.warnings ?? [] } };
    }
    case 'answered': {
      if (event.request !== state.asked) return state;
      const { outcome, request, dataset } = event;
      if (outcome.ok) return { asked: state.asked, answered: request, shown: outcome.value, shownOf: dataset, problems: [] };
      const failed = { asked: state.asked, answered: request, problems: outcome.problems };
      const { shown } = state;
      return dataset === state.shownOf && shown !== undefined ? { ...failed, shown, shownOf: dataset } : failed;
    }
    default:
      return event satisfies never;
  }
}

/** Before the first request: what was shown last, if anything. */
export const firstPreview = (last: LastSlides | undefined): PreviewState => (last === undefined ? noPreview : { ...noPreview, glimpse: seenLast(last) });

/** What was shown last, as slides in sight. */
export const seenLast = ({ slides, language, aspect }: LastSlides): Seen => ({
  slides, language, aspect, fresh: [], asLastTime: true, records: [], outline: [], editStates: [], facts: 0, warnings: [],
});

/** Whether an answer is still to come. */
export const isBusy = (state: PreviewState): boolean => state.asked > state.answered;

/** The slides that are shown: the newest there are. */
export const inSight = ({ glimpse, shown }: PreviewState): Seen | undefined => glimpse ?? shown;
