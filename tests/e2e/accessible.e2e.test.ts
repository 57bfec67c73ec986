/** Every state of the window, held against the rules of axe-core, in both languages; in English also dark and in forced colours. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBardar, type Launched } from './launch.ts';
import { resize } from './reach.ts';
import { answerFolderDialog, answerSaveDialog, menuItem, PATIENCE, settledSlides } from './window-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules of axe that read colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const folder = mkdtempSync(join(tmpdir(), 'bardar-accessible-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['en', 'fa'] as const)('the window in %s', (language) => {
  let bardar: Launched;
  beforeAll(async () => {
    bardar = await launchBardar({ language });
    await settledSlides(bardar.window);
    await bardar.window.evaluate(AXE);
  });
  afterAll(() => bardar?.close());

  /**
   * What axe finds, each with the element; in the other ways to be coloured what colours decide, for nothing else differs in them,
   * and in one language, for the colours are the same in both.
   * @param pictures whether within the slides too, which are the same in every state and hold most of the nodes
   */
  async function violations(pictures: 'with pictures' | 'without' = 'without'): Promise<readonly string[]> {
    const found: string[] = [];
    for (const way of language === 'en' ? (['light', 'dark', 'forced'] as const) : (['light'] as const)) {
      await bardar.window.emulateMedia({ colorScheme: way === 'dark' ? 'dark' : 'light', forcedColors: way === 'forced' ? 'active' : 'none', reducedMotion: 'reduce' });
      const context = pictures === 'with pictures' ? {} : { exclude: ['.slide-picture'] };
      const options = { resultTypes: ['violations'], ...(way === 'light' ? {} : { runOnly: OF_COLOURS }) };
      const { violations: broken, passes } = await bardar.window.evaluate(
        ([within, how]) => (globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }).axe.run({ include: [document], ...within }, how),
        [context, options] as const,
      );
      // A rule set that was not run finds nothing either.
      expect(passes.length).toBeGreaterThan(way === 'light' ? 10 : 0);
      // A thumbnail's name is the slide's title: the other words on it are a picture's, not a label's.
      const told = broken.map((rule) =>
        rule.id === 'label-content-name-mismatch' ? { ...rule, nodes: rule.nodes.filter(({ html }) => !/^<div [^>]*class="thumbnail[ "]/.test(html)) } : rule,
      );
      found.push(...told.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${way} ${id}: ${html} ${failureSummary ?? ''}`)));
    }
    return found;
  }
  const dialog = () => bardar.window.getByRole('dialog');
  const filled = () => dialog().locator('.button-filled');

  it('with its slides and each tab below them', async () => {
    expect(await violations('with pictures')).toEqual([]);
    for (const tab of await bardar.window.getByRole('tab').all()) {
      await tab.click();
      expect(await violations()).toEqual([]);
    }
  });

  it('with the menu of looks', async () => {
    await bardar.window.locator('.disclosure > button').click();
    expect(await violations()).toEqual([]);
    await bardar.window.keyboard.press('Escape');
  });

  it('with its help, its list of shortcuts, and each page of the help', async () => {
    const { app, window } = bardar;
    const choose = (label: RegExp): Promise<void> =>
      app.evaluate(({ Menu }, pattern) => Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []).find((item) => new RegExp(pattern).test(item.label))?.click(), label.source);
    await choose(/^(?:Keyboard Shortcuts|میان‌برهای صفحه‌کلید)$/);
    await dialog().locator('.shortcuts').waitFor();
    expect(await violations()).toEqual([]);
    await window.keyboard.press('Escape');
    await choose(/^(?:Bardar Help|راهنمای بردار)$/);
    const pages = dialog().locator('.help-pages button');
    await pages.first().waitFor();
    for (const page of await pages.all()) {
      await page.click();
      await dialog().locator('.help-text h3').first().waitFor();
      await dialog().locator('.help-pages [aria-current=page]').and(page).waitFor();
    }
    expect(await violations()).toEqual([]);
    await dialog().locator('.help-pages button', { hasText: /^(?:Slides|اسلایدها)$/ }).click();
    const picture = dialog().locator('.help-text img').first();
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), PATIENCE).toBeGreaterThan(100);
    expect(await violations()).toEqual([]);
    await window.keyboard.press('Escape');
  });

  it('narrow, with its choices in a drawer', async () => {
    await resize(bardar.app, bardar.window, { width: 960, height: 620, zoom: 2 });
    expect(await violations()).toEqual([]);
    await bardar.window.locator('.header button').first().click();
    await dialog().locator('.drawer-tools').waitFor();
    expect(await violations()).toEqual([]);
    await bardar.window.keyboard.press('Escape');
    await resize(bardar.app, bardar.window, { width: 1360, height: 860 });
  });

  it('with a template that has one length, and with a broken one below its last good slides', async () => {
    const { app, window, userFolder } = bardar;
    await app.evaluate(({ shell }) => {
      shell.openPath = () => Promise.resolve('');
    });
    await window.locator('.template input').nth(1).check();
    await window.locator('[data-blocked=true]').waitFor();
    await window.locator('.panel .group-head .button-plain').last().click();
    await window.locator('.template-actions').waitFor({ timeout: PATIENCE.timeout });
    await settledSlides(window);
    expect(await violations()).toEqual([]);
    const [copy = ''] = readdirSync(join(userFolder, 'packs'));
    writeFileSync(join(userFolder, 'packs', copy, 'deck.md.hbs'), '{{themez}}\n');
    await window.locator('.banner').waitFor({ timeout: PATIENCE.timeout });
    expect(await violations()).toEqual([]);
    await window.locator('.template input').first().check();
    await window.locator('.banner').waitFor({ state: 'detached', timeout: PATIENCE.timeout });
    await settledSlides(window);
  });

  it('with a folder that is no dataset', async () => {
    await answerFolderDialog(bardar.app, folder);
    await bardar.window.keyboard.press('Control+Shift+o');
    await dialog().locator('.problems').waitFor({ timeout: PATIENCE.timeout });
    expect(await violations()).toEqual([]);
    await bardar.window.keyboard.press('Escape');
  });

  it('with no theme ticked', async () => {
    const ticked = bardar.window.locator('.theme input:checked');
    while ((await ticked.count()) > 0) await ticked.first().uncheck();
    await bardar.window.locator('.message').waitFor();
    expect(await violations()).toEqual([]);
    await bardar.window.locator('.message button').click();
    await settledSlides(bardar.window);
  });

  it('with the export dialog, blocked and with everything in it', async () => {
    await bardar.window.keyboard.press('Control+e');
    await dialog().waitFor();
    const parts = dialog().locator('.export-want input');
    await parts.first().uncheck();
    expect(await filled().getAttribute('aria-disabled')).toBe('true');
    expect(await violations()).toEqual([]);
    for (const part of await parts.all()) await part.check();
    expect(await violations()).toEqual([]);
  });

  it('with a failed export', async () => {
    await answerSaveDialog(bardar.app, join(folder, 'missing', language));
    await filled().click();
    await dialog().locator('.problems').waitFor({ timeout: PATIENCE.timeout });
    expect(await violations()).toEqual([]);
  });

  it('while an export runs, and with its report', async () => {
    await answerSaveDialog(bardar.app, join(folder, language));
    await filled().click();
    await dialog().getByRole('progressbar').waitFor({ timeout: PATIENCE.timeout });
    expect(await bardar.window.getByRole('progressbar').evaluateAll((bars) => bars.every((bar) => bar.getAttribute('aria-label')))).toBe(true);
    await dialog().locator('.report').waitFor({ timeout: PATIENCE.timeout });
    expect(await violations()).toEqual([]);
  });

  it('with a deck that was verified, and with one that cannot be', async () => {
    const { app, window } = bardar;
    await window.keyboard.press('Escape');
    const deck = join(folder, `${language}.pptx`);
    const parts = unzipSync(readFileSync(deck));
    const slide = 'ppt/slides/slide5.xml';
    parts[slide] = strToU8(strFromU8(parts[slide] ?? new Uint8Array()).replace(/<a:t>[^<]+/, '<a:t>1'));
    writeFileSync(deck, zipSync(parts, { level: 0 }));
    await answerFolderDialog(app, deck);
    const verify = { en: 'Verify a Deck…', fa: 'بررسی یک ارائه…' }[language];
    await menuItem(app, verify);
    await dialog().locator('.verified-finding').first().waitFor({ timeout: PATIENCE.timeout });
    expect(await violations()).toEqual([]);
    await window.keyboard.press('Escape');
    writeFileSync(deck, 'x');
    await menuItem(app, verify);
    await dialog().locator('.problems').waitFor({ timeout: PATIENCE.timeout });
    expect(await violations()).toEqual([]);
  });
});
