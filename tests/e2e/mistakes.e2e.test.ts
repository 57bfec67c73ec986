/** Mistakes in datasets and packs, as the real window tells them; mending them brings the slides back. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import { launchBardar, type Launched } from './launch.ts';
import { answerFolderDialog, comeBack, PATIENCE, settledSlides, slides } from './window-page.ts';

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
  await window.keyboard.press('Control+o');
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
  writeFileSync(themesFile, sound);
  await problems.getByRole('button', { name: 'Check again' }).click();
  expect(await settledSlides(bardar.window)).toBeGreaterThan(10);
});

it('duplicates a template, chooses the copy, names the line of a mistake in it, and follows its mending', async () => {
  const { app, window } = bardar;
  await app.evaluate(({ shell }) => {
    shell.openPath = () => Promise.resolve('');
  });
  await window.getByRole('button', { name: 'Duplicate' }).click();
  await expect.poll(() => window.getByRole('radio', { name: 'copy' }).isChecked(), PATIENCE).toBe(true);
  expect(await window.getByText('Its folder is open.').count()).toBe(1);
  expect(await window.getByRole('radio', { name: 'copy' }).evaluate((radio) => radio === document.activeElement)).toBe(true);
  await settledSlides(window);

  const [copy = ''] = readdirSync(join(userFolder, 'packs'));
  const main = join(userFolder, 'packs', copy, 'deck.md.hbs');
  const text = readFileSync(main, 'utf8');
  writeFileSync(main, `${text}\n{{themez}}\n`);
  await comeBack(window);
  const problems = window.getByRole('region', { name: 'The slides can’t be made' });
  await problems.waitFor({ timeout: PATIENCE.timeout });
  expect(await problems.innerText()).toMatch(/themez/);
  expect(await problems.innerText()).toMatch(/deck\.md\.hbs:\d+/);

  writeFileSync(main, text);
  await comeBack(window);
  expect(await settledSlides(window)).toBeGreaterThan(10);
});
