/** The interface's language, for every component below the provider. */
import { createContext, useContext, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { directionOf, type Language } from '../../electron/contract/api.ts';
import { ALL_WORDS } from '../strings/all.ts';
import { en } from '../strings/en.ts';
import type { Words } from '../strings/words.ts';

export interface Speech {
  readonly language: Language;
  readonly words: Words;
}

const SPEECH = createContext<Speech>({ language: 'en', words: en });

/** The interface's language and its sentences. */
export const useWords = (): Speech => useContext(SPEECH);

/** Speaks a language to everything inside, and turns the whole window to its direction. */
export function WordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  const speech = useMemo<Speech>(() => ({ language, words: ALL_WORDS[language] }), [language]);
  return <SPEECH.Provider value={speech}>{children}</SPEECH.Provider>;
}
