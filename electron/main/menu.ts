import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../contract/api.ts';
import { type Word, WORDS } from './words.ts';

export interface MenuOptions {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  /** Shows the developer tools' entry. */
  readonly debugging: boolean;
  readonly onAbout: () => void;
}

/** The menu bar: what editing and looking need, in the interface's language, and nothing that leads outside. */
export function menuTemplate({ language, platform, debugging, onAbout }: MenuOptions): MenuItemConstructorOptions[] {
  const say = (word: Word): string => WORDS[word][language];
  const item = (word: Word, role: MenuItemConstructorOptions['role']): MenuItemConstructorOptions => ({ label: say(word), role });
  const menu = (word: Word, submenu: MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({ label: say(word), submenu });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const isMac = platform === 'darwin';
  return [
    // macOS shows the first menu under the program's name and expects hiding and services in it.
    ...(isMac ? [{ role: 'appMenu' } as const] : [menu('file', [item('quit', 'quit')])]),
    menu('edit', [
      item('undo', 'undo'),
      item('redo', 'redo'),
      line,
      item('cut', 'cut'),
      item('copy', 'copy'),
      item('paste', 'paste'),
      item('selectAll', 'selectAll'),
    ]),
    menu('view', [
      item('zoomIn', 'zoomIn'),
      item('zoomOut', 'zoomOut'),
      item('zoomReset', 'resetZoom'),
      line,
      item('fullScreen', 'togglefullscreen'),
      ...(debugging ? [item('developer', 'toggleDevTools')] : []),
    ]),
    menu('window', [item('minimize', 'minimize'), item('close', 'close')]),
    menu('help', [{ label: say('about'), click: onAbout }]),
  ];
}
