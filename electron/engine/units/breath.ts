/**
 * Points at which long work takes breath. The engine has no clock and hears nobody: whoever runs it says at each point whether to
 * wait, hears meanwhile what there is to hear, and ends work that nobody wants any more by rejecting. What was made until then stays
 * remembered.
 */
export type Breathe = () => Promise<void> | undefined;

/** For work that nobody interrupts. */
export const NO_BREATH: Breathe = () => undefined;

/** Work in steps, each as long as nobody minds waiting for: it yields where it may be interrupted. */
export type InSteps<T> = Generator<undefined, T, undefined>;

/** Does work without a break. */
export function atOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Does work with a breath between its steps. @throws what the breath rejects with */
export async function withBreaths<T>(work: InSteps<T>, breathe: Breathe): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}
