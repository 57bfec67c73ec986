/** Decks verified in the real window: chosen by the menu, let fall on it, saved as a report; and what is no deck of ours. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import { launchBardar, type Launched } from './launch.ts';
import { outOfReach } from './reach.ts';
import { answerFolderDialog, answerSaveDialog, letFall, menuItem, PATIENCE, settledSlides } from './window-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'bardar-verify-'));
const userFolder = join(folder, 'user');
const dataset = join(folder, 'dataset');
const [deck, edited] = [join(folder, 'deck.pptx'), join(folder, 'Talk.pptx')];
let bardar: Launched;
beforeAll(async () => {
  cpSync(inRoot('data', 'kazakhstan'), dataset, { recursive: true });
  mkdirSync(userFolder);
  const choices = { dataset, themes: [], language: 'en', template: 'briefing', length: 'standard', calendar: 'gregorian', look: 'light', size: '16:9' };
  writeFileSync(join(userFolder, 'settings.json'), JSON.stringify({ choices, datasets: [dataset] }));
  bardar = await launchBardar({ userFolder });
  await settledSlides(bardar.window);
});
afterAll(async () => {
  await bardar?.close();
  rmSync(folder, { recursive: true, force: true });
});

const dialog = () => bardar.window.getByRole('dialog');
const report = () => dialog().locator('.verified');
const said = async (): Promise<string> => {
  await report().waitFor({ timeout: PATIENCE.timeout });
  return report().innerText();
};
async function escape(): Promise<void> {
  await bardar.window.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
}

it('says that nothing has changed of a deck that was just exported, chosen by the menu', async () => {
  const { app, window } = bardar;
  await answerSaveDialog(app, deck);
  await window.keyboard.press('Control+e');
  await dialog().getByRole('button', { name: 'Export…' }).click();
  await dialog().getByRole('button', { name: 'Show in folder' }).waitFor({ timeout: PATIENCE.timeout });
  await escape();
  await answerFolderDialog(app, deck);
  await menuItem(app, 'Verify a Deck…');
  expect(await said()).toContain('Nothing has changed');
  expect(await dialog().getAttribute('aria-labelledby')).not.toBeNull();
  expect(await window.evaluate(() => document.activeElement?.textContent)).toBe('Close');
  await escape();
});

it('tells what became of one that is let fall on the window, by kind, with the place of the record', async () => {
  const parts = unzipSync(readFileSync(deck));
  const name = 'ppt/slides/slide5.xml';
  parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(/<a:t>[^<]+/, '<a:t>By hand'));
  writeFileSync(edited, zipSync(parts));
  const figures = join(dataset, 'figures.yaml');
  writeFileSync(figures, readFileSync(figures, 'utf8').replace('value: 30', 'value: 35'));
  await settledSlides(bardar.window);
  await letFall(bardar.window, edited);
  const whole = await said();
  for (const told of ['1 statement no longer stands', '1 text was edited by hand', 'nearly 35 billion', `${figures}:`, 'trade-2024', '5. By hand']) expect(whole).toContain(told);
  expect(await dialog().innerText()).toContain('“Talk.pptx”');
  await report().getByRole('radio', { name: 'Edited by hand 1' }).check();
  const byHand = await said();
  expect(byHand).toContain('Title: edited by hand');
  expect(byHand).not.toContain('nearly 35 billion');
  expect(await outOfReach(bardar.window)).toEqual([]);
});

it('saves the report as a text and for machines, as the command line writes it', async () => {
  for (const [name, wanted] of [['found', /^No longer true: the value of the record trade-2024/m], ['found.json', /"exitCode": 3/]] as const) {
    await answerSaveDialog(bardar.app, join(folder, name));
    await dialog().getByRole('button', { name: 'Save report…' }).click();
    const path = join(folder, name === 'found' ? 'found.txt' : name);
    await report().getByRole('status').getByText(path).waitFor({ timeout: PATIENCE.timeout });
    expect(readFileSync(path, 'utf8')).toMatch(wanted);
  }
});

it('says in words what it does not take, and what can be dropped', async () => {
  const photo = join(folder, 'photo.png');
  writeFileSync(photo, 'x');
  await letFall(bardar.window, photo);
  await dialog().getByText('“photo.png” is nothing that can be dropped').waitFor({ timeout: PATIENCE.timeout });
  const other = join(folder, 'other.pptx');
  writeFileSync(other, 'x');
  await letFall(bardar.window, other);
  await dialog().getByText('The file is no PowerPoint deck').waitFor({ timeout: PATIENCE.timeout });
  await letFall(bardar.window, edited, deck);
  await dialog().getByText('Several files at once').waitFor({ timeout: PATIENCE.timeout });
  await escape();
});

it('opens a briefing that is let fall on it', async () => {
  const gone = join(folder, 'Gone.bardar');
  writeFileSync(gone, 'x');
  rmSync(gone);
  await letFall(bardar.window, gone);
  await bardar.window.getByRole('dialog', { name: 'That briefing can’t be opened' }).waitFor({ timeout: PATIENCE.timeout });
  await escape();
});

it('lets the page read no deck that nobody has chosen', async () => {
  const refused = await bardar.window.evaluate(
    ([path, from]) => (globalThis as unknown as { bardar: { verifyDeck: (dataset: string, path: string) => Promise<unknown> } }).bardar.verifyDeck(from, path).catch(String),
    ['/etc/passwd', dataset] as const,
  );
  expect(refused).toContain('not chosen');
  expect(await bardar.window.evaluate(() => Object.keys((globalThis as unknown as { bardar: object }).bardar))).not.toContain('dropped');
});

it('had nothing to complain of', async () => {
  await vi.waitUntil(async () => (await dialog().count()) === 0, PATIENCE);
  expect(bardar.complaints).toEqual([]);
});
