import { useEffect, useState, type Dispatch } from 'react';
import type { LastSlides } from '../../electron/contract/api.ts';
import { entriesOf, entryOfNumber } from '../state/entries.ts';
import { isExporting } from '../state/export.ts';
import { type HelpPlace, HelpProvider } from '../state/help.tsx';
import { isComplete, type OpenSession, type SessionEvent } from '../state/session.ts';
import { splitPath } from '../state/paths.ts';
import { inSight } from '../state/preview.ts';
import { useBriefing } from '../state/use-briefing.ts';
import { useCommands } from '../state/use-commands.ts';
import { useExport } from '../state/use-export.ts';
import { useHistory } from '../state/use-history.ts';
import { NARROW, useMedia } from '../state/use-media.ts';
import { usePreview } from '../state/use-preview.ts';
import { useChanges, useMenu } from '../state/use-outside.ts';
import { useFileDrag } from '../state/use-file-drag.ts';
import type { PlaceHandle } from '../state/use-place.ts';
import { useDrops, useVerify } from '../state/use-verify.ts';
import { isModal, useShortcut } from '../state/use-window.ts';
import { useWords } from '../state/words.tsx';
import { ChoicesPanel } from './choices-panel.tsx';
import { Drawer } from './drawer.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { Header } from './header.tsx';
import { Help } from './help.tsx';
import { BriefingNotices } from './briefing-notices.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { RecoveryDialog } from './recovery-dialog.tsx';
import { SlidesArea } from './slides-area.tsx';
import { StatusBar } from './status-bar.tsx';
import { Tools } from './tools.tsx';
import { VerifyDialog } from './verify-dialog.tsx';

const NO_SLIDES = { slides: [], outline: [] };

interface WorkspaceProps extends PlaceHandle {
  readonly state: OpenSession;
  readonly send: Dispatch<SessionEvent>;
  readonly restart: () => Promise<void>;
  /** What was shown last, until there are slides. */
  readonly last: LastSlides | undefined;
}

/** The whole window once it has started. */
export function Workspace({ state, send, restart, last, place, move }: WorkspaceProps) {
  const { language, words } = useWords();
  const complete = isComplete(state);
  const preview = usePreview(complete ? state.briefing.choices : undefined, state.briefing.edits, state.revision, place.selection, last);
  const exporting = useExport();
  const [help, setHelp] = useState<HelpPlace>();
  const briefing = useBriefing(state, send);
  const verify = useVerify(state.briefing.choices.dataset);
  const history = useHistory(send);
  const commands = useCommands({ send, restart }, state);
  const { path } = state.briefing;
  const name = path === undefined ? words.newBriefing : splitPath(path).name.replace(/\.bardar$/i, '');
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
  useShortcut('n', briefing.create);
  useShortcut('o', () => briefing.open());
  useShortcut('s', () => briefing.save(false));
  useShortcut('s', () => briefing.save(true), { shift: true });
  useShortcut('o', openDataset, { shift: true });
  useShortcut('/', commands.showShortcuts);
  useChanges(() => void commands.refresh(), isExporting(exporting.state));
  useMenu((command) => {
    switch (command.name) {
      case 'new':
        return briefing.create();
      case 'openBriefing':
        return briefing.open();
      case 'openBriefingAt':
        return briefing.open(command.path);
      case 'save':
      case 'saveAs':
        return briefing.save(command.name === 'saveAs');
      case 'undo':
      case 'redo':
        return history(command.name);
      case 'open':
        return openDataset();
      case 'openSample':
        return void commands.openPath(state.sample);
      case 'openRecent':
        return void commands.openPath(command.path);
      case 'export':
        return openExport();
      case 'verify':
        return verify.start();
      case 'help':
        return setHelp({ page: 'datasets' });
      case 'shortcuts':
        return commands.showShortcuts();
      default:
        return command satisfies never;
    }
  });
  // Under what was found in one deck another may be let fall; under any other dialog nothing, as with menus.
  const takesFiles = (): boolean => !isModal() || !['idle', 'running'].includes(verify.state.phase);
  const dragged = useFileDrag(takesFiles);
  useDrops((dropped) => {
    if (!takesFiles()) return;
    if (dropped.kind === 'refused') return verify.send({ type: 'refused', problems: dropped.problems });
    if (dropped.kind === 'deck') return verify.start(dropped.path);
    verify.send({ type: 'closed' });
    briefing.open(dropped.path);
  });
  useEffect(() => {
    document.title = `${briefing.unsaved ? '• ' : ''}${name} — ${words.appName}`;
  }, [briefing.unsaved, name, words]);

  /** Why there is nothing to export; undefined where there is. */
  function exportBlocked(): string | undefined {
    if (isExporting(exporting.state)) return words.exporting;
    if (!state.dataset.ok) return words.exportNeedsSlides;
    if (!complete) return words.exportNeedsTheme;
    if (preview.problems.length > 0) return words.exportNeedsSlides;
    return inSight(preview)?.asLastTime ? words.exportNeedsFresh : undefined;
  }

  const [lost] = state.recoverable;
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
        <StatusBar preview={preview} complete={complete} exporting={exporting.state} unsaved={briefing.unsaved} />
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
            move({ selection: { index: entryOfNumber(entriesOf(inSight(preview) ?? NO_SLIDES), number) } });
          }}
        />
        <VerifyDialog verify={verify} onDataset={openDataset} />
        <NoticeDialog commands={commands} />
        <BriefingNotices briefing={briefing} />
        {lost === undefined ? null : (
          <RecoveryDialog key={lost.key} found={lost} recover={briefing.recover} onLater={() => send({ type: 'recovered', key: lost.key })} />
        )}
        {dragged ? <div className="drop-hint">{words.verify.dropHint}</div> : null}
        {help === undefined ? null : <Help place={help} onPlace={setHelp} onClose={() => setHelp(undefined)} />}
      </div>
    </HelpProvider>
  );
}
