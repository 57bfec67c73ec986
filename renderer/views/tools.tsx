import type { Dispatch } from 'react';
import { LANGUAGES, type Language } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { Segmented } from '../components/segmented.tsx';
import type { OpenSession, SessionEvent } from '../state/session.ts';
import { shortcutName } from '../state/use-window.ts';
import { useWords } from '../state/words.tsx';
import { nativeNames, nativeTags } from '../strings/native-names.ts';
import { LookMenu } from './look-menu.tsx';

export interface ToolsProps {
  readonly state: OpenSession;
  readonly send: Dispatch<SessionEvent>;
  readonly onOpen: () => void;
  readonly onLanguage: (language: Language) => void;
}

/** What concerns the window and the whole deck: the dataset, the window's language, the look. In the header, or in the drawer of a narrow window. */
export function Tools({ state, send, onOpen, onLanguage }: ToolsProps) {
  const { language, words } = useWords();
  return (
    <>
      <Button onClick={onOpen} shortcut="Control+Shift+O" title={shortcutName('O', true)}>
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
    </>
  );
}
