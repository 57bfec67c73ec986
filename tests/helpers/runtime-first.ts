/** Set-up of the tests in the real runtime: finds it, fetching it the first time, and tells the tests where it is. */
import type { TestProject } from 'vitest/node';
import { resolveRuntime } from '../../build/electron-runtime.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the Electron executable. */
    electron: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('electron', (await resolveRuntime()).executable);
}
