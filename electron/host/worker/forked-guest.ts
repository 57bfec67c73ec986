import { fork } from 'node:child_process';
import { endingOf, type GuestSetup, opening, type StartGuest } from './guest.ts';
import type { Reply } from './protocol.ts';
import { mostRoom } from './room.ts';

/**
 * Megabytes of each half of V8's room for what is new, of which there are three; sixteen where nobody says. A command makes one
 * export and ends: with less it holds a tenth less memory and takes no longer (bench/README.md).
 */
const NEW_MEGABYTES = 4;

/** Guests of a program that runs in Node: child processes. What V8 prints when it ends one is not shown. @param once whether each is asked for one briefing only, and need remember nothing */
export const forkedGuests =
  (setup: GuestSetup, once = true): StartGuest =>
  ({ hear, ended }) => {
    const child = fork(setup.starter ?? setup.worker, setup.starter === undefined ? [] : [setup.worker], {
      execArgv: [`--max-old-space-size=${mostRoom(setup.megabytes)}`, `--max-semi-space-size=${NEW_MEGABYTES}`],
      // Node's own, for bytes: both sides are the same program.
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let listening = true;
    const tell = (how: ReturnType<typeof endingOf>): void => {
      if (listening) ended(how);
      listening = false;
    };
    child.on('message', (reply: Reply) => listening && hear(reply));
    child.once('error', (error) => tell({ cause: 'fault', detail: error.message }));
    child.once('exit', (code, signal) => {
      // What it said last may still be on its way.
      if (child.connected) child.once('disconnect', () => tell(endingOf(code, signal)));
      else tell(endingOf(code, signal));
    });
    const post = (message: Parameters<typeof child.send>[0]): void => void child.send(message, () => undefined);
    post(opening(setup, once));
    return {
      post,
      end: () => {
        listening = false;
        child.kill('SIGKILL');
      },
    };
  };
