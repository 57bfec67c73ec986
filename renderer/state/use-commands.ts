import { useState } from 'react';
import type { Language, Localized, WordedProblem } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';
import type { OpenSession } from './session.ts';
import { unanswered } from './unanswered.ts';
import type { SessionHandle } from './use-session.ts';
import { useWords } from './words.tsx';

/** What a command has to tell. */
export type Notice =
  | { readonly type: 'duplicated'; readonly name: Localized }
  | { readonly type: 'duplicateFailed' | 'datasetRefused'; readonly problems: readonly WordedProblem[] };

export interface Commands {
  readonly notice: Notice | undefined;
  readonly dismiss: () => void;
  readonly openDataset: () => Promise<void>;
  readonly duplicate: (template: string) => Promise<void>;
  readonly setLanguage: (language: Language) => Promise<void>;
  /** Takes in what changed outside the window: packs, looks, the dataset's files. */
  readonly refresh: () => Promise<void>;
}

/** What the analyst can have the main process do, apart from preview and export. */
export function useCommands({ send, restart }: Omit<SessionHandle, 'state'>, state: OpenSession): Commands {
  const { words } = useWords();
  const [notice, setNotice] = useState<Notice>();
  const noAnswer = () => ({ ok: false as const, problems: [unanswered(words)] });

  const refresh = async (): Promise<void> => {
    if (!state.dataset.ok) return restart();
    const [templates, looks] = await Promise.all([
      bardar.templates().catch(() => state.templates),
      bardar.looks().catch(() => state.looks),
    ]);
    send({ type: 'listed', templates, looks });
  };

  return {
    notice,
    dismiss: () => setNotice(undefined),
    refresh,
    openDataset: async () => {
      const outcome = await bardar.chooseDataset().catch(noAnswer);
      if (outcome === undefined) return;
      if (outcome.ok) send({ type: 'datasetOpened', dataset: outcome.value });
      else setNotice({ type: 'datasetRefused', problems: outcome.problems });
    },
    duplicate: async (template) => {
      const outcome = await bardar.duplicateTemplate(template).catch(noAnswer);
      if (outcome.ok) {
        send({ type: 'templateAdded', template: outcome.value });
        setNotice({ type: 'duplicated', name: outcome.value.name });
      } else setNotice({ type: 'duplicateFailed', problems: outcome.problems });
    },
    setLanguage: async (language) => {
      send({ type: 'languageChosen', language });
      setNotice(undefined);
      // Main words problems in the language it was told last; so tell it first, then ask again.
      await bardar.setLanguage(language).catch(() => undefined);
      await refresh();
    },
  };
}
