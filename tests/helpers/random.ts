/** Chance that repeats: the same seed gives the same case on every machine. */

/** Draws from a sequence that its seed fixes (mulberry32: small, and even enough for picking test inputs). */
export class Random {
  #state: number;

  /** @param settling draws that are passed over: the first ones of neighbouring seeds resemble each other */
  constructor(seed: number, settling = 0) {
    this.#state = seed >>> 0;
    for (let turn = 0; turn < settling; turn++) this.unit();
  }

  /** From 0 to below 1. */
  unit(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.unit() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.unit() < share;
  }

  /** One of a list that is not empty. */
  pick<T>(from: readonly T[]): T {
    return from[this.int(0, from.length - 1)] as T;
  }

  /** `count` of a list, with repetition. */
  several<T>(from: readonly T[], count: number): readonly T[] {
    return Array.from({ length: count }, () => this.pick(from));
  }
}
