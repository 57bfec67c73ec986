/** What no page in this program may do: reach a network, leave its address, open windows, ask for permissions, download. */
import { app, type Session } from 'electron';
import { isOwnUrl } from '../own-url.ts';

/** Must run before the app is ready. Even Chromium's own services find no host then. */
export function cutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** The session's pages may load what `allows` allows, and data that stand in them; nothing is downloaded. */
export function lockSession(session: Session, allows: (url: string) => boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !allows(url) && !url.startsWith('data:') }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Applies to every window and frame made from now on. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** The addresses of the window's session. `debugging` leaves the developer tools their own pages. */
export const windowMayLoad =
  (debugging: boolean) =>
  (url: string): boolean =>
    isOwnUrl(url) || (debugging && url.startsWith('devtools:'));
