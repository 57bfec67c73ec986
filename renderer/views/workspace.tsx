import { useEffect, type Dispatch } from 'react';
import { isExporting } from '../state/export.ts';
import { isComplete, type OpenSession, type SessionEvent } from '../state/session.ts';
import { useCommands } from '../state/use-commands.ts';
import { useExport } from '../state/use-export.ts';
import { usePreview } from '../state/use-preview.ts';
import { useReturn, useShortcut } from '../state/use-window.ts';
import { useWords } from '../state/words.tsx';
import { ChoicesPanel } from './choices-panel.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { Header } from './header.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { SlidesArea } from './slides-area.tsx';
import { StatusBar } from './status-bar.tsx';

interface WorkspaceProps {
  readonly state: OpenSession;
  readonly send: Dispatch<SessionEvent>;
  readonly restart: () => Promise<void>;
}

/** The whole window once it has started. */
export function Workspace({ state, send, restart }: WorkspaceProps) {
  const { language, words } = useWords();
  const complete = isComplete(state);
  const preview = usePreview(complete ? state.choices : undefined, state.revision);
  const exporting = useExport();
  const commands = useCommands({ send, restart }, state);
  const title = state.dataset.ok ? state.dataset.value.title[language] : undefined;

  const blocked = exportBlocked();
  const openExport = (): void => {
    if (blocked === undefined && exporting.state.phase.name === 'idle') exporting.open();
  };
  const openDataset = (): void => void commands.openDataset();
  useShortcut('e', openExport);
  useShortcut('o', openDataset);
  useReturn(() => {
    if (!isExporting(exporting.state)) void commands.refresh();
  });
  useEffect(() => {
    document.title = title === undefined ? words.appName : `${title} — ${words.appName}`;
  }, [title, words]);

  /** Why there is nothing to export; undefined where there is. */
  function exportBlocked(): string | undefined {
    if (isExporting(exporting.state)) return words.exporting;
    if (!state.dataset.ok) return words.exportNeedsSlides;
    if (!complete) return words.exportNeedsTheme;
    return preview.problems.length > 0 ? words.exportNeedsSlides : undefined;
  }

  return (
    <div className="window">
      <Header
        title={title}
        state={state}
        send={send}
        blocked={blocked}
        onOpen={openDataset}
        onLanguage={(chosen) => void commands.setLanguage(chosen)}
        onExport={openExport}
      />
      <div className="columns">
        {state.dataset.ok ? (
          <ChoicesPanel state={state} dataset={state.dataset.value} send={send} commands={commands} />
        ) : null}
        <SlidesArea state={state} preview={preview} send={send} commands={commands} />
      </div>
      <StatusBar preview={preview} complete={complete} exporting={exporting.state} />
      <ExportDialog state={state} exporting={exporting} send={send} />
      <NoticeDialog notice={commands.notice} onClose={commands.dismiss} />
    </div>
  );
}
