/** Every state of the window, held against the rules of axe-core, in both languages and both colour schemes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBardar, type Launched } from './launch.ts';
import { answerSaveDialog, PATIENCE, settledSlides } from './window-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

  /** What axe finds in either colour scheme, each with the element. */
  async function violations(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await bardar.window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations: broken, passes } = await bardar.window.evaluate(() =>
        (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ resultTypes: ['violations', 'passes'] }),
      );
      // A rule set that was not run finds nothing either.
      expect(passes.length).toBeGreaterThan(10);
      // A thumbnail's name is the slide's title: the other words on it are a picture's, not a label's.
      const told = broken.map((rule) =>
        rule.id === 'label-content-name-mismatch' ? { ...rule, nodes: rule.nodes.filter(({ html }) => !/^<div [^>]*class="thumbnail"/.test(html)) } : rule,
      );
      found.push(...told.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${colorScheme} ${id}: ${html} ${failureSummary ?? ''}`)));
    }
    return found;
  }
  const dialog = () => bardar.window.getByRole('dialog');
  const filled = () => dialog().locator('.button-filled');

  it('with its slides and each tab below them', async () => {
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
});
