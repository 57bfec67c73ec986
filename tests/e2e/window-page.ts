/** What tests look at in the window, and what they put in place of the system's dialogs. */
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { vi } from 'vitest';

/** How long slides may take on a busy machine, the first time with a cold engine. */
export const PATIENCE = { timeout: 60_000, interval: 50 };

export const slides = (window: Page): Locator => window.getByRole('option');
export const theme = (window: Page, title: string): Locator => window.getByRole('checkbox', { name: title });
export const selectedTitle = async (window: Page): Promise<string> =>
  (await window.getByRole('option', { selected: true }).getAttribute('aria-label')) ?? '';

/** The text of the large slide. */
export const largeSlide = (window: Page): Locator => window.getByRole('main').getByRole('img').locator('svg');

/** Waits until all slides stand there anew and the status bar counts as many as there are. Returns their number. */
export async function settledSlides(window: Page): Promise<number> {
  await slides(window).first().waitFor({ timeout: PATIENCE.timeout });
  const counted = async (): Promise<boolean> => {
    const count = await slides(window).count();
    const status = (await window.getByRole('contentinfo').innerText()).replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
    if ((await window.locator('.thumbnail-pending, .thumbnail-unmade').count()) > 0) return false;
    return status.startsWith(`${count} `) && (await window.getByRole('main').getAttribute('aria-busy')) === 'false';
  };
  await vi.waitUntil(counted, PATIENCE);
  return slides(window).count();
}

/** Does something that changes the slides, and waits until their number is another. */
export async function changedSlides(window: Page, act: () => Promise<unknown>): Promise<number> {
  const before = await settledSlides(window);
  await act();
  await vi.waitUntil(async () => (await slides(window).count()) !== before, PATIENCE);
  return settledSlides(window);
}

/** Answers the next save dialogs with a path; `undefined` closes them. */
export const answerSaveDialog = (app: ElectronApplication, path: string | undefined): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve(filePath === undefined ? { canceled: true, filePath: '' } : { canceled: false, filePath });
  }, path);

/** Answers the next questions with a button, by its place. Returns what tells what was asked. */
export async function answerMessageBox(app: ElectronApplication, button: number): Promise<() => Promise<readonly Question[]>> {
  await app.evaluate(({ dialog }, response) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = ((_window: unknown, { message, detail }: Question) => {
      asked.push({ message, detail });
      return Promise.resolve({ response, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  }, button);
  return () => app.evaluate(() => (globalThis as unknown as { asked: readonly Question[] }).asked);
}

interface Question {
  readonly message: string;
  readonly detail?: string;
}

/** Answers the next folder dialogs with a path. */
export const answerFolderDialog = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, path);

/** Lets files fall on the window, as from a file manager. */
export async function letFall(window: Page, ...files: readonly string[]): Promise<void> {
  const session = await window.context().newCDPSession(window);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: 300, y: 200, data });
  await session.detach();
}

/** Clicks what is called so in the menu bar. */
export const menuItem = (app: ElectronApplication, label: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []).find((item) => item.label === wanted)?.click(), label);

/** The window loses the focus and regains it, as after a visit to an editor. */
export const comeBack = (window: Page): Promise<void> =>
  window.evaluate(() => {
    globalThis.dispatchEvent(new Event('blur'));
    globalThis.dispatchEvent(new Event('focus'));
  });
