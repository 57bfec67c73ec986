import type { MenuItemConstructorOptions } from 'electron';
import type { Language, MenuCommand } from '../contract/api.ts';
import { type Word, WORDS } from './words.ts';

export interface MenuOptions {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  /** Shows the developer tools' entry. */
  readonly debugging: boolean;
  /** Paths of the datasets that were open, the newest first. */
  readonly recent: readonly string[];
  /** Path of the invented dataset that comes with the program. */
  readonly invented: string;
  /** Paths of the documents that were open, the newest first. */
  readonly briefings: readonly string[];
  readonly onCommand: (command: MenuCommand) => void;
  readonly onClearRecent: () => void;
  readonly onClearBriefings: () => void;
  readonly onAbout: () => void;
}

type Item = MenuItemConstructorOptions;
const LINE: Item = { type: 'separator' };

/** The menu bar, in the interface's language. It holds what works here, and nothing that leads outside. */
export function menuTemplate(options: MenuOptions): Item[] {
  const { language, platform, debugging, onAbout } = options;
  const say = (word: Word): string => WORDS[word][language];
  const item = (word: Word, role: Item['role'], more: Item = {}): Item => ({ label: say(word), role, ...more });
  // The letter behind & opens the menu with Alt; in Persian the first one does.
  const menu = (word: Word, submenu: Item[]): Item => ({ label: `&${say(word)}`, submenu });
  const isMac = platform === 'darwin';
  const hidden = (accelerator: string, role: Item['role']): Item => ({ label: accelerator, role, accelerator, visible: false });
  return [
    // macOS shows the first menu under the program's name and expects hiding and services in it.
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    menu('file', [...fileItems(options, say), LINE, item('close', 'close'), ...(isMac ? [] : [item('quit', 'quit')])]),
    menu('edit', [
      command(options, say('undo'), { name: 'undo' }, 'CmdOrCtrl+Z'),
      command(options, say('redo'), { name: 'redo' }, 'Shift+CmdOrCtrl+Z'),
      LINE,
      item('cut', 'cut'),
      item('copy', 'copy'),
      item('paste', 'paste'),
      item('selectAll', 'selectAll'),
    ]),
    menu('view', [
      item('zoomIn', 'zoomIn'),
      // The key that bears + needs Shift for it on most keyboards (electron#44226), and number pads have one of their own.
      hidden('CmdOrCtrl+=', 'zoomIn'),
      hidden('CmdOrCtrl+numadd', 'zoomIn'),
      item('zoomOut', 'zoomOut'),
      hidden('CmdOrCtrl+numsub', 'zoomOut'),
      item('zoomReset', 'resetZoom'),
      LINE,
      item('fullScreen', 'togglefullscreen'),
      ...(debugging ? [item('developer', 'toggleDevTools')] : []),
    ]),
    menu('window', [item('minimize', 'minimize')]),
    menu('help', [
      { label: say('helpPages'), accelerator: 'F1', click: () => options.onCommand({ name: 'help' }) },
      command(options, say('shortcuts'), { name: 'shortcuts' }, 'CmdOrCtrl+/'),
      LINE,
      { label: say('about'), click: onAbout },
    ]),
  ];
}

function fileItems(options: MenuOptions, say: (word: Word) => string): Item[] {
  const recent = (label: Word, paths: readonly string[], name: 'openRecent' | 'openBriefingAt', clear: () => void): Item => ({
    label: say(label),
    submenu:
      paths.length === 0
        ? [{ label: say('noRecent'), enabled: false }]
        : [...paths.map((path) => command(options, path, { name, path })), LINE, { label: say('clearRecent'), click: clear }],
  });
  return [
    command(options, say('newBriefing'), { name: 'new' }, 'CmdOrCtrl+N'),
    command(options, say('openBriefing'), { name: 'openBriefing' }, 'CmdOrCtrl+O'),
    recent('recentBriefings', options.briefings, 'openBriefingAt', options.onClearBriefings),
    command(options, say('save'), { name: 'save' }, 'CmdOrCtrl+S'),
    command(options, say('saveAs'), { name: 'saveAs' }, 'Shift+CmdOrCtrl+S'),
    LINE,
    command(options, say('open'), { name: 'open' }, 'Shift+CmdOrCtrl+O'),
    recent('openRecent', options.recent, 'openRecent', options.onClearRecent),
    command(options, say('openSample'), { name: 'openSample' }),
    command(options, say('openInvented'), { name: 'openRecent', path: options.invented }),
    LINE,
    command(options, say('export'), { name: 'export' }, 'CmdOrCtrl+E'),
    command(options, say('verify'), { name: 'verify' }),
  ];
}

/** What the window does. It hears the keys itself, on Persian keyboards too: the menu only shows them. */
const command = ({ onCommand }: MenuOptions, label: string, told: MenuCommand, accelerator?: string): Item => ({
  label,
  click: () => onCommand(told),
  ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
});
