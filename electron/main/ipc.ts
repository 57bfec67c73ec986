/** The only file that touches `ipcMain`. Every request is checked for its sender before a handler sees it. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { channelOf, type EventName, type Events, type RequestName, type Requests } from '../contract/channels.ts';
import { isOwnUrl } from './own-url.ts';

/** One handler a request. What the window sends is unknown until the handler has read it. */
export type Handlers = {
  readonly [M in RequestName]: (...given: Unknown<Parameters<Requests[M]>>) => ReturnType<Requests[M]>;
};
type Unknown<P extends readonly unknown[]> = { readonly [I in keyof P]: unknown };

/** Answers the window's requests. A sender other than the window's own page is refused. */
export function serve(handlers: Handlers): void {
  for (const method of Object.keys(handlers) as RequestName[]) {
    const handle = handlers[method] as (...given: readonly unknown[]) => Promise<unknown>;
    ipcMain.handle(channelOf(method), (event, ...given: readonly unknown[]) => {
      if (!comesFromWindow(event)) throw new Error('This page may not ask Bardar for anything.');
      return handle(...given);
    });
  }
}

/** Tells the window of an event. */
export function tell<M extends EventName>(contents: WebContents, event: M, ...told: Told<Events[M]>): void {
  if (!contents.isDestroyed()) contents.send(channelOf(event), ...told);
}
type Told<L> = L extends (...told: infer P extends readonly unknown[]) => void ? P : never;

function comesFromWindow({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnUrl(senderFrame.url);
}
