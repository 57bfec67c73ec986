/** Choosing in the real window: themes, languages, lengths, slides. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBardar, type Launched } from './launch.ts';
import { changedSlides, largeSlide, PATIENCE, selectedTitle, settledSlides, slides, theme } from './window-page.ts';

let bardar: Launched;
beforeAll(async () => {
  bardar = await launchBardar();
  await settledSlides(bardar.window);
});
afterAll(() => bardar?.close());

describe('the window', () => {
  it('opens with the bundled dataset: its title, four themes with their facts, slides, notes', async () => {
    const { window } = bardar;
    expect(await window.getByRole('heading', { level: 1 }).innerText()).toBe('Kazakhstan’s multi-vector policy');
    const themes = window.getByRole('group', { name: 'Themes' }).getByRole('checkbox', { checked: true });
    expect(await themes.count()).toBe(4);
    expect(await window.getByRole('checkbox', { name: /\d+ facts/ }).count()).toBe(4);
    expect(await largeSlide(window).textContent()).toContain('Kazakhstan’s multi-vector policy');
    expect((await window.getByRole('tabpanel').innerText()).length).toBeGreaterThan(40);
    expect(await window.getByRole('contentinfo').innerText()).toMatch(/^\d+ slides · \d+ facts · \d+ warnings?/);
  });

  it('draws in the bundled typeface', async () => {
    const loaded = await bardar.window.evaluate(() =>
      Array.from(document.fonts).filter(({ status }) => status === 'loaded').map(({ family, weight }) => `${family} ${weight}`).sort(),
    );
    expect(loaded).toEqual(['Vazirmatn 400', 'Vazirmatn 700']);
  });

  it('makes fewer slides as a theme is unticked, and says what to do where none is left', async () => {
    const { window } = bardar;
    const all = await settledSlides(window);
    const three = await changedSlides(window, () => theme(window, 'Alliance with Russia').uncheck());
    expect(three).toBeLessThan(all);
    while ((await window.getByRole('checkbox', { checked: true }).count()) > 0) {
      await window.getByRole('checkbox', { checked: true }).first().uncheck();
    }
    await window.getByRole('region', { name: 'No theme is ticked' }).waitFor();
    expect(await window.getByRole('button', { name: 'Export…' }).getAttribute('aria-disabled')).toBe('true');
    await window.getByRole('region', { name: 'No theme is ticked' }).getByRole('button', { name: 'Tick all' }).click();
    await expect.poll(() => slides(window).count(), PATIENCE).toBe(all);
  });

  it('makes more slides as the length grows', async () => {
    const { window } = bardar;
    const length = (name: string) => window.getByRole('radio', { name, exact: true });
    const short = await changedSlides(window, () => length('Short').check());
    const full = await changedSlides(window, () => length('Full').check());
    const standard = await changedSlides(window, () => length('Standard').check());
    expect(short).toBeLessThan(standard);
    expect(standard).toBeLessThan(full);
  });

  it('has a page of recipients as they are typed, and none without them', async () => {
    const { window } = bardar;
    const field = window.getByRole('textbox', { name: 'Recipients' });
    const none = await settledSlides(window);
    expect(await changedSlides(window, () => field.fill('Minister’s office\nArchive'))).toBe(none + 1);
    await window.getByRole('option', { name: /This briefing goes to 2 recipients/ }).waitFor();
    expect(await changedSlides(window, () => field.fill(''))).toBe(none);
  });

  it('is steered by the keyboard and keeps the picked slide while others come and go', async () => {
    const { window } = bardar;
    const count = await settledSlides(window);
    await slides(window).first().click();
    await window.getByRole('listbox').focus();
    await window.keyboard.press('End');
    expect(await selectedTitle(window)).toMatch(new RegExp(`^${count}\\. `));
    // The last one is of the sources, whose title counts the statements.
    const withoutNumbers = async (): Promise<string> => (await selectedTitle(window)).replace(/\d+/g, '');
    const last = await withoutNumbers();
    await changedSlides(window, () => theme(window, 'Transport corridors').uncheck());
    expect(await withoutNumbers()).toBe(last);
    await changedSlides(window, () => theme(window, 'Transport corridors').check());
    await window.getByRole('listbox').focus();
    await window.keyboard.press('Home');
    await window.keyboard.press('ArrowDown');
    expect(await selectedTitle(window)).toMatch(/^2\. /);
  });

  it('turns to Persian and from right to left, and leaves the slides in their language', async () => {
    const { window } = bardar;
    const left = async (name: string): Promise<number> => (await window.getByRole('complementary', { name }).boundingBox())?.x ?? -1;
    expect(await left('Choices')).toBe(0);
    const slide = await largeSlide(window).textContent();
    await window.getByRole('radiogroup', { name: 'Language of the window' }).getByRole('radio', { name: 'فارسی' }).check();
    await expect.poll(() => window.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await window.locator('html').getAttribute('lang')).toBe('fa');
    expect(await left('گزینه‌ها')).toBeGreaterThan(400);
    expect(await window.getByRole('heading', { level: 1 }).innerText()).toBe('سیاست چندبرداری قزاقستان');
    await settledSlides(window);
    expect(await window.getByRole('contentinfo').innerText()).toMatch(/^[۰-۹]+ اسلاید · [۰-۹]+ داده/);
    expect(await largeSlide(window).textContent()).toBe(slide);
    await window.getByRole('radiogroup', { name: 'زبان پنجره' }).getByRole('radio', { name: 'English' }).check();
    await expect.poll(() => window.locator('html').getAttribute('dir')).toBe('ltr');
  });

  it('makes Persian slides with Persian numbers at a choice', async () => {
    const { window } = bardar;
    await slides(window).first().click();
    const language = (name: string) => window.getByRole('radiogroup', { name: 'Language of the slides' }).getByRole('radio', { name });
    await language('Persian').check();
    await expect.poll(() => selectedTitle(window), PATIENCE).toMatch(/^۱\. سیاست چندبرداری قزاقستان/);
    expect(await largeSlide(window).textContent()).toContain('سیاست چندبرداری');
    await language('English').check();
    await expect.poll(() => selectedTitle(window), PATIENCE).toMatch(/^1\. /);
  });

  it('had nothing to complain of, its content policy included', () => {
    expect(bardar.complaints).toEqual([]);
  });
});

it('speaks Persian on a Persian system, slides included', async () => {
  const persian = await launchBardar({ language: 'fa' });
  try {
    await settledSlides(persian.window);
    expect(await persian.window.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await selectedTitle(persian.window)).toMatch(/^۱\. /);
  } finally {
    await persian.close();
  }
});
