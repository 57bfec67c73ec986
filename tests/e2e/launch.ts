/** Starts Bardar in the real runtime, on the tests' own screen, with a fresh user folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { root } from '../../build/paths.mjs';

export interface LaunchOptions {
  /** The archive of a packaged program; the checkout where left out. */
  readonly packaged?: string;
  /** Language of the system; English where left out. */
  readonly language?: 'en' | 'fa';
  /** A user folder of an earlier launch, to start with its settings. The caller removes it. */
  readonly userFolder?: string;
  /** Documents that it is started with. */
  readonly documents?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Launched {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly userFolder: string;
  /** Everything that the window wrote to its console, and every error in it that nobody caught. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Launches the program and waits for its window's page. */
export async function launchBardar(options: LaunchOptions = {}): Promise<Launched> {
  const userFolder = options.userFolder ?? mkdtempSync(join(tmpdir(), 'bardar-user-'));
  const app = await _electron.launch({
    executablePath: inject('electron'),
    // Chromium refuses its sandbox to root, which tests often are. The program itself never asks for this.
    args: ['--no-sandbox', options.packaged ?? root, ...(options.documents ?? [])],
    env: { ...testEnvironment(options.language), BARDAR_USER_DATA: userFolder, ...options.env },
    timeout: 60_000,
  });
  const window = await app.firstWindow({ timeout: 60_000 });
  const complaints: string[] = [];
  window.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  window.on('pageerror', (error) => complaints.push(error.message));
  await window.waitForLoadState('domcontentloaded');
  return {
    app,
    window,
    userFolder,
    complaints,
    async close() {
      await closed(app);
      if (options.userFolder === undefined) rmSync(userFolder, { recursive: true, force: true });
    },
  };
}

/** How long the program may take to end: it gives the disk three seconds of its own. */
const ENDING_MS = 60_000;

/** Ends the program. Playwright waits for that without end, as when it asks a question that nobody answers. @throws where it does not end */
async function closed(app: ElectronApplication): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      app.process().kill('SIGKILL');
      reject(new Error('The program did not end: does it ask whether to save?'));
    }, ENDING_MS);
  });
  await Promise.race([app.close(), late]).finally(() => clearTimeout(timer));
}

/** This process's environment with the tests' screen and a chosen language, for programs that tests start. */
export function testEnvironment(language: 'en' | 'fa' = 'en'): Record<string, string> {
  // These two would make the runtime something else than a program with a window.
  const { ELECTRON_RUN_AS_NODE: _runAsNode, NODE_OPTIONS: _options, ...inherited } = process.env;
  const defined = Object.entries(inherited).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const locale = language === 'fa' ? 'fa_IR.UTF-8' : 'en_US.UTF-8';
  return { ...Object.fromEntries(defined), DISPLAY: inject('display'), LANG: locale, LC_ALL: locale, LANGUAGE: language };
}
