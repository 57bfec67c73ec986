const PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/**
 * A web or mail address in the form that a package's relationship and an `href` may hold; undefined for anything else.
 * PowerPoint refuses a whole file for one address it cannot parse, so a bad one stays plain text.
 */
export function webAddress(href: string): string | undefined {
  const url = parsed(href);
  return url !== undefined && PROTOCOLS.has(url.protocol) ? url.href : undefined;
}

/** `URL.canParse` is not in Electron 25. */
function parsed(href: string): URL | undefined {
  try {
    return new URL(href);
  } catch {
    return undefined;
  }
}
