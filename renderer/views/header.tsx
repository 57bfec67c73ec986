import type { Dispatch } from 'react';
import { LANGUAGES, type Language } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { Segmented } from '../components/segmented.tsx';
import type { OpenSession, SessionEvent } from '../state/session.ts';
import { useWords } from '../state/words.tsx';
import { nativeNames, nativeTags } from '../strings/native-names.ts';
import { LookMenu } from './look-menu.tsx';

interface HeaderProps {
  /** The dataset's title; undefined where no dataset could be read. */
  readonly title: string | undefined;
  readonly state: OpenSession;
  readonly send: Dispatch<SessionEvent>;
  /** Why there is nothing to export now. */
  readonly blocked: string | undefined;
  readonly onOpen: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onExport: () => void;
}

export function Header({ title, state, send, blocked, onOpen, onLanguage, onExport }: HeaderProps) {
  const { language, words } = useWords();
  return (
    <header className="header">
      <span className="brand">{words.appName}</span>
      <h1 className="header-title" title={title}>
        {title}
      </h1>
      <Button onClick={onOpen} shortcut="Control+O" title="Ctrl+O">
        {words.openDataset}
      </Button>
      <Segmented
        label={words.interfaceLanguage}
        labelHidden
        options={LANGUAGES}
        names={nativeNames}
        langs={nativeTags}
        value={language}
        onChange={onLanguage}
      />
      <LookMenu state={state} send={send} />
      <Button look="filled" onClick={onExport} blocked={blocked} shortcut="Control+E" title="Ctrl+E">
        {words.export}
      </Button>
    </header>
  );
}
