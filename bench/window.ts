/**
 * How long the window takes from its start to its first slides, against a window of the same runtime that shows one word (= 1);
 * on the clock, in alternate runs, medians. `first` starts with a fresh user folder, `again` with that of an earlier run.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { resolveRuntime } from '../build/electron-runtime.mjs';
import { startScreen } from '../build/screen.mjs';
import { figure } from './figures.ts';
import { median } from './set-up.ts';

const ROUNDS = 7;
/** A busy machine takes its time. */
const PATIENT = { timeout: 120_000 };
/** Chromium refuses its sandbox to root. */
const AS_ROOT = ['--no-sandbox'];

const folder = mkdtempSync(join(tmpdir(), 'bardar-bench-'));
const { executable } = await resolveRuntime();
const screen = await startScreen();

/** A program that is nothing but a window. */
function emptyProgram(): string {
  const program = join(folder, 'empty');
  mkdirSync(program);
  writeFileSync(join(program, 'package.json'), '{"name":"empty","version":"1.0.0","main":"main.cjs"}');
  writeFileSync(join(program, 'page.html'), '<!doctype html><main>ready</main>');
  writeFileSync(
    join(program, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadFile('page.html');
});
app.on('window-all-closed', () => app.quit());`,
  );
  return program;
}

interface Times {
  /** The page shows what is looked for. */
  readonly first: number;
  /** And nothing in it is of last time, or still to come. */
  readonly all: number;
}

/** Milliseconds from the start of a program until its page shows what matches `selector`. @param stays how long it is left open */
async function timeOf(program: string, selector: string, userFolder: string, stays = 0): Promise<Times> {
  const { ELECTRON_RUN_AS_NODE: _runAsNode, NODE_OPTIONS: _options, ...env } = process.env;
  const began = performance.now();
  const app = await _electron.launch({
    executablePath: executable,
    args: [...AS_ROOT, program],
    env: { ...(env as Record<string, string>), ...(screen.display && { DISPLAY: screen.display }), BARDAR_USER_DATA: userFolder },
  });
  const window = await app.firstWindow();
  await window.waitForSelector(selector, PATIENT);
  const first = performance.now() - began;
  await window.waitForFunction(() => document.querySelector('.thumbnail-pending, .thumbnail-unmade, .waiting, .starting') === null, undefined, PATIENT);
  const all = performance.now() - began;
  await window.waitForTimeout(stays);
  await app.close();
  return { first, all };
}

const empty = emptyProgram();
const kept = join(folder, 'kept');
// What the window shows is slides: the large one is drawn.
const SLIDE = 'main [role=img] svg';
// It keeps what it showed once that has stood for a moment.
await timeOf(process.cwd(), SLIDE, kept, 4000);
const [bare, first, again]: [Times[], Times[], Times[]] = [[], [], []];
for (let round = 0; round < ROUNDS; round++) {
  bare.push(await timeOf(empty, 'main', join(folder, 'none')));
  first.push(await timeOf(process.cwd(), SLIDE, join(folder, `first-${round}`)));
  again.push(await timeOf(process.cwd(), SLIDE, kept));
}
console.log(`\nfrom start to slides, ${ROUNDS} rounds, clock as shares of an empty window (= 1)`);
const share = (times: readonly Times[], of: keyof Times): number => median(times.map((each) => each[of])) / median(bare.map((each) => each.first));
figure('window: a first start to its first slides / an empty window, clock', share(first, 'first'), 1);
figure('window: a first start to all slides / an empty window, clock', share(first, 'all'), 1);
figure('window: a later start to the slides of last time / an empty window, clock', share(again, 'first'), 1);
figure('window: a later start to all slides anew / an empty window, clock', share(again, 'all'), 1);
screen.close();
rmSync(folder, { recursive: true });
