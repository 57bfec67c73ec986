/** Exporting from the real window. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import { launchBardar, type Launched } from './launch.ts';
import { answerMessageBox, answerSaveDialog, PATIENCE, settledSlides } from './window-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'bardar-export-'));
const userFolder = join(folder, 'user');
const ownPack = join(userFolder, 'packs', 'plain');
cpSync(inRoot('templates', 'briefing'), ownPack, { recursive: true });
const manifest = readFileSync(join(ownPack, 'pack.yaml'), 'utf8');
writeFileSync(join(ownPack, 'pack.yaml'), manifest.replace(/^id: .*$/m, 'id: plain').replace(/^handout: .*$/m, '').replace(/^ {2}en: Briefing$/m, '  en: Plain'));

let bardar: Launched;
beforeAll(async () => {
  bardar = await launchBardar({ userFolder });
  await settledSlides(bardar.window);
});
// What a failed test leaves open must not stand in the way of the next one.
afterEach(async () => {
  await bardar.window.keyboard.press('Escape');
  await bardar.window.keyboard.press('Escape');
});
afterAll(async () => {
  await bardar?.close();
  rmSync(folder, { recursive: true, force: true });
});

const dialog = (name: string) => bardar.window.getByRole('dialog', { name });
const options = () => dialog('What to export');
const header = () => bardar.window.getByRole('banner').getByRole('button', { name: 'Export…' });
const tick = (name: string, ticked: boolean) => options().getByRole('checkbox', { name, exact: true }).setChecked(ticked);
const slidesIn = (path: string): number =>
  Object.keys(unzipSync(readFileSync(path))).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part)).length;
const pagesIn = async (path: string): Promise<number> => (await PDFDocument.load(readFileSync(path))).getPageCount();

/** A new folder to export into. */
const place = (name: string): string => {
  const made = join(folder, name);
  mkdirSync(made);
  return made;
};

/** Opens the dialog and wants exactly these parts. */
async function want(...parts: readonly string[]): Promise<void> {
  await header().click();
  await options().waitFor();
  for (const part of ['PowerPoint deck', 'Slide handout', 'Written handout']) await tick(part, parts.includes(part));
  if (!parts.includes('Written handout')) return;
  await tick('Word', true);
  await tick('PDF', false);
}

const exportNow = () => options().getByRole('button', { name: 'Export…' }).click();

describe('a deck alone', () => {
  it('is two keys away, reported on and shown in its folder; the focus returns', async () => {
    const { app, window } = bardar;
    const path = join(folder, 'deck.pptx');
    const count = await settledSlides(window);
    await answerSaveDialog(app, path);
    await header().focus();
    await window.keyboard.press('Control+e');
    await options().waitFor();
    // The main thing to do has the focus.
    await window.keyboard.press('Enter');
    const done = dialog('The file is saved');
    await done.waitFor({ timeout: PATIENCE.timeout });
    const report = await done.innerText();
    expect(report).toContain(folder);
    expect(report).toContain('deck.pptx');
    expect(report).toContain(`${count} slides`);
    expect(report).toMatch(/\d+ KB/);
    expect(report).toMatch(/\d+ of \d+ facts used · 0 sentences without a source · 0 substitutions/);
    expect(slidesIn(path)).toBe(count);

    await app.evaluate(({ app: program, shell }) => {
      shell.showItemInFolder = (shown) => void program.emit('test-shown', shown);
      program.once('test-shown' as 'activate', (shown) => Object.assign(program, { shown }));
    });
    await window.keyboard.press('Enter');
    await expect.poll(() => app.evaluate(({ app: program }) => (program as unknown as { shown?: string }).shown)).toBe(path);

    await window.keyboard.press('Escape');
    await done.waitFor({ state: 'detached' });
    expect(await header().evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await window.getByRole('contentinfo').innerText()).toMatch(/Saved at \d\d:\d\d$/);
  });

  it('gets its ending where the save dialog adds none', async () => {
    const { app } = bardar;
    const into = place('no-ending');
    await answerSaveDialog(app, join(into, 'deck'));
    await want('PowerPoint deck');
    await exportNow();
    await dialog('The file is saved').waitFor({ timeout: PATIENCE.timeout });
    expect(readdirSync(into)).toEqual(['deck.pptx']);
  });
});

it('puts the font into the deck where that is wanted, and says what it takes', async () => {
  const { app } = bardar;
  const into = place('font');
  await answerSaveDialog(app, join(into, 'deck.pptx'));
  await want('PowerPoint deck');
  await options().getByRole('checkbox', { name: 'Put the font into the file' }).check();
  await exportNow();
  const done = dialog('The file is saved');
  await done.waitFor({ timeout: PATIENCE.timeout });
  expect(await done.innerText()).toMatch(/\d+ KB of it the font/);
  expect(await done.innerText()).not.toContain('Fonts needed');
  expect(Object.keys(unzipSync(readFileSync(join(into, 'deck.pptx')))).some((part) => part.endsWith('.fntdata'))).toBe(true);
  await done.getByRole('button', { name: 'Close' }).click();
  await want('PowerPoint deck');
  await options().getByRole('checkbox', { name: 'Put the font into the file' }).uncheck();
});

describe('all parts', () => {
  const names = {
    en: { title: 'What to export', parts: ['PowerPoint deck', 'Slide handout', 'Written handout'], saved: '6 files are saved', close: 'Close' },
    fa: { title: 'چه خروجی گرفته شود؟', parts: ['ارائهٔ پاورپوینت', 'جزوهٔ اسلایدها', 'جزوهٔ نوشتاری'], saved: '۶ پرونده ذخیره شد', close: 'بستن' },
  } as const;

  it.each(['en', 'fa'] as const)('go beside each other, from a window in %s', async (language) => {
    const { app, window } = bardar;
    const { title, parts, saved, close } = names[language];
    const native = { en: 'English', fa: 'فارسی' } as const;
    await window.getByRole('banner').getByRole('radio', { name: native[language] }).check();
    const count = await settledSlides(window);
    const into = place(`all-${language}`);
    await answerSaveDialog(app, join(into, 'kz'));
    await window.keyboard.press('Control+e');
    const dialogOfOptions = dialog(title);
    for (const part of parts) await dialogOfOptions.getByRole('checkbox', { name: part, exact: true }).check();
    for (const format of await dialogOfOptions.locator('.formats input').all()) await format.check();
    await dialogOfOptions.locator('.tile input').nth(3).check();
    await dialogOfOptions.locator('.button-filled').click();
    const done = dialog(saved);
    await done.waitFor({ timeout: PATIENCE.timeout });
    const report = await done.innerText();

    const files = ['kz-handout.docx', 'kz-handout.html', 'kz-handout.md', 'kz-handout.pdf', 'kz-slides.pdf', 'kz.pptx'];
    expect(readdirSync(into).sort()).toEqual(files);
    for (const file of files) expect(report).toContain(file);
    expect(slidesIn(join(into, 'kz.pptx'))).toBe(count);
    expect(await pagesIn(join(into, 'kz-slides.pdf'))).toBe(Math.ceil(count / 3));
    expect(Object.keys(unzipSync(readFileSync(join(into, 'kz-handout.docx'))))).toContain('word/document.xml');
    expect(readFileSync(join(into, 'kz-handout.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    expect(report.split('\n').filter((line) => /(?:KB|کیلوبایت)$/.test(line))).toHaveLength(files.length);
    await done.getByRole('button', { name: close }).click();
    await window.getByRole('banner').getByRole('radio', { name: native.en }).check();
    await settledSlides(window);
  });

  it('are remembered, with what belongs to them, by the next start', async () => {
    await bardar.close();
    bardar = await launchBardar({ userFolder });
    await settledSlides(bardar.window);
    await header().click();
    expect(await options().getByRole('checkbox', { checked: true }).count()).toBe(7);
    // An English system in the United States prints on Letter.
    expect(await options().getByRole('radio', { name: 'Letter' }).isChecked()).toBe(true);
  });
});

describe('the dialog', () => {
  it('says why the button is blocked, and goes at Esc', async () => {
    const { window } = bardar;
    await want();
    const button = options().getByRole('button', { name: 'Export…' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    expect(await options().getByRole('status').innerText()).toBe('Tick at least one of the three.');
    await tick('Written handout', true);
    for (const format of await options().locator('.formats input').all()) await format.uncheck();
    expect(await options().getByRole('status').innerText()).toBe('Tick a format for the written handout.');
    await window.keyboard.press('Enter');
    await button.press('Enter');
    await button.click({ force: true });
    expect(await options().isVisible()).toBe(true);
    await options().getByRole('checkbox', { name: 'Word', exact: true }).check();
    expect(await button.getAttribute('aria-disabled')).toBeNull();
    await window.keyboard.press('Escape');
    await options().waitFor({ state: 'detached' });
  });

  it('keeps the Tab key inside', async () => {
    const { window } = bardar;
    await want('Slide handout');
    for (let presses = 0; presses < 12; presses += 1) {
      await window.keyboard.press('Tab');
      const outside = await window.evaluate(() => document.activeElement?.closest('dialog') === null && document.activeElement !== document.body);
      expect(outside).toBe(false);
    }
  });

  it('offers no written handout where the template makes none, and says so', async () => {
    const { window } = bardar;
    const template = window.getByRole('radiogroup', { name: 'Template' });
    await template.getByRole('radio', { name: 'Plain' }).check();
    await settledSlides(window);
    await header().click();
    const part = options().getByRole('checkbox', { name: 'Written handout', exact: true });
    expect(await part.isChecked()).toBe(false);
    expect(await part.getAttribute('aria-disabled')).toBe('true');
    expect(await options().getByText('The chosen template makes none.').count()).toBe(1);
    // It can be reached, so that the reason is read aloud, and does nothing.
    await part.press('Space');
    expect(await part.isChecked()).toBe(false);
    await window.keyboard.press('Escape');
    await template.getByRole('radio', { name: 'Briefing' }).check();
    await settledSlides(window);
  });

  it('comes back where the save dialog was closed', async () => {
    const { app, window } = bardar;
    await answerSaveDialog(app, undefined);
    await want('PowerPoint deck', 'Slide handout');
    await exportNow();
    await expect.poll(() => options().getByRole('button', { name: 'Export…' }).getAttribute('aria-disabled'), PATIENCE).toBeNull();
    expect(await options().getByRole('checkbox', { name: 'Slide handout', exact: true }).isChecked()).toBe(true);
    expect(await window.getByRole('contentinfo').innerText()).not.toContain('cancelled');
  });

  it('asks once about all files that are there already', async () => {
    const { app } = bardar;
    const into = place('there');
    for (const name of ['kz.pptx', 'kz-slides.pdf']) writeFileSync(join(into, name), 'old');
    await answerSaveDialog(app, join(into, 'kz.pptx'));
    const asked = await answerMessageBox(app, 1);
    await want('PowerPoint deck', 'Slide handout');
    await exportNow();
    await expect.poll(asked, PATIENCE).toEqual([{ message: 'These files already exist. Replace them all?', detail: 'kz.pptx\nkz-slides.pdf' }]);
    await expect.poll(() => options().getByRole('button', { name: 'Export…' }).getAttribute('aria-disabled'), PATIENCE).toBeNull();
    expect(readFileSync(join(into, 'kz.pptx'), 'utf8')).toBe('old');
    await answerMessageBox(app, 0);
    await exportNow();
    await dialog('2 files are saved').waitFor({ timeout: PATIENCE.timeout });
    expect(slidesIn(join(into, 'kz.pptx'))).toBeGreaterThan(10);
  });
});

describe('what does not succeed', () => {
  it.each(['stage', 'PDF'])('stops at Cancel (%s) and leaves the old files as they were', async (moment) => {
    const { app, window } = bardar;
    const into = place(`kept-${moment}`);
    writeFileSync(join(into, 'kz.pptx'), 'an older deck');
    await answerSaveDialog(app, join(into, 'kz'));
    await answerMessageBox(app, 0);
    await want('PowerPoint deck', 'Slide handout', 'Written handout');
    if (moment === 'PDF') await tick('PDF', true);
    // A quick machine may be done before a click from outside arrives: Cancel is pressed as soon as the moment is there.
    await window.evaluate((wanted) => {
      const watch = new MutationObserver(() => {
        const running = Array.from(document.querySelectorAll('dialog')).find((each) => each.querySelector('progress') !== null);
        const stage = running?.querySelector('[role=status]')?.textContent ?? '';
        if (running === undefined || (wanted !== 'stage' && !stage.includes(wanted))) return;
        watch.disconnect();
        running.querySelector('button')?.click();
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    }, moment);
    await exportNow();
    await expect.poll(() => window.getByRole('contentinfo').innerText(), PATIENCE).toContain('Export cancelled');
    expect(await window.getByRole('dialog').count()).toBe(0);
    expect(readdirSync(into)).toEqual(['kz.pptx']);
    expect(readFileSync(join(into, 'kz.pptx'), 'utf8')).toBe('an older deck');
  });

  it('tells in words why one file can’t be written, writes none of the others, and tries again', async () => {
    const { app } = bardar;
    const into = place('locked');
    const taken = join(into, 'kz-slides.pdf');
    mkdirSync(taken);
    await answerSaveDialog(app, join(into, 'kz'));
    await answerMessageBox(app, 0);
    await want('PowerPoint deck', 'Slide handout');
    await exportNow();
    const failed = dialog('The export failed');
    await failed.waitFor({ timeout: PATIENCE.timeout });
    expect(await failed.getByRole('listitem').innerText()).toContain(taken);
    expect(readdirSync(into)).toEqual(['kz-slides.pdf']);
    rmSync(taken, { recursive: true });
    await failed.getByRole('button', { name: 'Try again' }).click();
    await dialog('2 files are saved').waitFor({ timeout: PATIENCE.timeout });
    expect(readdirSync(into).sort()).toEqual(['kz-slides.pdf', 'kz.pptx']);
  });

  it('leads back to what is exported', async () => {
    const { app } = bardar;
    const path = join(folder, 'missing', 'kz.pptx');
    await answerSaveDialog(app, path);
    await want('PowerPoint deck');
    await exportNow();
    const failed = dialog('The export failed');
    await failed.waitFor({ timeout: PATIENCE.timeout });
    expect(existsSync(path)).toBe(false);
    await failed.getByRole('button', { name: 'Change what to export…' }).click();
    expect(await options().getByRole('checkbox', { name: 'PowerPoint deck', exact: true }).isChecked()).toBe(true);
  });
});

it('had nothing to complain of, its content policy included', () => {
  expect(bardar.complaints).toEqual([]);
});
