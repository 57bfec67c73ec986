const PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/**
 * A web or mail address in the form that a package's relationship and an `href` may hold; undefined for anything else.
 * PowerPoint refuses a whole file for one address it cannot parse, so a bad one stays plain text.
 */
export function webAddress(href: string): string | undefined {
  const url = parsed(href);
  if (url === undefined || !PROTOCOLS.has(url.protocol)) return undefined;
  const address = encoded(url);
  return address.length > LONGEST_ADDRESS ? undefined : address;
}

/** The address as it was given, where every program takes it so; else as {@link webAddress} has it. */
export function givenAddress(href: string): string | undefined {
  const address = webAddress(href);
  return address === undefined || PLAIN.test(href) ? address && href : address;
}

const PLAIN = /^(?:https?:\/\/|mailto:)(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[\dA-Fa-f]{2})+(?:#(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[\dA-Fa-f]{2})*)?$/;

/** Excel takes no more than 2,079, other programs and servers about as many. */
export const LONGEST_ADDRESS = 2000;

/** What RFC 3986 forbids in an address and the URL of browsers leaves as it is: `|`, `%zz`, a second `#`, brackets behind the host. */
function encoded({ href, host }: URL): string {
  const start = host === '' ? 0 : href.indexOf(host) + host.length;
  const [before = '', ...fragment] = href.slice(start).split('#');
  const whole = [before, ...(fragment.length > 0 ? [fragment.join('%23')] : [])].join('#');
  return href.slice(0, start) + whole.replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![\dA-Fa-f]{2})/gu, encodeURIComponent);
}

/** `URL.canParse` is not in Electron 25. */
function parsed(href: string): URL | undefined {
  try {
    return new URL(href);
  } catch {
    return undefined;
  }
}
