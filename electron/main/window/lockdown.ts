/** What no page in this program may do: reach a network, leave its address, open windows, ask for permissions, download. */
import { app, type Session, type WebContents, type WebPreferences } from 'electron';
import { isOwnUrl } from '../own-url.ts';

/**
 * What every page of the program runs with, the window's and the hidden one that prints. Most are Electron's defaults, stated
 * because defaults change.
 */
export const LOCKED: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  enableWebSQL: false,
  // A page chooses no files by itself: dialogs are main's.
  disableBlinkFeatures: 'FileSystemAccess,FileSystemAccessLocal',
  // A file or link that is let fall on the window opens nothing.
  navigateOnDragDrop: false,
  // Chromium would fetch dictionaries.
  spellcheck: false,
};

/** WebRTC may use UDP through a proxy only, and there is none. */
const NO_UDP = 'disable_non_proxied_udp';

/** Chromium's switches that keep its own services silent: they would ask for updates, lists and names without a page. */
const SILENT: readonly (readonly [name: string, value?: string])[] = [
  // Nothing has an address, not even an IP address in figures.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  // No proxy is looked for, by name or by address.
  ['no-proxy-server'],
  ['disable-component-update'],
  ['disable-background-networking'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['no-pings'],
  // WebRTC sends UDP past everything above, in every frame that is made before lockContents sees it too.
  ['force-webrtc-ip-handling-policy', NO_UDP],
];

/** Must run before the app is ready. Even Chromium's own services find no host then. */
export function cutNetwork(): void {
  for (const [name, value] of SILENT) app.commandLine.appendSwitch(name, value);
}

/** The session's pages may load what `allows` allows, and data that stand in them; nothing is downloaded. */
export function lockSession(session: Session, allows: (url: string) => boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !allows(url) && !url.startsWith('data:') }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  void session.setProxy({ mode: 'direct' });
  session.on('will-download', (event) => event.preventDefault());
}

/** Applies to every window, frame and session made from now on; a session that is opened no further loads nothing. */
export function lockContents(): void {
  app.on('session-created', (session) => lockSession(session, () => false));
  app.on('web-contents-created', (_event, contents) => lock(contents));
}

function lock(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy(NO_UDP);
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** The addresses of the window's session. `debugging` leaves the developer tools their own pages. */
export const windowMayLoad =
  (debugging: boolean) =>
  (url: string): boolean =>
    isOwnUrl(url) || (debugging && url.startsWith('devtools:'));
