/** The printer of the window program: a hidden window beside the one that is seen. */
import { type HostPrinter, PRINT_SECONDS, printFailure, withinLimits } from '../../host/printing/printer.ts';
import { pagePress } from './print-page.ts';

export function windowPrinter(seconds = PRINT_SECONDS): HostPrinter {
  const press = pagePress();
  return {
    async print(html, signal) {
      const ending = new AbortController();
      try {
        return await withinLimits(press(html, ending.signal), seconds, signal, () => ending.abort());
      } catch (error) {
        throw printFailure(error);
      }
    },
    close: () => Promise.resolve(),
  };
}
