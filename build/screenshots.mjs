/** Takes the README's pictures of the window and its export dialog, docs/images/{window,export}-{en,fa}.png: `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { bundle } from './bundle.mjs';
import { resolveRuntime } from './electron-runtime.mjs';
import { inRoot, root } from './paths.mjs';
import { startScreen } from './screen.mjs';

const locales = { en: 'en_US.UTF-8', fa: 'fa_IR.UTF-8' };
/** Which slide stands large in the picture, from 1. */
const slide = 5;

await bundle();
mkdirSync(inRoot('docs', 'images'), { recursive: true });
const screen = await startScreen();
try {
  const { executable } = await resolveRuntime();
  for (const [language, locale] of Object.entries(locales)) await photograph(executable, language, locale);
} finally {
  screen.close();
}

/**
 * @param {string} executable
 * @param {string} language
 * @param {string} locale
 */
async function photograph(executable, language, locale) {
  const userFolder = await mkdtemp(join(tmpdir(), 'bardar-user-'));
  const own = { DISPLAY: screen.display || process.env.DISPLAY, BARDAR_USER_DATA: userFolder, LANG: locale, LC_ALL: locale, LANGUAGE: language };
  const env = /** @type {Record<string, string>} */ ({ ...process.env, ...own });
  const app = await _electron.launch({ executablePath: executable, args: ['--no-sandbox', root], env });
  try {
    const window = await app.firstWindow();
    await window.locator('.thumbnail').nth(slide - 1).click();
    await window.locator('.thumbnail').nth(slide - 1).and(window.locator('[aria-selected=true]')).waitFor();
    await window.locator('.stage .slide-picture').waitFor();
    await window.evaluate(() => document.fonts.ready.then(() => undefined));
    await window.screenshot({ path: inRoot('docs', 'images', `window-${language}.png`) });
    await window.keyboard.press('Control+e');
    for (const part of await window.locator('.export-want input').all()) await part.check();
    await window.locator('dialog').screenshot({ path: inRoot('docs', 'images', `export-${language}.png`) });
  } finally {
    await app.close();
    await rm(userFolder, { recursive: true, force: true });
  }
}
