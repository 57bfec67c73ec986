import { useEffect, useReducer } from 'react';
import type { BriefingDocument, ExportResult } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';
import { exporting, isExporting, noExport, type ExportState } from './export.ts';
import { possible, type Possible } from './export-options.ts';
import { unanswered } from './unanswered.ts';
import { useWords } from './words.tsx';

export interface ExportHandle {
  readonly state: ExportState;
  /** Opens the dialog of the options. */
  readonly open: () => void;
  /** Asks where to save and exports; does nothing while an export is under way. */
  readonly start: (document: BriefingDocument, can: Possible) => Promise<void>;
  readonly cancel: () => void;
  /** Puts the dialog away. */
  readonly close: () => void;
}

/** The export of the window; there is one at a time. */
export function useExport(): ExportHandle {
  const { words } = useWords();
  const [state, send] = useReducer(exporting, noExport);
  useEffect(() => bardar.onProgress((progress) => send({ type: 'progressed', progress })), []);

  const start: ExportHandle['start'] = async ({ choices, exportOptions, edits }, can) => {
    if (isExporting(state)) return;
    send({ type: 'asked' });
    const result = await bardar
      .exportFiles(choices, possible(exportOptions, can), edits)
      .catch((): ExportResult => ({ status: 'failed', problems: [unanswered(words)] }));
    send({ type: 'answered', result, at: new Date() });
  };
  const cancel = (): void => {
    send({ type: 'cancelAsked' });
    void bardar.cancelExport();
  };
  return { state, open: () => send({ type: 'opened' }), start, cancel, close: () => send({ type: 'closed' }) };
}
