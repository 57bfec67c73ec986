import { homedir } from 'node:os';
import { ENGINE_MEGABYTES, hostPaths, startEngine } from '../host/engine.ts';
import type { RuntimeSurroundings } from '../host/printing/runtime.ts';
import { shellPrinter } from '../host/printing/shell-printer.ts';
import type { Resources } from '../host/resources.ts';
import { userFolder } from '../host/user-folder.ts';
import { forkedGuests } from '../host/worker/forked-guest.ts';
import type { Io } from './io.ts';

/** The command line's surroundings in a real process. `signal` is aborted by Ctrl-C. */
export function shellIo(resources: Resources, signal: AbortSignal): Io {
  const folder = userFolder(process.env, process.platform);
  const { worker, starter, dataset, trials } = resources;
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    env: process.env,
    signal,
    resources,
    engine: (many = false, scheme?: string) =>
      startEngine({
        start: forkedGuests({ worker, starter, dataset, trials, paths: hostPaths(resources, folder, scheme), megabytes: ENGINE_MEGABYTES }, !many),
        printer: shellPrinter(surroundings(resources)),
      }),
  };
}

const surroundings = ({ root }: Resources): RuntimeSurroundings => ({
  env: process.env,
  platform: process.platform,
  home: homedir(),
  root,
});

/** A signal that Ctrl-C aborts, or a terminal that is closed. A second one ends the process as usual. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
