/** Serves the window's files under a scheme of its own: no file:// rights, and the policy comes as a header. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol, type Session } from 'electron';
import { pathOf, SCHEME } from '../own-url.ts';

/** Scripts, styles and fonts only of our own files; pictures also as data. React sets styles through the CSSOM, which needs no exception. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Makes the scheme known; must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/** Answers the scheme's addresses: `fonts/…` and `help/…` from the folders of the bundled fonts and help pages, the rest from the renderer's. */
export function serveFiles(session: Session, folders: { readonly renderer: string; readonly fonts: string; readonly help: string }): void {
  session.protocol.handle(SCHEME, async ({ url }) => {
    const path = pathOf(url);
    const type = TYPES[extname(path ?? '')];
    if (path === undefined || type === undefined) return notFound();
    const file = fileOf(path, folders);
    const content = await readFile(file).catch(() => undefined);
    return content === undefined ? notFound() : new Response(content, { headers: { 'Content-Type': type, ...HEADERS } });
  });
}

function fileOf(path: string, { renderer, fonts, help }: { readonly renderer: string; readonly fonts: string; readonly help: string }): string {
  if (path.startsWith(FONTS)) return join(fonts, path.slice(FONTS.length));
  return path.startsWith(HELP) ? join(help, path.slice(HELP.length)) : join(renderer, path);
}

const FONTS = 'fonts/';
const HELP = 'help/';
const notFound = (): Response => new Response(null, { status: 404 });

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-DNS-Prefetch-Control': 'off',
};
