import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import { isGone } from '../state/gone.ts';
import { splitPath } from '../state/paths.ts';
import type { Commands, Notice } from '../state/use-commands.ts';
import { useWords } from '../state/words.tsx';
import { GoneText } from './gone.tsx';
import { Shortcuts } from './shortcuts.tsx';

/** What a command has to tell that cannot be overlooked: why it was refused. What went well needs no dialog. */
export function NoticeDialog({ commands }: { readonly commands: Commands }) {
  const { words } = useWords();
  const { notice, dismiss } = commands;
  if (notice === undefined || notice.type === 'duplicated') return null;
  if (notice.type === 'datasetRefused') return <Refused notice={notice} commands={commands} />;
  const titles = { duplicateFailed: words.duplicateFailed, deleteFailed: words.deleteFailed, shortcuts: words.shortcuts };
  return (
    <Told title={titles[notice.type]} onClose={dismiss}>
      {notice.type === 'shortcuts' ? <Shortcuts /> : <ProblemList problems={notice.problems} />}
    </Told>
  );
}

interface ToldProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Told({ title, onClose, children }: ToldProps) {
  const { words } = useWords();
  const close = (
    <Button look="filled" onClick={onClose}>
      {words.close}
    </Button>
  );
  return (
    <Dialog title={title} onEscape={onClose} actions={close}>
      {children}
    </Dialog>
  );
}

interface RefusedProps {
  readonly notice: Extract<Notice, { readonly type: 'datasetRefused' }>;
  readonly commands: Commands;
}

/** A folder that is no dataset, one that is gone, or one with mistakes: each with what can be done about it here. */
function Refused({ notice: { problems, path, nearby }, commands: { dismiss, openPath, openDataset, forget } }: RefusedProps) {
  const { words } = useWords();
  const gone = isGone(problems, path);
  const [only] = nearby.length === 1 ? nearby : [];
  const open = (each: string, look: 'filled' | 'outlined') => (
    <Button key={each} look={look} onClick={() => void openPath(each)}>
      {words.openNamed(splitPath(each).name)}
    </Button>
  );
  return (
    <Dialog
      title={gone ? words.datasetGone : words.datasetRefused}
      onEscape={dismiss}
      actions={
        <>
          {gone ? <Button onClick={() => void forget(path)}>{words.forgetDataset}</Button> : null}
          {gone ? <Button onClick={() => void openDataset()}>{words.findDataset}</Button> : null}
          <Button look={only === undefined ? 'filled' : 'outlined'} onClick={dismiss}>
            {words.close}
          </Button>
          {only === undefined ? null : open(only, 'filled')}
        </>
      }
    >
      {gone ? <GoneText path={path} /> : <ProblemList problems={problems} />}
      {nearby.length > 1 ? <div className="message-actions">{nearby.map((each) => open(each, 'outlined'))}</div> : null}
    </Dialog>
  );
}
