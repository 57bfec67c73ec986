import type { Reply, ToGuest } from './protocol.ts';

/** The guest's way to the program that started it. */
export interface Port {
  /** @param sent called when it is out, which matters to a process about to end */
  say(reply: Reply, sent?: () => void): void;
  listen(hear: (message: ToGuest) => void): void;
}

/** Electron's port in a utility process. */
interface ParentPort {
  postMessage(reply: Reply): void;
  on(event: 'message', hear: (event: { readonly data: ToGuest }) => void): void;
}

/** The port of this process: Electron's in a utility process, Node's channel in a child process. */
export function openPort(): Port {
  const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };
  if (parentPort !== undefined) {
    return {
      say: (reply, sent) => {
        parentPort.postMessage(reply);
        if (sent) setImmediate(sent);
      },
      listen: (hear) => parentPort.on('message', ({ data }) => hear(data)),
    };
  }
  // Nobody is left to work for.
  process.once('disconnect', () => process.exit(0));
  return {
    say: (reply, sent) => void process.send?.(reply, undefined, undefined, () => sent?.()),
    listen: (hear) => void process.on('message', (message: ToGuest) => hear(message)),
  };
}
