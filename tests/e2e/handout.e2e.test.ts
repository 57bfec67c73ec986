/** The HTML handout in Chromium: nothing for axe to say, no request, and no wider than a phone. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import { testEnvironment } from './launch.ts';

/** The runtime with one empty window: the program's own window opens no page but its own. */
const BROWSER =
  "const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 900, useContentSize: true, frame: false }).loadURL('about:blank'));";
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder = '';
let app: ElectronApplication | undefined;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bardar-handout-'));
  const program = join(folder, 'main.cjs');
  writeFileSync(program, BROWSER);
  app = await _electron.launch({ executablePath: inject('electron'), args: ['--no-sandbox', program], env: testEnvironment(), timeout: 60_000 });
  page = await app.firstWindow({ timeout: 60_000 });
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['fa', 'en'] as const)('the handout in %s', (language) => {
  let url = '';
  beforeAll(() => {
    const out = join(folder, `${language}.html`);
    const options = ['--lang', language, '--length', 'full', '--format', 'html', '--out', out];
    execFileSync(process.execPath, [inRoot('out', 'cli.cjs'), 'handout', ...options], { stdio: 'ignore' });
    url = pathToFileURL(out).href;
  });

  it.each([
    ['a wide screen', 1280, 'light'],
    ['a wide screen in the dark', 1280, 'dark'],
    ['a phone', 375, 'light'],
    ['a phone in the dark', 375, 'dark'],
  ] as const)('can be read by everybody on %s', async (_where, width, colorScheme) => {
    requests.length = 0;
    complaints.length = 0;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(url);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground === 'rgb(255, 255, 255)').toBe(colorScheme === 'light');
    // The page's typeface is the one inside of it.
    expect(await page.evaluate(() => document.fonts.ready.then((faces) => [...faces].map(({ family, status }) => `${family} ${status}`)))).toEqual([
      'Vazirmatn loaded',
      'Vazirmatn loaded',
    ]);
    // Besides tables, which have a region of their own to scroll in, nothing is wider than the screen.
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth: whole, clientWidth: seen } = document.documentElement;
      return { scrollWidth: whole, clientWidth: seen };
    });
    expect(clientWidth).toBeLessThanOrEqual(width);
    expect(scrollWidth).toBe(clientWidth);
    // The file asks for nothing but itself and what it holds, and its policy had nothing to refuse.
    expect(requests.filter((asked) => !asked.startsWith('data:'))).toEqual([url]);
    expect(complaints).toEqual([]);
    // Evaluated by the debugger, which the page's policy does not bind.
    await page.evaluate(AXE);
    const { violations, passes } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 300) ?? ''} ${nodes[0]?.failureSummary ?? ''}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang', 'heading-order', 'link-name', 'landmark-one-main']));
  });
});
