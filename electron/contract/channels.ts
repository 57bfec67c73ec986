/** IPC channels, derived from the contract: a method that returns a promise is a request, one that takes a listener an event. */
import type { BardarApi } from './api.ts';

/** The requests of the contract: what the window asks of the main process. */
export type Requests = {
  readonly [M in keyof BardarApi as ReturnType<BardarApi[M]> extends Promise<unknown> ? M : never]: BardarApi[M];
};
export type RequestName = keyof Requests;

/** Name of the channel of a method. */
export const channelOf = (method: keyof BardarApi): string => `bardar:${method}`;
