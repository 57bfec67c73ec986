import { useEffect, useState, type Dispatch } from 'react';
import type { OpenedBriefing, Outcome, RecoverableBriefing, WordedProblem } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';
import { documentOf, isUnsaved, keptDocument } from './briefing.ts';
import { summaryOf, type OpenSession, type SessionEvent } from './session.ts';
import { unanswered } from './unanswered.ts';
import { useWords } from './words.tsx';

/** What is to be told of a document: why it was refused, or what it lacks. */
export interface BriefingNotice {
  readonly type: 'openFailed' | 'saveFailed' | 'opened';
  readonly problems: readonly WordedProblem[];
}

export interface BriefingCommands {
  readonly unsaved: boolean;
  readonly notice: BriefingNotice | undefined;
  readonly dismiss: () => void;
  readonly create: () => void;
  /** Opens a document that the main process named, or asks for one. */
  readonly open: (path?: string) => void;
  readonly save: (as: boolean) => void;
  /** Opens a document that was not saved, or lets it go. */
  readonly recover: (found: RecoverableBriefing, wanted: boolean) => void;
}

/** The document's commands; what is chosen and edited is handed to the main process at once, which keeps it. */
export function useBriefing(state: OpenSession, send: Dispatch<SessionEvent>): BriefingCommands {
  const { words } = useWords();
  const [notice, setNotice] = useState<BriefingNotice>();
  const { briefing } = state;
  const dataset = summaryOf(state);
  const unsaved = isUnsaved(briefing, dataset);
  const { choices, exportOptions, edits } = briefing;
  useEffect(() => {
    if (dataset !== undefined) void bardar.keepBriefing(keptDocument({ choices, exportOptions, edits }, dataset), unsaved).catch(() => undefined);
  }, [choices, exportOptions, edits, unsaved, dataset]);

  const failed = () => ({ ok: false as const, problems: [unanswered(words)] });
  const take = (outcome: Outcome<OpenedBriefing> | undefined): void => {
    if (outcome === undefined) return;
    if (!outcome.ok) return setNotice({ type: 'openFailed', problems: outcome.problems });
    send({ type: 'briefingOpened', opened: outcome.value });
    setNotice(outcome.value.warnings.length === 0 ? undefined : { type: 'opened', problems: outcome.value.warnings });
  };
  const taken = (opened: OpenedBriefing | undefined): Outcome<OpenedBriefing> | undefined => opened && { ok: true, value: opened };

  const save = async (as: boolean): Promise<void> => {
    const saved = keptDocument(documentOf(briefing), dataset);
    const outcome = await bardar.saveBriefing(saved, as).catch(failed);
    if (outcome === undefined) return;
    if (outcome.ok) send({ type: 'briefingSaved', path: outcome.value, saved });
    else setNotice({ type: 'saveFailed', problems: outcome.problems });
  };
  return {
    unsaved,
    notice,
    dismiss: () => setNotice(undefined),
    create: () => void bardar.newBriefing().then(taken).catch(failed).then(take),
    open: (path) => void bardar.openBriefing(path).catch(failed).then(take),
    save: (as) => void save(as),
    recover: (found, wanted) => {
      send({ type: 'recovered', key: found.key });
      void bardar.recoverBriefing(found.key, wanted).then(taken).catch(failed).then(take);
    },
  };
}
