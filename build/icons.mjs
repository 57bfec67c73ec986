/** Draws icon.svg as icon.png, from which electron-builder makes each platform's icon: `npm run icons`. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { resolveRuntime } from './electron-runtime.mjs';
import { inRoot } from './paths.mjs';
import { startScreen } from './screen.mjs';

const size = 1024;
/** A program that only keeps the runtime alive; the page is opened from here. */
const idle = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: ${size}, height: ${size}, useContentSize: true, frame: false, transparent: true }).loadURL('about:blank'));`;

const folder = await mkdtemp(join(tmpdir(), 'bardar-icon-'));
const screen = await startScreen();
try {
  const main = join(folder, 'main.cjs');
  await writeFile(main, idle);
  const { executable } = await resolveRuntime();
  const env = /** @type {Record<string, string>} */ ({ ...process.env, DISPLAY: screen.display });
  const app = await _electron.launch({ executablePath: executable, args: ['--no-sandbox', main], env });
  const page = await app.firstWindow();
  await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(inRoot('build', 'icon', 'icon.svg'), 'utf8')}`);
  await page.locator('svg').screenshot({ path: inRoot('build', 'icon', 'icon.png'), omitBackground: true });
  await app.close();
} finally {
  screen.close();
  await rm(folder, { recursive: true, force: true });
}
