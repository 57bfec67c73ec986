/**
 * Set-up of the tests that open windows: a screen of their own on Linux, so that they neither need a desktop nor disturb one.
 * Elsewhere windows open on the screen there is.
 */
import type { TestProject } from 'vitest/node';
import { startScreen } from '../../build/screen.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The X display for windows, e.g. `:99`; empty where the platform needs none. */
    display: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const screen = await startScreen();
  project.provide('display', screen.display);
  return screen.close;
}
