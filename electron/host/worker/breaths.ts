/**
 * The breaths of the engine's process. It hears nothing while it works, so a job waits now and then for what has come in: a message that
 * it is to be left. (Memory that says so would be heard without waiting, but processes share none.)
 */
import type { Breathe } from '../../engine/units/breath.ts';

/** Milliseconds of work between two breaths: below what is noticed as waiting, and long beside what a breath costs. */
const EVERY_MS = 15;

/** Why a job ended early; whoever asked for it has had its answer. */
export class Left extends Error {}

/** Breath for one job. @param isLeft whether somebody has said meanwhile that it is no longer wanted @throws Left */
export function breaths(isLeft: () => boolean): Breathe {
  let last = performance.now();
  return () => (performance.now() - last < EVERY_MS ? undefined : heard());

  async function heard(): Promise<void> {
    // Electron hands messages over between two turns of Node's loop.
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => void setImmediate(resolve));
    if (isLeft()) throw new Left();
    last = performance.now();
  }
}
