/** IPC channels, derived from the contract: a method that returns a promise is a request, one that takes a listener an event. */
import type { BardarApi } from './api.ts';

/** What the preload script alone may ask of the main process, and no page. */
interface PreloadRequests {
  /** Paths of the files that were let fall on the window; empty for what is no file on a disk. */
  dropped(paths: readonly string[]): Promise<void>;
}
type Methods = BardarApi & PreloadRequests;

/** The requests of the contract: what the window asks of the main process. */
export type Requests = {
  readonly [M in keyof Methods as ReturnType<Methods[M]> extends Promise<unknown> ? M : never]: Methods[M];
};
export type RequestName = keyof Requests;

/** The events of the contract, each with what hears it. */
export type Events = {
  readonly [M in keyof BardarApi as ReturnType<BardarApi[M]> extends Promise<unknown> ? never : M]: Parameters<BardarApi[M]>[0];
};
export type EventName = keyof Events;

/** Name of the channel of a method. */
export const channelOf = (method: keyof Methods): string => `bardar:${method}`;
