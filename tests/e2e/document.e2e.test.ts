/** The document in the real window: made, edited, undone, saved, reopened; kept where the program is killed; asked about where it is not saved. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBardar, type Launched } from './launch.ts';
import { answerFolderDialog, answerMessageBox, answerSaveDialog, changedSlides, PATIENCE, selectedTitle, settledSlides, slides } from './window-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'bardar-document-'));
const userFolder = join(folder, 'user');
const file = join(folder, 'Talk.bardar');
let bardar: Launched;
beforeAll(async () => {
  bardar = await launchBardar({ userFolder });
  await settledSlides(bardar.window);
});
afterAll(async () => {
  await bardar?.close();
  rmSync(folder, { recursive: true, force: true });
});

const titles = (window: Page): Promise<readonly string[]> => slides(window).evaluateAll((options) => options.map((option) => option.getAttribute('aria-label')?.replace(/^[^.]+\. /, '') ?? ''));
const windowTitle = (window: Page): Promise<string> => window.evaluate(() => document.title);
const tab = (window: Page, name: RegExp | string) => window.getByRole('tab', { name });
const field = (window: Page, name: string) => window.getByRole('tabpanel').getByLabel(name, { exact: true }).first();
const press = (window: Page, keys: string): Promise<void> => window.keyboard.press(keys);

async function toList(window: Page): Promise<void> {
  await window.getByRole('listbox').focus();
}

/** Waits until the slides are called so. */
const seen = (window: Page, wanted: (names: readonly string[]) => boolean): Promise<unknown> => vi.waitUntil(async () => wanted(await titles(window)), PATIENCE);

async function pick(window: Page, index: number): Promise<string> {
  await slides(window).nth(index).click();
  return (await titles(window))[index] ?? '';
}

describe('a briefing', () => {
  let before: readonly string[] = [];
  let after: readonly string[] = [];

  it('is new, and begins with the choices made last', async () => {
    const { window } = bardar;
    await changedSlides(window, () => window.getByRole('radio', { name: 'Short', exact: true }).check());
    await press(window, 'Control+n');
    await settledSlides(window);
    expect(await windowTitle(window)).toBe('New briefing — Bardar');
    expect(await window.getByRole('radio', { name: 'Short', exact: true }).isChecked()).toBe(true);
    before = await titles(window);
  });

  it('takes another title, hides, moves and inserts slides, by keys and with the mouse', async () => {
    const { window } = bardar;
    await pick(window, 4);
    await tab(window, 'Edit').click();
    await field(window, 'Title').fill('A title of my own');
    await seen(window, (names) => names[4] === 'A title of my own');
    expect(await windowTitle(window)).toMatch(/^• /);
    const hidden = await pick(window, 6);
    await toList(window);
    await press(window, 'Delete');
    await vi.waitUntil(async () => (await selectedTitle(window)) === `Hidden. ${hidden}`, PATIENCE);
    await pick(window, 4);
    await toList(window);
    await press(window, 'Alt+ArrowUp');
    await seen(window, (names) => names[3] === 'A title of my own');
    await window.getByRole('button', { name: 'Insert a slide…' }).click();
    const dialog = window.getByRole('dialog', { name: 'Insert a slide' });
    await dialog.getByLabel('Title').fill('Mine');
    await dialog.getByLabel('Bullets, one a line').fill('One\nTwo');
    await dialog.getByRole('button', { name: 'Insert', exact: true }).click();
    await seen(window, (names) => names[4] === 'Mine');
    await slides(window).nth(4).dragTo(slides(window).nth(1), { targetPosition: { x: 60, y: 8 } });
    await seen(window, (names) => names[1] === 'Mine');
    await pick(window, 1);
    await field(window, 'Your own notes').fill('Say this first.');
    await tab(window, 'Notes').click();
    await vi.waitUntil(async () => (await window.getByRole('tabpanel').innerText()).includes('Say this first.'), PATIENCE);
    after = await titles(window);
  });

  it('is undone step by step to what it was, and done again', async () => {
    const { window } = bardar;
    await toList(window);
    await vi.waitUntil(async () => {
      await press(window, 'Control+z');
      return !(await windowTitle(window)).startsWith('•');
    }, PATIENCE);
    await seen(window, (names) => names.join() === before.join());
    for (let step = 0; step < 12; step += 1) await press(window, 'Control+Shift+z');
    await seen(window, (names) => names.join() === after.join());
    expect(await tab(window, /^Changes/).innerText()).toBe('Changes6');
  });

  it('is saved, and reopened as it was', async () => {
    const { app, window } = bardar;
    await answerSaveDialog(app, file);
    await press(window, 'Control+s');
    await vi.waitUntil(async () => (await windowTitle(window)) === 'Talk — Bardar', PATIENCE);
    const saved = readFileSync(file, 'utf8');
    expect(saved).toContain('A title of my own');
    await press(window, 'Control+n');
    await seen(window, (names) => names.join() === before.join());
    await answerFolderDialog(app, file);
    await press(window, 'Control+o');
    await seen(window, (names) => names.join() === after.join());
    expect(await windowTitle(window)).toBe('Talk — Bardar');
    await press(window, 'Control+s');
    expect(readFileSync(file, 'utf8')).toBe(saved);
  });

  it('keeps what has no place now, says so, and lets it be taken back', async () => {
    const { window } = bardar;
    await tab(window, /^Changes/).click();
    await window.getByRole('radiogroup', { name: 'Language of the slides' }).getByRole('radio', { name: 'Persian' }).check();
    await window.getByRole('tabpanel').getByText('For slides in the other language').first().waitFor({ timeout: PATIENCE.timeout });
    await toList(window);
    await press(window, 'Control+z');
    await seen(window, (names) => names.join() === after.join());
    await window.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Hidden' }).getByRole('button', { name: 'Take back' }).click();
    await vi.waitUntil(async () => (await window.getByRole('option', { name: /^Hidden\./ }).count()) === 0, PATIENCE);
  });

  it('asks before it is let go unsaved: cancelled, nothing happens', async () => {
    const { app, window } = bardar;
    const asked = await answerMessageBox(app, 2);
    await press(window, 'Control+n');
    await vi.waitUntil(async () => (await asked()).length === 1, PATIENCE);
    expect((await asked())[0]?.message).toContain('Talk.bardar');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await vi.waitUntil(async () => (await asked()).length === 2, PATIENCE);
    expect(await windowTitle(window)).toBe('• Talk — Bardar');
  });

  it('had nothing to complain of', () => {
    expect(bardar.complaints).toEqual([]);
  });
});

it('offers back what was not saved when the program was killed, and opens it', async () => {
  const names = await titles(bardar.window);
  await vi.waitUntil(() => existsSync(join(userFolder, 'recovery')) && readdirSync(join(userFolder, 'recovery')).length === 1, PATIENCE);
  const gone = new Promise((resolve) => bardar.app.process().once('exit', resolve));
  bardar.app.process().kill('SIGKILL');
  await gone;
  bardar = await launchBardar({ userFolder });
  const dialog = bardar.window.getByRole('dialog', { name: 'A briefing was not saved' });
  await dialog.waitFor({ timeout: PATIENCE.timeout });
  expect(await dialog.innerText()).toContain('“Talk”');
  await dialog.getByRole('button', { name: 'Open it' }).click();
  await seen(bardar.window, (now) => now.join() === names.join());
  expect(await windowTitle(bardar.window)).toBe('• Talk — Bardar');
  // Saved at the question, on the way out.
  const before = readFileSync(file, 'utf8');
  await answerMessageBox(bardar.app, 0);
  await bardar.close();
  expect(readFileSync(file, 'utf8')).not.toBe(before);
  expect(readdirSync(join(userFolder, 'recovery'))).toEqual([]);
});

it('opens the document that it is started with, and one that a second start names', async () => {
  bardar = await launchBardar({ userFolder, documents: [file] });
  await settledSlides(bardar.window);
  expect(await windowTitle(bardar.window)).toBe('Talk — Bardar');
  await bardar.app.evaluate(({ app }, path) => void app.emit('second-instance', {}, ['bardar', path], '/'), join(folder, 'gone.bardar'));
  await bardar.window.getByRole('dialog', { name: 'That briefing can’t be opened' }).waitFor({ timeout: PATIENCE.timeout });
});
