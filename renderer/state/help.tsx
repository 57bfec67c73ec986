/** Opens the help, from wherever something names a page of it. */
import { createContext, useContext } from 'react';
import { HELP_PAGES, type HelpPage } from '../../electron/contract/api.ts';

/** A page, and the heading in it to begin with. */
export interface HelpPlace {
  readonly page: HelpPage;
  readonly heading?: string | undefined;
}

const OPEN = createContext<(place: HelpPlace) => void>(() => undefined);
export const HelpProvider = OPEN.Provider;
export const useHelp = (): ((place: HelpPlace) => void) => useContext(OPEN);

const isPage = (name: string): name is HelpPage => (HELP_PAGES as readonly string[]).includes(name);

/** The page that a message names as `docs/datasets.md`; undefined where it names none. */
export function pageNamedIn(text: string): HelpPage | undefined {
  const name = /\bdocs\/([a-z]+)\.md\b/.exec(text)?.[1];
  return name !== undefined && isPage(name) ? name : undefined;
}

/** Where a link of a page leads within the help; undefined where it leads outside. */
export function placeOfLink(url: string, on: HelpPage): HelpPlace | undefined {
  const [file = '', heading] = url.split('#');
  const name = file === '' ? on : /^([a-z]+)\.md$/.exec(file)?.[1];
  return name !== undefined && isPage(name) ? { page: name, heading } : undefined;
}
