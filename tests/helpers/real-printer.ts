import { homedir } from 'node:os';
import { resolveRuntime } from '../../build/electron-runtime.mjs';
import { root } from '../../build/paths.mjs';
import type { Printer } from '../../electron/engine/host.ts';
import { shellPrinter } from '../../electron/host/printing/shell-printer.ts';

/** The command line's printer with the real runtime; the program must be bundled. */
export async function realPrinter(): Promise<Printer & { close(): Promise<void> }> {
  const { folder } = await resolveRuntime();
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: folder };
  const printer = shellPrinter({ env, platform: process.platform, home: homedir(), root });
  const { signal } = new AbortController();
  return { print: (html) => printer.print(html, signal), close: () => printer.close() };
}
