/** The window's own address. Nothing else is ever loaded. */
export const SCHEME = 'bardar';
const HOST = 'app';
/** Where pages for printing are served, in a session of their own that the window does not share. */
export const PRINT_HOST = 'print';
export const START_PAGE = `${SCHEME}://${HOST}/index.html`;

/** Whether the address is one of the window's own files. */
export function isOwnUrl(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === `${SCHEME}:` && host === HOST;
  } catch {
    return false;
  }
}

/** Path of the window's file below the renderer's folder, with `/`; undefined where the address is not a file of ours. */
export function pathOf(url: string): string | undefined {
  if (!isOwnUrl(url)) return undefined;
  try {
    const path = decodeURIComponent(new URL(url).pathname).slice(1);
    // Encoded separators survive the URL parser's own tidying of `..`.
    return path !== '' && path.split('/').every((name) => /^[\w-][\w.-]*$/.test(name)) ? path : undefined;
  } catch {
    return undefined;
  }
}
