import { useEffect, useState, type Dispatch } from 'react';
import { isExporting } from '../state/export.ts';
import { type HelpPlace, HelpProvider } from '../state/help.tsx';
import { isComplete, type OpenSession, type SessionEvent } from '../state/session.ts';
import { useCommands } from '../state/use-commands.ts';
import { useExport } from '../state/use-export.ts';
import { useMedia } from '../state/use-media.ts';
import { usePreview } from '../state/use-preview.ts';
import { useChanges, useMenu } from '../state/use-outside.ts';
import { usePlace } from '../state/use-place.ts';
import { useShortcut } from '../state/use-window.ts';
import { useWords } from '../state/words.tsx';
import { ChoicesPanel } from './choices-panel.tsx';
import { Drawer } from './drawer.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { Header } from './header.tsx';
import { Help } from './help.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { SlidesArea } from './slides-area.tsx';
import { StatusBar } from './status-bar.tsx';
import { Tools } from './tools.tsx';

/** From this width of the page down the choices fold into a drawer. */
const NARROW = '(max-width: 760px)';

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
  const { place, move } = usePlace();
  const [help, setHelp] = useState<HelpPlace>();
  const commands = useCommands({ send, restart }, state);
  const title = state.dataset.ok ? state.dataset.value.title[language] : undefined;

  const narrow = useMedia(NARROW);
  const [drawn, setDrawn] = useState(false);
  if (drawn && !narrow) setDrawn(false);

  const blocked = exportBlocked();
  const openExport = (): void => {
    if (blocked === undefined && exporting.state.phase.name === 'idle') exporting.open();
  };
  const openDataset = (): void => void commands.openDataset();
  useShortcut('e', openExport);
  useShortcut('o', openDataset);
  useShortcut('/', commands.showShortcuts);
  useChanges(() => void commands.refresh(), isExporting(exporting.state));
  useMenu((command) => {
    switch (command.name) {
      case 'open':
        return openDataset();
      case 'openSample':
        return void commands.openPath(state.sample);
      case 'openRecent':
        return void commands.openPath(command.path);
      case 'export':
        return openExport();
      case 'help':
        return setHelp({ page: 'datasets' });
      case 'shortcuts':
        return commands.showShortcuts();
      default:
        return command satisfies never;
    }
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

  const tools = <Tools state={state} send={send} onOpen={openDataset} onLanguage={(chosen) => void commands.setLanguage(chosen)} />;
  const panel = state.dataset.ok ? <ChoicesPanel state={state} dataset={state.dataset.value} send={send} commands={commands} /> : null;
  return (
    <HelpProvider value={setHelp}>
      <div className="window">
        <Header title={title} blocked={blocked} onExport={openExport} onDrawer={narrow ? () => setDrawn(true) : undefined}>
          {narrow ? null : tools}
        </Header>
        <div className="columns">
          {narrow || panel === null ? null : (
            <aside className="panel" aria-label={words.choices}>
              {panel}
            </aside>
          )}
          <SlidesArea state={state} preview={preview} send={send} commands={commands} place={place} move={move} />
        </div>
        <StatusBar preview={preview} complete={complete} exporting={exporting.state} />
        {narrow && drawn ? (
          <Drawer onClose={() => setDrawn(false)}>
            <div className="drawer-tools">{tools}</div>
            {panel}
          </Drawer>
        ) : null}
        <ExportDialog
          state={state}
          exporting={exporting}
          send={send}
          onSlide={(number) => {
            exporting.close();
            move({ selection: { index: number - 1 } });
          }}
        />
        <NoticeDialog commands={commands} />
        {help === undefined ? null : <Help place={help} onPlace={setHelp} onClose={() => setHelp(undefined)} />}
      </div>
    </HelpProvider>
  );
}
