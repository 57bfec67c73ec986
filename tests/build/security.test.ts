/** Every test that docs/security.md names for a point of Electron's checklist is there, by file and by title. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot } from '../../build/paths.mjs';

const POINTS = readFileSync(inRoot('docs', 'security.md'), 'utf8').split('\n').filter((line) => /^\| \d+ \|/.test(line)).map((line) => line.split('|').map((cell) => cell.trim()));

/** A test's file, from how the page calls it. */
const fileOf = (name: string): string | undefined => {
  const stem = name.includes('/') ? name : `tests/e2e/${name}`;
  return ['.test.ts', '.outside.test.ts', '.e2e.test.ts'].map((ending) => inRoot(`${stem}${ending}`)).find((path) => existsSync(path));
};

it('has twenty points', () => {
  expect(POINTS.map(([, number]) => Number(number))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

it.each(POINTS.map((cells) => [cells[1], cells[4] ?? ''] as const))('point %s names tests that are there', (_, shown) => {
  const named = [...shown.matchAll(/`([^`]+)`([^`]*)/g)].map(([, name = '', behind = '']) => ({ name, titles: [...behind.matchAll(/\*([^*]+)\*/g)].map(([, title = '']) => title) }));
  expect(named.length > 0 || shown === 'same').toBe(true);
  for (const { name, titles } of named) {
    const path = fileOf(name);
    expect(path, name).toBeDefined();
    const text = readFileSync(path ?? '', 'utf8');
    for (const title of titles) expect(text.includes(title), `${name}: ${title}`).toBe(true);
  }
});
