/** Looks of pages that are read and printed rather than projected: paper is light whatever the slides are. */
import type { BrandFolders } from '../host.ts';
import type { Look } from '../scene/model.ts';
import { loadLook } from './look.ts';

export interface PageLooks {
  readonly light: Look;
  /** For a screen that its reader has set dark. */
  readonly dark: Look;
}

/** The chosen look where its paper suits, else the built-in one. */
export function pageLooks(folders: BrandFolders, chosen: Look): PageLooks {
  const builtIn = (id: string): Look => loadLook(folders, id, chosen.fontFamily).look ?? chosen;
  return isDark(chosen) ? { light: builtIn('light'), dark: chosen } : { light: chosen, dark: builtIn('dark') };
}

/** Whether the paper is darker than the ink, by the sum of their three colours. */
const isDark = ({ palette: { paper, ink } }: Look): boolean => brightness(paper) < brightness(ink);

const brightness = (hex: string): number => [0, 2, 4].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0);
