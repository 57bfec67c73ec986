import { type Problem, problem } from '../../engine/diagnostics/problem.ts';

/** The dynamic loader of glibc, and that of macOS. */
const LIBRARY = /error while loading shared libraries: ([^\s:]+)|Library not loaded: (\S+)/;
const SANDBOX = /No usable sandbox|SUID sandbox helper|Failed to move to new namespace|zygote_host_impl_linux/;
const SCREEN = /Missing X server|cannot open display|without a display connection|Unable to open X display|Failed to connect to Wayland/i;
/** Chromium's lines about a bus that servers do not have; they never are the reason. */
const CHATTER = /bus\.cc|dbus|^\s*$/;
const LONGEST = 200;

/** Puts what a runtime said before it ended by itself into a problem. */
export function startProblem(said: string, ending: string): Problem {
  const library = LIBRARY.exec(said);
  if (library !== null) return problem('error', 'print.library-missing', { library: library[1] ?? library[2] ?? '' });
  if (SANDBOX.test(said)) return problem('error', 'print.no-sandbox', {});
  if (SCREEN.test(said)) return problem('error', 'print.no-screen', {});
  const last = said.split('\n').findLast((line) => !CHATTER.test(line));
  return problem('error', 'print.not-started', { detail: last === undefined ? ending : `${ending}: ${last.trim().slice(0, LONGEST)}` });
}
