/** Signs that Pandoc's Markdown would read, with a backslash before them where they could mean something. */

/** Signs that mean something anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<>|~^$]|@(?=[\w{])|&(?=#?\w+;)|\{(?=[#.=]|\w+=)|!(?=\[)|https?(?=:\/\/)/g;

export const escaped = (text: string): string =>
  text.replace(ANYWHERE, (sign) => (sign.startsWith('http') ? sign : `\\${sign}`));

/** Signs at the start of a block that would make it a heading, list, definition, table or rule. */
const AT_START = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|[:%](?=\s)|:{3,}|-{3,}|={3,}|(?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+)(?=[.)](?:\s|$)))/;

/** A block's first line, which must stay what it is. */
export function guarded(line: string): string {
  const found = AT_START.exec(line)?.[0];
  if (found === undefined) return line;
  return /^\w/.test(found) ? `${found}\\${line.slice(found.length)}` : `\\${line}`;
}
