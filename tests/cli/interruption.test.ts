import { afterEach, expect, it } from 'vitest';
import { interruption } from '../../electron/cli/shell-io.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));

afterEach(() => {
  for (const signal of SIGNALS) for (const listener of process.listeners(signal)) if (!before.get(signal)?.includes(listener)) process.removeListener(signal, listener);
});

it.each(SIGNALS)('is cancelled by %s, once', (signal) => {
  const cancelled = interruption();
  const added = process.listeners(signal).filter((listener) => !before.get(signal)?.includes(listener));
  for (const listener of added) listener(signal);
  expect(cancelled.aborted).toBe(true);
});
