/**
 * Switches finalizers off in this thread. In Node 18 (Electron 25) `worker.terminate()` may never return once a
 * FinalizationRegistry of the thread has collected something (nodejs/node#47748), and harfbuzzjs registers every object
 * it makes. What we make with it, two fonts and a buffer, lives as long as the thread.
 */
globalThis.FinalizationRegistry = class {
  readonly [Symbol.toStringTag] = 'FinalizationRegistry';
  register(): void {
    // Nothing is ever collected.
  }
  unregister(): boolean {
    return false;
  }
};
