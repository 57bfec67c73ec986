/** Exporting from the real window. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchBardar, type Launched } from './launch.ts';
import { answerSaveDialog, PATIENCE, settledSlides } from './window-page.ts';

let bardar: Launched;
const folder = mkdtempSync(join(tmpdir(), 'bardar-export-'));
beforeAll(async () => {
  bardar = await launchBardar();
  await settledSlides(bardar.window);
});
// What a failed test leaves open must not stand in the way of the next one.
afterEach(() => bardar.window.keyboard.press('Escape'));
afterAll(async () => {
  await bardar?.close();
  rmSync(folder, { recursive: true, force: true });
});

const dialog = (name: string) => bardar.window.getByRole('dialog', { name });
const slidesIn = (path: string): number =>
  Object.keys(unzipSync(readFileSync(path))).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part)).length;

it('writes the deck that the window shows, reports on it and shows it in its folder', async () => {
  const { app, window } = bardar;
  const path = join(folder, 'deck.pptx');
  const count = await settledSlides(window);
  await answerSaveDialog(app, path);
  await window.keyboard.press('Control+e');
  const done = dialog('The deck is saved');
  await done.waitFor({ timeout: PATIENCE.timeout });
  expect(await done.innerText()).toContain(path);
  expect(await done.innerText()).toContain(`${count} slides`);
  expect(slidesIn(path)).toBe(count);

  await app.evaluate(({ app: program, shell }) => {
    shell.showItemInFolder = (shown) => void program.emit('test-shown', shown);
    program.once('test-shown' as 'activate', (shown) => Object.assign(program, { shown }));
  });
  // The main thing to do has the focus.
  await window.keyboard.press('Enter');
  await expect.poll(() => app.evaluate(({ app: program }) => (program as unknown as { shown?: string }).shown)).toBe(path);

  await window.keyboard.press('Escape');
  await done.waitFor({ state: 'detached' });
  expect(await window.getByRole('contentinfo').innerText()).toMatch(/Saved at \d\d:\d\d$/);
});

it('stops at Cancel and leaves the old file as it was', async () => {
  const { app, window } = bardar;
  const path = join(folder, 'kept.pptx');
  writeFileSync(path, 'an older deck');
  await answerSaveDialog(app, path);
  await window.getByRole('radio', { name: 'Full', exact: true }).check();
  await settledSlides(window);
  // A quick machine may be done before a click from outside arrives: Cancel is pressed as soon as it is there.
  await window.evaluate(() => {
    const watch = new MutationObserver(() => {
      const cancel = Array.from(document.querySelectorAll<HTMLElement>('dialog button')).find(({ textContent }) => textContent === 'Cancel');
      if (cancel === undefined) return;
      watch.disconnect();
      cancel.click();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await window.getByRole('button', { name: 'Export…' }).click();
  await expect.poll(() => window.getByRole('contentinfo').innerText(), PATIENCE).toContain('Export cancelled');
  expect(await window.getByRole('dialog').count()).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe('an older deck');
});

it('says nothing where the save dialog was closed', async () => {
  const { app, window } = bardar;
  await answerSaveDialog(app, undefined);
  const button = window.getByRole('button', { name: 'Export…' });
  await button.click();
  await expect.poll(() => button.getAttribute('aria-disabled'), PATIENCE).toBeNull();
  expect(await window.getByRole('dialog').count()).toBe(0);
  expect(await window.getByRole('contentinfo').innerText()).not.toContain('cancelled');
});

it('tells in words why a file can’t be written, and tries again', async () => {
  const { app, window } = bardar;
  const path = join(folder, 'missing', 'deck.pptx');
  await answerSaveDialog(app, path);
  await window.getByRole('button', { name: 'Export…' }).click();
  const failed = dialog('The deck could not be exported');
  await failed.waitFor({ timeout: PATIENCE.timeout });
  expect(await failed.getByRole('listitem').innerText()).toContain(path);
  expect(existsSync(path)).toBe(false);
  mkdirSync(join(folder, 'missing'));
  await failed.getByRole('button', { name: 'Try again' }).click();
  await dialog('The deck is saved').waitFor({ timeout: PATIENCE.timeout });
  expect(slidesIn(path)).toBeGreaterThan(10);
  await dialog('The deck is saved').getByRole('button', { name: 'Close' }).click();
});
