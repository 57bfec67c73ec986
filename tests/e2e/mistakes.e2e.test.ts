/** Mistakes in datasets and packs, as the real window tells them; mending them brings the slides back. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import { launchBardar, type Launched } from './launch.ts';
import { answerFolderDialog, largeSlide, PATIENCE, selectedTitle, settledSlides, slides, theme } from './window-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'bardar-mistakes-'));
const userFolder = join(folder, 'user');
const dataset = join(folder, 'dataset');
const themesFile = join(dataset, 'themes.yaml');
cpSync(inRoot('data', 'kazakhstan'), dataset, { recursive: true });
const sound = readFileSync(themesFile, 'utf8');
const broken = `${sound}\n- id: [\n`;

let bardar: Launched;
beforeAll(async () => {
  bardar = await launchBardar({ userFolder });
  await settledSlides(bardar.window);
});
afterAll(async () => {
  await bardar?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('refuses a broken dataset in words, with file and line, and keeps the open one', async () => {
  const { app, window } = bardar;
  writeFileSync(themesFile, broken);
  await answerFolderDialog(app, dataset);
  await window.keyboard.press('Control+Shift+o');
  const refused = window.getByRole('dialog', { name: 'That dataset can’t be opened' });
  await refused.waitFor({ timeout: PATIENCE.timeout });
  expect(await refused.innerText()).toMatch(/themes\.yaml:\d+/);
  await refused.getByRole('button', { name: 'Close' }).click();
  expect(await slides(window).count()).toBeGreaterThan(10);
});

it('begins with the problems of a dataset that broke meanwhile, and with its slides once it is mended', async () => {
  writeFileSync(themesFile, sound);
  await bardar.window.getByRole('button', { name: 'Open dataset…' }).click();
  const remembered = (): unknown => {
    const { choices } = JSON.parse(readFileSync(join(userFolder, 'settings.json'), 'utf8')) as { choices?: { dataset?: string } };
    return choices?.dataset;
  };
  await expect.poll(remembered, PATIENCE).toBe(dataset);
  await settledSlides(bardar.window);
  await bardar.close();

  writeFileSync(themesFile, broken);
  bardar = await launchBardar({ userFolder });
  const problems = bardar.window.getByRole('region', { name: 'This dataset can’t be used yet' });
  await problems.waitFor({ timeout: PATIENCE.timeout });
  expect(await problems.innerText()).toMatch(/themes\.yaml:\d+/);
  // While it is broken: once it is mended, the window, which follows the disk, may take the button away before it is pressed.
  await problems.getByRole('button', { name: 'Check again' }).click();
  expect(await problems.innerText()).toMatch(/themes\.yaml:\d+/);
  writeFileSync(themesFile, sound);
  expect(await settledSlides(bardar.window)).toBeGreaterThan(10);
});

it('leads from the folder above a dataset to the dataset, without a word of removing anything', async () => {
  const { app, window } = bardar;
  await answerFolderDialog(app, folder);
  await window.keyboard.press('Control+Shift+o');
  const refused = window.getByRole('dialog', { name: 'That dataset can’t be opened' });
  await refused.waitFor({ timeout: PATIENCE.timeout });
  expect(await refused.innerText()).not.toMatch(/[Rr]emove/);
  expect(await refused.locator('.problem').count()).toBe(1);
  await refused.getByRole('button', { name: 'Open “dataset”' }).click();
  await refused.waitFor({ state: 'detached' });
  expect(await settledSlides(window)).toBeGreaterThan(10);
});

it('follows a dataset that is edited beside it, in the slides and in the panel, without being looked at again', async () => {
  const { window } = bardar;
  writeFileSync(themesFile, sound.replace('en: Transport corridors', 'en: Renamed corridors'));
  await theme(window, 'Renamed corridors').waitFor({ timeout: PATIENCE.timeout });
  await expect.poll(() => window.getByRole('group', { name: 'Renamed corridors' }).count(), PATIENCE).toBe(1);
  writeFileSync(themesFile, sound);
  await theme(window, 'Transport corridors').waitFor({ timeout: PATIENCE.timeout });
  await settledSlides(window);
});

it('duplicates a template once for a double click, chooses the copy, and keeps slide and tab while a mistake is in it', async () => {
  const { app, window } = bardar;
  await app.evaluate(({ shell }) => {
    shell.openPath = () => Promise.resolve('');
  });
  await window.getByRole('button', { name: 'Duplicate' }).dblclick();
  await expect.poll(() => window.getByRole('radio', { name: 'copy' }).isChecked(), PATIENCE).toBe(true);
  expect(await window.getByText('Its folder is open.').count()).toBe(1);
  expect(await window.getByRole('radio', { name: 'copy' }).evaluate((radio) => radio === document.activeElement)).toBe(true);
  await settledSlides(window);
  const [copy = '', ...more] = readdirSync(join(userFolder, 'packs'));
  expect(more).toEqual([]);

  await slides(window).nth(6).click();
  await window.getByRole('tab', { name: 'Facts' }).click();
  const before = await selectedTitle(window);
  const main = join(userFolder, 'packs', copy, 'deck.md.hbs');
  const text = readFileSync(main, 'utf8');
  writeFileSync(main, `${text}\n{{themez}}\n`);
  const problems = window.getByRole('region', { name: 'The slides can’t be made' });
  await problems.waitFor({ timeout: PATIENCE.timeout });
  expect(await problems.innerText()).toMatch(/themez/);
  expect(await problems.innerText()).toMatch(/deck\.md\.hbs:\d+/);
  expect(await selectedTitle(window)).toBe(before);
  expect(await largeSlide(window).count()).toBe(1);
  expect(await window.getByRole('radio', { name: 'copy' }).isChecked()).toBe(true);

  writeFileSync(main, text);
  await problems.waitFor({ state: 'detached', timeout: PATIENCE.timeout });
  expect(await settledSlides(window)).toBeGreaterThan(10);
  expect(await selectedTitle(window)).toBe(before);
  expect(await window.getByRole('tab', { name: 'Facts' }).getAttribute('aria-selected')).toBe('true');
});

it('leads from a warning to its slide', async () => {
  const { window } = bardar;
  const [copy = ''] = readdirSync(join(userFolder, 'packs'));
  const main = join(userFolder, 'packs', copy, 'deck.md.hbs');
  writeFileSync(main, `${readFileSync(main, 'utf8')}\n## A slide of mine\n\n- Nobody vouches for this.\n`);
  await window.getByRole('tab', { name: /^Warnings ?\d/ }).click({ timeout: PATIENCE.timeout });
  await window.getByRole('button', { name: /^Go to slide \d+: A slide of mine$/ }).click();
  expect(await selectedTitle(window)).toMatch(/A slide of mine$/);
  expect(await window.getByRole('heading', { name: 'On this slide' }).count()).toBe(1);
  await window.getByRole('radio', { name: /^Briefing Built/ }).check();
  expect(await window.getByText('Its folder is open.').count()).toBe(0);
  await settledSlides(window);
});

it('says of a dataset that vanishes that it did, keeps its slides, and takes it back', async () => {
  const { window } = bardar;
  renameSync(dataset, `${dataset}-moved`);
  const gone = window.getByRole('region', { name: 'The dataset is no longer where it was' });
  await gone.waitFor({ timeout: PATIENCE.timeout });
  expect(await gone.innerText()).toContain(dataset);
  expect(await largeSlide(window).count()).toBe(1);
  renameSync(`${dataset}-moved`, dataset);
  await gone.waitFor({ state: 'detached', timeout: PATIENCE.timeout });
  await settledSlides(window);
});

it('begins with the words that a remembered dataset is gone, and offers the sample', async () => {
  await bardar.close();
  renameSync(dataset, `${dataset}-moved`);
  bardar = await launchBardar({ userFolder });
  const { app, window } = bardar;
  const gone = window.getByRole('region', { name: 'The dataset is no longer where it was' });
  await gone.waitFor({ timeout: PATIENCE.timeout });
  expect(await gone.innerText()).toContain(dataset);
  expect(await slides(window).count()).toBe(0);
  await gone.getByRole('button', { name: 'Open the sample' }).click();
  expect(await settledSlides(window)).toBeGreaterThan(10);

  // The menu still lists it, opens it where it is back, and takes it off at a wish.
  const recent = (): Promise<readonly string[]> =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.submenu?.items.find(({ label }) => label === 'Recent Datasets')?.submenu?.items.map(({ label }) => label) ?? []);
  const openRecent = (): Promise<void> => app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.items[0]?.submenu?.items.find(({ label }) => label === 'Recent Datasets')?.submenu?.items[0]?.click());
  expect(await recent()).toContain(dataset);
  await openRecent();
  const refused = window.getByRole('dialog', { name: 'The dataset is no longer where it was' });
  await refused.waitFor({ timeout: PATIENCE.timeout });
  await refused.getByRole('button', { name: 'Remove from the list' }).click();
  await refused.waitFor({ state: 'detached' });
  expect(await recent()).toEqual(['None yet']);
});
