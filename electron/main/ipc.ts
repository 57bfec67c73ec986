/** The only file that touches `ipcMain`. Every request is checked for its sender before a handler sees it. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { channelOf, type EventName, type Events, type RequestName, type Requests } from '../contract/channels.ts';
import { START_PAGE } from './own-url.ts';
import { Refusal } from './refusal.ts';

/** One handler a request. What the window sends is unknown until the handler has read it. */
export type Handlers = {
  readonly [M in RequestName]: (...given: Unknown<Parameters<Requests[M]>>) => ReturnType<Requests[M]>;
};
type Unknown<P extends readonly unknown[]> = { readonly [I in keyof P]: unknown };

/** Answers the requests of this window's page. Any other sender is refused, and what a handler trips over is told in words. */
export function serve(handlers: Handlers, window: WebContents): void {
  for (const method of Object.keys(handlers) as RequestName[]) {
    const handle = handlers[method] as (...given: readonly unknown[]) => Promise<unknown>;
    ipcMain.handle(channelOf(method), async (event, ...given: readonly unknown[]) => {
      if (!comesFrom(window, event)) throw new Refusal('This page may not ask Bardar for anything.');
      try {
        return await handle(...given);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        // For developers; the page is told no more than it can use.
        console.error(error);
        throw new Refusal(`Bardar could not answer ${method}.`);
      }
    });
  }
}

/** Tells the window of an event. */
export function tell<M extends EventName>(contents: WebContents, event: M, ...told: Told<Events[M]>): void {
  if (!contents.isDestroyed()) contents.send(channelOf(event), ...told);
}
type Told<L> = L extends (...told: infer P extends readonly unknown[]) => void ? P : never;

/** Whether the window's own page asks: not a frame in it, not another page, not this window at another address. */
function comesFrom(window: WebContents, { senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return sender === window && senderFrame !== null && senderFrame === window.mainFrame && senderFrame.url === START_PAGE;
}
