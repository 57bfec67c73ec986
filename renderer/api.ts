/** The bridge to the main process. This file is the only reader of `window.bardar`, which the preload script sets. */
import type { BardarApi } from '../electron/contract/api.ts';

declare global {
  interface Window {
    readonly bardar: BardarApi;
  }
}

/** Everything the window may ask of the main process. */
export const bardar: BardarApi = window.bardar;
