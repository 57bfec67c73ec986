/** The window small, zoomed in, and with names longer than it: every control stays in reach, and long lists scroll by keyboard. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import { launchBardar, type Launched } from './launch.ts';
import { outOfReach, resize } from './reach.ts';
import { answerFolderDialog, PATIENCE, settledSlides } from './window-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'bardar-reach-'));
const userFolder = join(folder, 'user');
const dataset = join(folder, 'dataset');
/** 303 letters; 56 were once enough to push Export out of a window of 960 pixels. */
const LONG = 'A dataset whose title goes on and on and tells nearly all that stands in it '.repeat(4).slice(0, 303);
const UNBROKEN = 'Pneumonoultramicroscopicsilicovolcanoconiosisandsoonwithoutanend';

/** Changes a text in a file of the dataset. */
function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(dataset, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

let bardar: Launched;
beforeAll(async () => {
  cpSync(inRoot('data', 'kazakhstan'), dataset, { recursive: true });
  edit('dataset.yaml', /en: Kazakhstan’s multi-vector policy/, `en: ${LONG}`);
  edit('themes.yaml', /en: Transport corridors/, `en: ${UNBROKEN}`);
  mkdirSync(userFolder);
  const choices = { dataset, themes: [], language: 'en', template: 'briefing', length: 'short', calendar: 'gregorian', look: 'light', size: '16:9' };
  writeFileSync(join(userFolder, 'settings.json'), JSON.stringify({ choices, datasets: [dataset] }));
  bardar = await launchBardar({ userFolder });
  await settledSlides(bardar.window);
});
afterAll(async () => {
  await bardar?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('begins with the first control of the header at the first press of the Tab key', async () => {
  await bardar.window.keyboard.press('Tab');
  expect(await bardar.window.evaluate(() => document.activeElement?.textContent)).toBe('Open dataset…');
});

describe.each([
  { width: 1360, height: 860, zoom: 1 },
  { width: 960, height: 620, zoom: 1 },
  { width: 960, height: 620, zoom: 1.5 },
  { width: 1360, height: 860, zoom: 2 },
  { width: 960, height: 620, zoom: 2 },
])('at $width × $height and a zoom of $zoom', (size) => {
  it('keeps every control in reach, those of the drawer and of a dialog too', async () => {
    const { app, window } = bardar;
    await resize(app, window, size);
    expect(await outOfReach(window)).toEqual([]);
    expect(await window.evaluate(() => [...document.querySelectorAll('.panel, .thumbnails, .header')].filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.className))).toEqual([]);
    if (size.width / size.zoom <= 760) {
      const opener = window.getByRole('button', { name: 'Choices' });
      await opener.click();
      const drawer = window.getByRole('dialog', { name: 'Choices' });
      expect(await outOfReach(window)).toEqual([]);
      await drawer.getByRole('button', { name: /^Look: / }).click();
      expect(await outOfReach(window, '.disclosure')).toEqual([]);
      // The first press closes the looks, the second the drawer, and the focus is where it was.
      await drawer.getByRole('radio', { name: '4:3' }).focus();
      await window.keyboard.press('Escape');
      expect(await drawer.count()).toBe(1);
      await window.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
      expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    }
    await window.keyboard.press('Control+e');
    await window.getByRole('dialog').waitFor();
    expect(await outOfReach(window)).toEqual([]);
    await window.keyboard.press('Escape');
    await window.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

it('scrolls a list of 120 errors by keyboard, and closes it', async () => {
  const { app, window } = bardar;
  await resize(app, window, { width: 960, height: 620 });
  const other = join(folder, 'mistakes');
  cpSync(inRoot('data', 'kazakhstan'), other, { recursive: true });
  const themes = Array.from({ length: 120 }, (_, at) => `- id: theme-${at}\n  title: { fa: ت }\n`).join('');
  writeFileSync(join(other, 'themes.yaml'), themes);
  await answerFolderDialog(app, other);
  await window.keyboard.press('Control+Shift+o');
  const refused = window.getByRole('dialog');
  await refused.waitFor({ timeout: PATIENCE.timeout });
  expect(await refused.locator('.problem').count()).toBeGreaterThan(100);
  const scrolled = (): Promise<number> => refused.locator('.dialog-body').evaluate((body) => body.scrollTop);
  await window.keyboard.press('PageDown');
  expect(await scrolled()).toBeGreaterThan(100);
  await window.keyboard.press('End');
  expect(await refused.locator('.problem').last().isVisible()).toBe(true);
  const end = await scrolled();
  expect(end).toBeGreaterThan(5000);
  await window.keyboard.press('Shift+Tab');
  await window.keyboard.press('Home');
  await expect.poll(scrolled).toBe(0);
  expect(await outOfReach(window)).toEqual([]);
  await window.keyboard.press('Escape');
});

it('marks what can be read, not the window, when all is selected', async () => {
  const { window } = bardar;
  await window.keyboard.press('Control+a');
  const selected = await window.evaluate(() => getSelection()?.toString() ?? '');
  const notes = await window.getByRole('tabpanel').innerText();
  expect(selected).not.toContain('Export');
  expect(selected.replace(/\s+/g, ' ').trim()).toBe(notes.replace(/\s+/g, ' ').trim());
});
