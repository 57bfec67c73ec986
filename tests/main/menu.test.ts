import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import type { MenuCommand } from '../../electron/contract/api.ts';
import { menuTemplate, type MenuOptions } from '../../electron/main/menu.ts';

const DATASETS = ['/data/kz', '/data/other'];
const NOTHING = { briefings: [], onCommand: () => undefined, onClearRecent: () => undefined, onClearBriefings: () => undefined, onAbout: () => undefined };

/** Every entry in sight, those of menus within menus too. */
function entries(options: Partial<MenuOptions>): readonly MenuItemConstructorOptions[] {
  const all = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
  return all(menuTemplate({ language: 'en', platform: 'linux', debugging: false, recent: [], invented: '/data/invented', ...NOTHING, ...options }));
}
const labels = (options: Partial<MenuOptions>): readonly string[] =>
  entries(options).filter(({ visible }) => visible !== false).map(({ label, role }) => label ?? role ?? '');

test('every entry speaks the language of the interface', () => {
  expect(labels({})).toContain('Copy');
  for (const label of labels({ language: 'fa' }).filter((entry) => entry !== '')) expect(label).toMatch(/^&?[\u0600-\u06FF\u200C …]+$/);
});

test('every menu opens with a letter and the Alt key', () => {
  expect(menuTemplate({ language: 'en', platform: 'linux', debugging: false, recent: [], invented: '/data/invented', ...NOTHING }).map(({ label }) => label)).toEqual(['&File', '&Edit', '&View', '&Window', '&Help']);
});

test('macOS has its own first menu', () => {
  expect(labels({ platform: 'darwin' })[0]).toBe('appMenu');
  expect(labels({})[0]).toBe('&File');
  expect(labels({ platform: 'darwin' })).not.toContain('Quit');
});

test('the developer tools are for developers', () => {
  expect(labels({})).not.toContain('Developer Tools');
  expect(labels({ debugging: true })).toContain('Developer Tools');
});

test('the document is made, opened, saved, undone; fields take the clipboard', () => {
  const told: MenuCommand[] = [];
  const cleared: true[] = [];
  const all = entries({ briefings: ['/talks/a.bardar'], onCommand: (command) => told.push(command), onClearBriefings: () => cleared.push(true) });
  const click = (label: string): void => (all.find((item) => item.label === label)?.click as (() => void) | undefined)?.();
  for (const label of ['New Briefing', 'Open Briefing…', '/talks/a.bardar', 'Save', 'Save As…', 'Undo', 'Redo', 'Clear This List']) click(label);
  expect(told).toEqual([{ name: 'new' }, { name: 'openBriefing' }, { name: 'openBriefingAt', path: '/talks/a.bardar' }, { name: 'save' }, { name: 'saveAs' }, { name: 'undo' }, { name: 'redo' }]);
  expect(cleared).toEqual([true]);
  expect(all.map(({ role }) => role)).toEqual(expect.arrayContaining(['cut', 'paste']));
});

test('the datasets that were open are a click away, and the list can be cleared', () => {
  const told: MenuCommand[] = [];
  const cleared: true[] = [];
  const all = entries({ recent: DATASETS, onCommand: (command) => told.push(command), onClearRecent: () => cleared.push(true) });
  const click = (label: string): void => (all.find((item) => item.label === label)?.click as (() => void) | undefined)?.();
  for (const label of ['/data/other', 'Open Dataset…', 'Open the Sample', 'Open the Invented Sample', 'Export…', 'Keyboard Shortcuts', 'Clear This List']) click(label);
  expect(told).toEqual([{ name: 'openRecent', path: '/data/other' }, { name: 'open' }, { name: 'openSample' }, { name: 'openRecent', path: '/data/invented' }, { name: 'export' }, { name: 'shortcuts' }]);
  expect(cleared).toEqual([true]);
  expect(labels({})).toContain('None yet');
});

test('the view grows by the key with the plus sign on it, with and without Shift', () => {
  expect(entries({}).filter(({ role }) => role === 'zoomIn').map(({ accelerator }) => accelerator)).toEqual([undefined, 'CmdOrCtrl+=', 'CmdOrCtrl+numadd']);
});

test('keys that the window hears itself are only shown', () => {
  const shown = entries({}).filter(({ accelerator, role }) => accelerator !== undefined && role === undefined);
  expect(shown.map(({ accelerator, registerAccelerator }) => [accelerator, registerAccelerator])).toEqual(['CmdOrCtrl+N', 'CmdOrCtrl+O', 'CmdOrCtrl+S', 'Shift+CmdOrCtrl+S', 'Shift+CmdOrCtrl+O', 'CmdOrCtrl+E', 'CmdOrCtrl+Z', 'Shift+CmdOrCtrl+Z', 'F1', 'CmdOrCtrl+/'].map((key) => [key, key === 'F1' ? undefined : false]));
});
