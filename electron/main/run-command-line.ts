/** The program as a command line: the same commands as in a shell, with Electron's own processes for the engine and for printing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import type { Io } from '../cli/io.ts';
import { watchOutput } from '../cli/output.ts';
import { answerAtOnce, languageOf, refuse, runCli } from '../cli/run.ts';
import { interruption } from '../cli/shell-io.ts';
import { problem } from '../engine/diagnostics/problem.ts';
import { ENGINE_MEGABYTES, hostPaths, startEngine } from '../host/engine.ts';
import type { Resources } from '../host/resources.ts';
import { userFolder } from '../host/user-folder.ts';
import { utilityGuests } from './engine-process.ts';
import { windowPrinter } from './printing/window-printer.ts';
import { startScreenNow } from './screen.ts';
import { cutNetwork, lockContents } from './window/lockdown.ts';
import { registerScheme } from './window/protocol.ts';

/** Runs the command and ends the program with its exit code. */
export function runCommandLine(argv: readonly string[], resources: Resources): void {
  watchOutput(languageOf(process.env));
  const io = programIo(resources);
  const answered = answerAtOnce(argv, io);
  if (answered !== undefined) return leave(answered);
  if (!startScreenNow(process.env, process.platform)) return leave(refuse(argv, [problem('error', 'print.no-screen-to-start', {})], io));
  // What Chromium keeps is not kept, nor is it the window's.
  const kept = mkdtempSync(join(tmpdir(), 'bardar-session-'));
  app.setPath('userData', kept);
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.disableHardwareAcceleration();
  app.dock?.hide();
  cutNetwork();
  registerScheme();
  // Otherwise the program would end when the first printed page's window closes.
  app.on('window-all-closed', () => undefined);
  app.once('quit', () => rmSync(kept, { recursive: true, force: true }));
  void app.whenReady().then(async () => {
    lockContents();
    leave(await runCli(argv, { ...io, signal: interruption() }));
  });
}

function programIo(resources: Resources): Io {
  const { worker, dataset, trials } = resources;
  const folder = userFolder(process.env, process.platform);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    env: process.env,
    signal: new AbortController().signal,
    resources,
    engine: (_many, scheme) => startEngine({ start: utilityGuests({ worker, dataset, trials, paths: hostPaths(resources, folder, scheme), megabytes: ENGINE_MEGABYTES }), printer: windowPrinter() }),
  };
}

/** Ends the program when what is still on its way to a pipe has arrived. */
const leave = (code: number): void => void process.stdout.write('', () => process.stderr.write('', () => app.exit(code)));
