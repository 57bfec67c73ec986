import { expect, test } from 'vitest';
import { menuTemplate, type MenuOptions } from '../../electron/main/menu.ts';

const labels = (options: Partial<MenuOptions>): readonly string[] =>
  menuTemplate({ language: 'en', platform: 'linux', debugging: false, onAbout: () => undefined, ...options }).flatMap(({ label, role, submenu }) => [
    label ?? role ?? '',
    ...(Array.isArray(submenu) ? submenu.map((item) => item.label ?? '') : []),
  ]);

test('every entry speaks the language of the interface', () => {
  expect(labels({})).toContain('Copy');
  for (const label of labels({ language: 'fa' }).filter((entry) => entry !== '')) expect(label).toMatch(/^[\u0600-\u06FF\u200C ]+$/);
});

test('macOS has its own first menu', () => {
  expect(labels({ platform: 'darwin' })[0]).toBe('appMenu');
  expect(labels({})[0]).toBe('File');
});

test('the developer tools are for developers', () => {
  expect(labels({})).not.toContain('Developer Tools');
  expect(labels({ debugging: true })).toContain('Developer Tools');
});
