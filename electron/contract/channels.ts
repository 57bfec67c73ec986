/** IPC channels, derived from the contract: a method that returns a promise is a request, one that takes a listener an event. */
import type { BardarApi } from './api.ts';

/** The requests of the contract: what the window asks of the main process. */
export type Requests = {
  readonly [M in keyof BardarApi as ReturnType<BardarApi[M]> extends Promise<unknown> ? M : never]: BardarApi[M];
};
export type RequestName = keyof Requests;

/** The events of the contract, each with what hears it. */
export type Events = {
  readonly [M in keyof BardarApi as ReturnType<BardarApi[M]> extends Promise<unknown> ? never : M]: Parameters<BardarApi[M]>[0];
};
export type EventName = keyof Events;

/** Name of the channel of a method. */
export const channelOf = (method: keyof BardarApi): string => `bardar:${method}`;
