/** Text as HTML, between tags or in an attribute with double quotes. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A tag with its attributes; those that are undefined are left out. `inner` is HTML already. */
export function element(tag: string, attributes: Readonly<Record<string, string | undefined>>, inner: string): string {
  const given = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(value)}"`]));
  return `<${tag}${given.join('')}>${inner}</${tag}>`;
}
