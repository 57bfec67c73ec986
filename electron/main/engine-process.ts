import { utilityProcess } from 'electron';
import { endingOf, type GuestSetup, opening, type StartGuest } from '../host/worker/guest.ts';
import type { Reply } from '../host/worker/protocol.ts';

/** Guests of a program that runs in Electron: utility processes. What V8 or Chromium prints when it ends one is not shown. */
export const utilityGuests =
  (setup: GuestSetup): StartGuest =>
  ({ hear, ended }) => {
    const child = utilityProcess.fork(setup.worker, [], { stdio: 'ignore', serviceName: 'Bardar engine' });
    let listening = true;
    child.on('message', (reply: Reply) => listening && hear(reply));
    child.once('exit', (code) => listening && ended(endingOf(code, null)));
    child.postMessage(opening(setup, false));
    return {
      post: (message) => child.postMessage(message),
      end: () => {
        listening = false;
        // `kill` asks politely, which a process that is busy does not hear.
        if (child.pid === undefined) child.kill();
        else process.kill(child.pid, 'SIGKILL');
      },
    };
  };
