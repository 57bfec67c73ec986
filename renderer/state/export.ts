/** An export from the dialog of its options to its report. Pure. */
import type { ExportReport, ExportResult, Progress, WordedProblem } from '../../electron/contract/api.ts';

export type ExportPhase =
  | { readonly name: 'idle' }
  | { readonly name: 'options' }
  /** The system's save dialog is open, over that of the options. */
  | { readonly name: 'choosing' }
  | { readonly name: 'running'; readonly progress: Progress; readonly cancelling: boolean }
  | { readonly name: 'done'; readonly report: ExportReport }
  | { readonly name: 'failed'; readonly problems: readonly WordedProblem[] };

export interface ExportState {
  readonly phase: ExportPhase;
  /** When files were saved last. */
  readonly savedAt?: Date;
  /** Whether the last export was stopped by Cancel, for a quiet word in the status bar. */
  readonly stopped: boolean;
}

export type ExportEvent =
  | { readonly type: 'opened' }
  | { readonly type: 'asked' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'answered'; readonly result: ExportResult; readonly at: Date }
  | { readonly type: 'closed' };

export const noExport: ExportState = { phase: { name: 'idle' }, stopped: false };

/** Whether an export has been asked for and not answered. */
export const isExporting = (state: ExportState): boolean =>
  state.phase.name === 'choosing' || state.phase.name === 'running';

/** The state after an event. Progress that comes before the request or after the answer is ignored. */
export function exporting(state: ExportState, event: ExportEvent): ExportState {
  switch (event.type) {
    case 'opened':
      return isExporting(state) ? state : { ...state, phase: { name: 'options' }, stopped: false };
    case 'asked':
      return isExporting(state) ? state : { ...state, phase: { name: 'choosing' }, stopped: false };
    case 'progressed': {
      if (!isExporting(state)) return state;
      const cancelling = state.phase.name === 'running' && state.phase.cancelling;
      return { ...state, phase: { name: 'running', progress: event.progress, cancelling } };
    }
    case 'cancelAsked':
      return state.phase.name === 'running' ? { ...state, phase: { ...state.phase, cancelling: true } } : state;
    case 'answered':
      return answered(state, event.result, event.at);
    case 'closed':
      return isExporting(state) ? state : { ...state, phase: { name: 'idle' } };
    default:
      return event satisfies never;
  }
}

function answered(state: ExportState, result: ExportResult, at: Date): ExportState {
  switch (result.status) {
    case 'done':
      return { phase: { name: 'done', report: result.report }, savedAt: at, stopped: false };
    case 'failed':
      return { ...state, phase: { name: 'failed', problems: result.problems } };
    case 'cancelled':
      // Whoever closes the save dialog is back where it was opened.
      return state.phase.name === 'running' ? { ...state, phase: { name: 'idle' }, stopped: true } : { ...state, phase: { name: 'options' } };
    default:
      return result satisfies never;
  }
}
