/** Signs that Pandoc's Markdown would read, with a backslash before them where they could mean something. */

/** Signs that mean something anywhere in a line; of two hyphens its typography makes a dash. */
const ANYWHERE = /[\\`*_[\]<>|~^$]|@(?=\S|$)|&(?=#?\w+;)|\{(?=[#.=]|\w+=)|!(?=\[)|(?<=-)-|https?(?=:\/\/)/gu;

/** Straight quotation marks; an apostrophe stands between letters. */
const QUOTES = /"|(?<!\p{L})'|'(?!\p{L})/gu;

/** Quotation marks in pairs are left to Pandoc, which makes them round; a single one would seek its pair beyond the text. */
export function escaped(text: string): string {
  const done = text.replace(ANYWHERE, (sign) => (sign.startsWith('http') ? sign : `\\${sign}`));
  return (text.match(QUOTES)?.length ?? 0) % 2 === 0 ? done : done.replace(QUOTES, '\\$&');
}

/** Signs at the start of a block that would make it a heading, list, definition, caption, table or rule; initials ("A. Smith") are no list of Pandoc's. */
const AT_START =
  /^(?:#{1,6}(?=\s|$)|#(?=\.(?:\s|$))|[-+](?=\s|$)|[:%](?=\s)|:{3,}|-(?=\\-)|={3,}|[Tt]able(?=:)|\((?=(?:[\w-]*|\\?@[^\s)]*)\)(?:\s|$))|(?![A-Z]\.\s\S)(?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+)(?=[.)](?:\s|$)))/;

/** A block's first line, escaped, which must stay what it is. */
export function guarded(line: string): string {
  const found = AT_START.exec(line)?.[0];
  if (found === undefined) return line;
  return /^\w/.test(found) ? `${found}\\${line.slice(found.length)}` : `\\${line}`;
}
