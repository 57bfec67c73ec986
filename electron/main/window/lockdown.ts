/** What no page in this program may do: reach a network, leave its address, open windows, ask for permissions, download. */
import { app, type Session } from 'electron';
import { isOwnUrl } from '../own-url.ts';

/** Must run before the app is ready. Even Chromium's own services find no host then. */
export function cutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Applies to every window and frame made from now on. `debugging` leaves the developer tools their own pages. */
export function lockDown(session: Session, debugging: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url, debugging) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

const isAllowed = (url: string, debugging: boolean): boolean =>
  isOwnUrl(url) || url.startsWith('data:') || (debugging && url.startsWith('devtools:'));
