/** Prints pages in a hidden window that can do nothing else: sandboxed, without script, without a way out. */
import { BrowserWindow, session, type Session } from 'electron';
import { PRINT_HOST, SCHEME } from '../own-url.ts';
import { LOCKED, lockSession } from '../window/lockdown.ts';

/**
 * Prints HTML on the paper its style sheet names, as a PDF with selectable text (tagged where the runtime can).
 * Aborting closes the window; what was waited for then rejects. Rejects too where Chromium cannot print.
 */
export type PrintPage = (html: string, signal: AbortSignal) => Promise<Uint8Array>;

/** Whatever stands on a page, it runs no script and asks for nothing that it does not hold itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** A press for one page after the other; opens its session with the first. Call it once in a program. */
export function pagePress(): PrintPage {
  /** The pages that are being printed, by their address. */
  const pages = new Map<string, string>();
  let opened: Session | undefined;
  let last = 0;
  return async (html, signal) => {
    const address = `${SCHEME}://${PRINT_HOST}/${++last}`;
    pages.set(address, html);
    const window = openHidden((opened ??= openSession(pages)));
    const close = (): void => {
      if (!window.isDestroyed()) window.destroy();
    };
    signal.addEventListener('abort', close, { once: true });
    try {
      return await Promise.race([printed(window, address), gone(window)]);
    } finally {
      signal.removeEventListener('abort', close);
      pages.delete(address);
      close();
    }
  };
}

/** A session in memory only, which serves the pages and nothing else. */
function openSession(pages: ReadonlyMap<string, string>): Session {
  const opened = session.fromPartition('printing');
  lockSession(opened, (url) => pages.has(url));
  opened.protocol.handle(SCHEME, ({ url }) => {
    const html = pages.get(url);
    if (html === undefined) return new Response(null, { status: 404 });
    return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY } });
  });
  return opened;
}

const openHidden = (own: Session): BrowserWindow =>
  new BrowserWindow({
    show: false,
    webPreferences: { ...LOCKED, session: own, javascript: false, devTools: false },
  });

async function printed(window: BrowserWindow, address: string): Promise<Uint8Array> {
  await window.loadURL(address);
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    // Known to Electron 29 and later; earlier ones pass over it.
    generateTaggedPDF: true,
  });
}

/** A crash of the page leaves `loadURL` and `printToPDF` waiting for ever. */
const gone = (window: BrowserWindow): Promise<never> =>
  new Promise((_, reject) => {
    window.webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(`page ${reason}`)));
    window.once('closed', () => reject(new Error('page closed')));
  });
