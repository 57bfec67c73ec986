/** The worker's printer: it asks the thread that started it. */
import type { MessagePort } from 'node:worker_threads';
import { ProblemError } from '../../engine/diagnostics/problem.ts';
import type { Printer } from '../../engine/host.ts';
import type { Printed, Reply, Request } from './protocol.ts';

/** @param running number of the request that is being worked on */
export function portPrinter(port: MessagePort, running: () => number): Printer {
  const waiting = new Map<number, (answer: Printed) => void>();
  let last = 0;
  port.on('message', (message: Request | Printed) => {
    if (!('printed' in message)) return;
    waiting.get(message.printed)?.(message);
    waiting.delete(message.printed);
  });
  return {
    print: (html) =>
      new Promise((resolve, reject) => {
        const wish = ++last;
        waiting.set(wish, ({ pdf, problems }) => {
          if (pdf === undefined) reject(new ProblemError(problems));
          else resolve(pdf);
        });
        port.postMessage({ id: running(), kind: 'print', wish, html } satisfies Reply);
      }),
  };
}
