/** The printer of the engine's process: it asks the one that started it. */
import { ProblemError } from '../../engine/diagnostics/problem.ts';
import type { Printer } from '../../engine/host.ts';
import type { Port } from './port.ts';
import type { Printed } from './protocol.ts';

export interface PortPrinter extends Printer {
  /** What has come of a wish. */
  hear(answer: Printed): void;
}

/** @param running number of the request that is being worked on */
export function portPrinter(port: Pick<Port, 'say'>, running: () => number): PortPrinter {
  const waiting = new Map<number, (answer: Printed) => void>();
  let last = 0;
  return {
    hear: (answer) => {
      waiting.get(answer.printed)?.(answer);
      waiting.delete(answer.printed);
    },
    print: (html) =>
      new Promise((resolve, reject) => {
        const wish = ++last;
        waiting.set(wish, ({ pdf, problems }) => {
          if (pdf === undefined) reject(new ProblemError(problems));
          else resolve(pdf);
        });
        port.say({ id: running(), kind: 'print', wish, html });
      }),
  };
}
