import { useRef, useState } from 'react';
import type { ChosenDataset, Language, Localized, WordedProblem } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';
import type { OpenSession } from './session.ts';
import { unanswered } from './unanswered.ts';
import type { SessionHandle } from './use-session.ts';
import { useWords } from './words.tsx';

/** What a command has to tell. */
export type Notice =
  | { readonly type: 'duplicated'; readonly name: Localized }
  | { readonly type: 'duplicateFailed' | 'deleteFailed'; readonly problems: readonly WordedProblem[] }
  | { readonly type: 'datasetRefused'; readonly problems: readonly WordedProblem[]; readonly path: string; readonly nearby: readonly string[] }
  | { readonly type: 'shortcuts' };

export interface Commands {
  readonly notice: Notice | undefined;
  readonly dismiss: () => void;
  /** A template is being copied. */
  readonly duplicating: boolean;
  /** Asks for a folder and opens the dataset in it. */
  readonly openDataset: () => Promise<void>;
  /** Opens a dataset by a path that the main process told. */
  readonly openPath: (path: string) => Promise<void>;
  /** Takes a dataset that is gone off the list; where it was the open one, the sample takes its place. */
  readonly forget: (path: string) => Promise<void>;
  readonly duplicate: (template: string) => Promise<void>;
  readonly deleteTemplate: (template: string) => Promise<void>;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly showShortcuts: () => void;
  /** Takes in what changed outside the window: packs, looks, the dataset's files. */
  readonly refresh: () => Promise<void>;
}

/** What the analyst can have the main process do, apart from preview and export. */
export function useCommands({ send, restart }: Omit<SessionHandle, 'state'>, state: OpenSession): Commands {
  const { words } = useWords();
  const [notice, setNotice] = useState<Notice>();
  const [duplicating, setDuplicating] = useState(false);
  const copying = useRef(false);
  const noAnswer = () => ({ ok: false as const, problems: [unanswered(words)] });

  const refresh = async (): Promise<void> => {
    if (!state.dataset.ok) return restart();
    const [templates, looks, dataset] = await Promise.all([
      bardar.templates().catch(() => state.templates),
      bardar.looks().catch(() => state.looks),
      bardar.describeDataset(state.briefing.choices.dataset).catch(noAnswer),
    ]);
    send({ type: 'listed', templates, looks, dataset: dataset.ok ? dataset.value : undefined });
  };

  const opened = (chosen: ChosenDataset): void => {
    if (chosen.ok) {
      setNotice(undefined);
      send({ type: 'datasetOpened', dataset: chosen.value });
    } else setNotice({ type: 'datasetRefused', problems: chosen.problems, path: chosen.path, nearby: chosen.nearby ?? [] });
  };
  const openPath = async (path: string): Promise<void> => opened(await bardar.openDataset(path).catch(() => ({ ...noAnswer(), path })));

  const copy = async (template: string): Promise<void> => {
    const outcome = await bardar.duplicateTemplate(template).catch(noAnswer);
    if (outcome.ok) {
      send({ type: 'templateAdded', template: outcome.value });
      setNotice({ type: 'duplicated', name: outcome.value.name });
    } else setNotice({ type: 'duplicateFailed', problems: outcome.problems });
  };

  return {
    notice,
    duplicating,
    dismiss: () => setNotice(undefined),
    refresh,
    openPath,
    openDataset: async () => {
      const chosen = await bardar.chooseDataset().catch(() => ({ ...noAnswer(), path: '' }));
      if (chosen !== undefined) opened(chosen);
    },
    forget: async (path) => {
      setNotice(undefined);
      await bardar.forgetDataset(path).catch(() => undefined);
      if (path === state.briefing.choices.dataset) await openPath(state.sample);
    },
    duplicate: async (template) => {
      // A second click comes before the button can say that it is at work.
      if (copying.current) return;
      copying.current = true;
      setDuplicating(true);
      await copy(template);
      copying.current = false;
      setDuplicating(false);
    },
    deleteTemplate: async (template) => {
      const outcome = await bardar.deleteTemplate(template).catch(noAnswer);
      if (!outcome.ok) return setNotice({ type: 'deleteFailed', problems: outcome.problems });
      if (!outcome.value) return;
      const first = state.templates.find(({ builtIn }) => builtIn);
      if (template === state.briefing.choices.template && first !== undefined) send({ type: 'chosen', change: { template: first.id } });
      await refresh();
    },
    setLanguage: async (language) => {
      send({ type: 'languageChosen', language });
      setNotice(undefined);
      // Main words problems in the language it was told last; so tell it first, then ask again.
      await bardar.setLanguage(language).catch(() => undefined);
      await refresh();
    },
    showShortcuts: () => setNotice({ type: 'shortcuts' }),
  };
}
