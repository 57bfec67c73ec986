/** The printer of the command line with programs in Electron’s place that do what a broken, slow or stubborn one would. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ProblemError } from '../../../electron/engine/diagnostics/problem.ts';
import type { HostPrinter } from '../../../electron/host/printing/printer.ts';
import { type PrintLimits, shellPrinter } from '../../../electron/host/printing/shell-printer.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const PATIENT: PrintLimits = { startSeconds: 20, printSeconds: 20 };

/** A printer whose runtime is this script. `pid` is the script's own, once it runs. */
function printerOf(script: string, limits: PrintLimits = PATIENT): { printer: HostPrinter; pid: () => number | undefined } {
  const folder = temporaryFolder();
  const electron = join(folder, 'electron');
  writeFileSync(electron, `#!${process.execPath}\nrequire('node:fs').writeFileSync(${JSON.stringify(join(folder, 'pid'))}, String(process.pid));\n${script}`);
  chmodSync(electron, 0o755);
  // A display is claimed, so that none is started.
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: folder, DISPLAY: ':0' };
  const printer = shellPrinter({ env, platform: process.platform, home: folder, root: folder }, limits);
  onTestFinished(() => printer.close());
  const pid = (): number | undefined => (existsSync(join(folder, 'pid')) ? Number(readFileSync(join(folder, 'pid'), 'utf8')) : undefined);
  return { printer, pid };
}

const never = new AbortController().signal;
const READY = "process.send({ kind: 'ready' });";
const ANSWERING = `process.on('message', ({ id, html }) => process.send({ kind: 'printed', id, pdf: Buffer.from(html.toUpperCase()).toString('base64') }));${READY}`;

const failureOf = (printing: Promise<unknown>): Promise<unknown> =>
  printing.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.problems[0] : error),
  );

const isRunning = (pid: number | undefined): boolean => {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
};

const onUnix = test.skipIf(process.platform === 'win32');

onUnix('prints page after page in one program, and ends it', async () => {
  const { printer, pid } = printerOf(ANSWERING);
  expect(Buffer.from(await printer.print('one', never)).toString()).toBe('ONE');
  const first = pid();
  const both = await Promise.all(['two', 'three'].map((html) => printer.print(html, never)));
  expect(both.map((pdf) => Buffer.from(pdf).toString())).toEqual(['TWO', 'THREE']);
  expect(pid()).toBe(first);
  await printer.close();
  expect(isRunning(first)).toBe(false);
});

onUnix.each([
  ['ends at once', 'console.error("no luck"); process.exit(1);', { code: 'print.not-started', params: { detail: 'exit code 1: no luck' } }],
  ['lacks a library', 'console.error("x: error while loading shared libraries: libnss3.so: cannot open"); process.exit(127);', { code: 'print.library-missing' }],
  ['cannot print', `process.on('message', ({ id }) => process.send({ kind: 'failed', id, detail: 'paper jam' }));${READY}`, { code: 'print.failed', params: { detail: 'paper jam' } }],
  ['crashes while it prints', `process.on('message', () => process.kill(process.pid, 'SIGSEGV'));${READY}`, { code: 'print.failed', params: { detail: 'SIGSEGV' } }],
])('a runtime that %s', async (_, script, found) => {
  expect(await failureOf(printerOf(script).printer.print('page', never))).toMatchObject(found);
});

onUnix.each([
  ['never gets ready', 'setInterval(() => undefined, 1000);', { startSeconds: 1, printSeconds: 20 }],
  ['prints for ever', `setInterval(() => undefined, 1000); process.on('message', () => undefined);${READY}`, { startSeconds: 20, printSeconds: 1 }],
])('a runtime that %s is stopped', async (_, script, limits) => {
  const { printer, pid } = printerOf(script, limits);
  expect(await failureOf(printer.print('page', never))).toMatchObject({ code: 'print.too-slow', params: { seconds: 1 } });
  expect(isRunning(pid())).toBe(false);
});

onUnix('a cancelled print ends the program; the next page gets a new one', async () => {
  const { printer, pid } = printerOf(`setInterval(() => undefined, 1000); process.on('message', ({ id, html }) => html === 'quick' && process.send({ kind: 'printed', id, pdf: '' }));${READY}`);
  await printer.print('quick', never);
  const first = pid();
  const controller = new AbortController();
  const printing = failureOf(printer.print('slow', controller.signal));
  setTimeout(() => controller.abort(), 100);
  expect(await printing).toMatchObject({ code: 'engine.cancelled' });
  expect(isRunning(first)).toBe(false);
  await printer.print('quick', never);
  expect(pid()).not.toBe(first);
});

test('no runtime', async () => {
  const folder = temporaryFolder();
  const printer = shellPrinter({ env: { ELECTRON_OVERRIDE_DIST_PATH: folder }, platform: process.platform, home: folder, root: folder });
  expect(await failureOf(printer.print('page', never))).toMatchObject({ code: 'print.no-runtime' });
});
