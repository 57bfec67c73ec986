/** Looks, slide sizes and packs in the real window. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { BardarApi } from '../../electron/contract/api.ts';
import { inRoot } from '../../build/paths.mjs';
import { launchBardar, type Launched } from './launch.ts';
import { changedSlides, comeBack, largeSlide, PATIENCE, settledSlides, slides } from './window-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'bardar-looks-'));
const userFolder = join(folder, 'user');
const LIGHT = readFileSync(inRoot('templates', 'brands', 'light.yaml'), 'utf8');
const ownLook = join(userFolder, 'looks', 'bureau.yaml');

/** The window's page, with what it was shown on the way to an answer. */
interface Page {
  readonly bardar: BardarApi;
  seen: { readonly fresh?: number; readonly of?: number; readonly pending?: number; readonly aspect?: number; readonly selected?: string }[];
}

let bardar: Launched;
beforeAll(async () => {
  mkdirSync(join(userFolder, 'looks'), { recursive: true });
  writeFileSync(ownLook, LIGHT.replace('name: { fa: روشن, en: Light }', 'name: { fa: دفتر, en: Bureau }').replace('paper: "FFFFFF"', 'paper: "FBF7EE"'));
  bardar = await launchBardar({ userFolder });
  await settledSlides(bardar.window);
});
afterAll(async () => {
  await bardar?.close();
  rmSync(folder, { recursive: true, force: true });
});

const menu = () => bardar.window.getByRole('banner').getByRole('button', { name: /^Look:/ });
const panel = () => bardar.window.getByRole('group', { name: 'Look and size of the slides' });
const look = (name: string) => panel().getByRole('radiogroup', { name: 'Look' }).getByRole('radio', { name });
const size = (name: string) => panel().getByRole('radiogroup', { name: 'Size' }).getByRole('radio', { name });
/** Colours that fill something on the large slide. */
const fills = (): Promise<readonly string[]> =>
  largeSlide(bardar.window).evaluate((svg) => Array.from(svg.querySelectorAll('[fill]'), (each) => each.getAttribute('fill')?.toUpperCase() ?? ''));
const aspect = (): Promise<number> => largeSlide(bardar.window).evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width / svg.viewBox.baseVal.height);

it('shows each look at once, the user’s own among them, and says on the button what is chosen', async () => {
  const { window } = bardar;
  expect(await menu().innerText()).toBe('Look: Light, 16:9');
  await slides(window).nth(1).click();
  await menu().click();
  expect(await panel().getByRole('radiogroup', { name: 'Look' }).getByRole('radio').count()).toBe(5);
  await look('Dark').check();
  await expect.poll(fills, PATIENCE).toContain('#10202B');
  expect(await menu().innerText()).toBe('Look: Dark, 16:9');
  await look('Bureau').check();
  await expect.poll(fills, PATIENCE).toContain('#FBF7EE');
  expect(await panel().getByText('Yours').count()).toBe(1);
});

it('shows slides of 4:3, large and small, the one in view before the rest', async () => {
  const { window } = bardar;
  await window.evaluate(() => {
    const page = globalThis as unknown as Page;
    page.seen = [];
    const list = document.querySelector('.thumbnails');
    page.bardar.onGlimpse(({ changes }) => page.seen.push({ fresh: changes.fresh.length, of: changes.slides.length }));
    const look = (): void => {
      const box = document.querySelector('.stage .slide-picture')?.shadowRoot?.querySelector('svg')?.viewBox.baseVal;
      const pending = document.querySelectorAll('.thumbnail-pending').length;
      if (pending > 0) page.seen.push({ pending, aspect: (box?.width ?? 0) / (box?.height ?? 1), selected: document.querySelector('[aria-selected=true]')?.className ?? '' });
    };
    if (list) new MutationObserver(look).observe(list, { subtree: true, attributes: true });
  });
  const before = await slides(window).count();
  await size('4:3').check();
  await expect.poll(aspect, PATIENCE).toBeCloseTo(4 / 3, 2);
  await settledSlides(window);
  const [glimpse, inPage] = await window.evaluate(() => (globalThis as unknown as Page).seen);
  expect(glimpse).toMatchObject({ of: before, fresh: expect.any(Number) });
  expect(glimpse?.fresh).toBeGreaterThanOrEqual(2);
  expect(inPage).toMatchObject({ pending: before - (glimpse?.fresh ?? 0), aspect: expect.closeTo(4 / 3, 2), selected: 'thumbnail' });
  expect(await window.locator('.thumbnail-pending').count()).toBe(0);
  const box = await window.locator('.thumbnail-paper').first().boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(4 / 3, 1);
});

it('is closed by Esc, which gives the focus back, by a click elsewhere, and by the Tab key’s leaving', async () => {
  const { window } = bardar;
  await window.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });
  expect(await menu().evaluate((button) => button === document.activeElement)).toBe(true);
  await window.keyboard.press('Enter');
  await panel().waitFor();
  expect(await look('Bureau').evaluate((radio) => radio === document.activeElement)).toBe(true);
  await window.keyboard.press('Tab');
  expect(await panel().isVisible()).toBe(true);
  await window.keyboard.press('Tab');
  await panel().waitFor({ state: 'detached' });
  await menu().click();
  await window.getByRole('contentinfo').click();
  await panel().waitFor({ state: 'detached' });
});

it('tells what is wrong with a look, and follows its mending', async () => {
  const { window } = bardar;
  const sound = readFileSync(ownLook, 'utf8');
  writeFileSync(ownLook, sound.replace('"FBF7EE"', '"cream"'));
  await comeBack(window);
  const problems = window.getByRole('region', { name: 'The slides can’t be made' });
  await problems.waitFor({ timeout: PATIENCE.timeout });
  expect(await problems.innerText()).toMatch(/bureau\.yaml:\d+/);
  await menu().click();
  expect(await panel().getByText('Has mistakes').count()).toBe(1);
  writeFileSync(ownLook, sound);
  await comeBack(window);
  await problems.waitFor({ state: 'detached', timeout: PATIENCE.timeout });
  await settledSlides(window);
  await expect.poll(() => panel().getByText('Has mistakes').count(), PATIENCE).toBe(0);
  await window.keyboard.press('Escape');
});

it('makes a deck for a minister with the executive template', async () => {
  const { window } = bardar;
  const template = window.getByRole('radiogroup', { name: 'Template' });
  expect(await template.getByRole('radio').count()).toBe(4);
  const few = await changedSlides(window, () => template.getByRole('radio', { name: 'Executive summary' }).check());
  expect(few).toBeLessThan(12);
  const many = await changedSlides(window, () => template.getByRole('radio', { name: 'Seminar' }).check());
  expect(many).toBeGreaterThan(few);
});

it('remembers look, size and template, and shows the slides of last time until there are newer ones', async () => {
  const count = await settledSlides(bardar.window);
  const names = () => slides(bardar.window).evaluateAll((options) => options.map((option) => option.getAttribute('aria-label')));
  const shown = await names();
  // They are kept once they have stood there for a moment.
  const last = join(userFolder, 'last', 'slides.json');
  const kept = (): number => (JSON.parse(readFileSync(last, 'utf8').split('\n')[1] ?? '') as { readonly slides: readonly unknown[] }).slides.length;
  await vi.waitUntil(() => existsSync(last) && kept() === count, PATIENCE);
  await bardar.close();
  bardar = await launchBardar({ userFolder });
  await bardar.window.getByText('As of last time; the slides are being made anew…').waitFor({ timeout: PATIENCE.timeout });
  expect(await names()).toEqual(shown);
  expect(await largeSlide(bardar.window).count()).toBe(1);
  expect(await settledSlides(bardar.window)).toBe(count);
  expect(await bardar.window.getByText(/as of last time/i).count()).toBe(0);
  expect(await menu().innerText()).toBe('Look: Bureau, 4:3');
  expect(await bardar.window.getByRole('radio', { name: 'Seminar' }).isChecked()).toBe(true);
});

it('leaves slides that nobody wants any more, and keeps what it knows', async () => {
  const { window, app } = bardar;
  const engines = () => app.evaluate(({ app: runtime }) => runtime.getAppMetrics().filter(({ name }) => name === 'Bardar engine').map(({ pid }) => pid));
  const [before] = await engines();
  const template = window.getByRole('radiogroup', { name: 'Template' });
  for (const name of ['Executive summary', /^Briefing Built/, 'Seminar', /^Briefing Built/, 'Executive summary']) {
    await template.getByRole('radio', { name }).check();
    // Longer than the window waits for further choices.
    await window.waitForTimeout(100);
  }
  await expect.poll(() => slides(window).count(), PATIENCE).toBeLessThan(12);
  await settledSlides(window);
  expect(await engines()).toContain(before);
});

it('had nothing to complain of', () => {
  expect(bardar.complaints).toEqual([]);
});
