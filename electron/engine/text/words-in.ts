/** The words of a text: runs of letters with the marks on them. */

/** Signs below this stand in a table; beyond lie scripts that few texts here have. */
const TABLE = 0x2000;
const LETTER = /[\p{L}\p{M}]/u;
const LETTERS = Uint8Array.from({ length: TABLE }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0));

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Calls with beginning and end of each word. Made for many texts: an expression takes several times as long. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const wide = code >= TABLE && isHigh(code);
    const isLetter = code < TABLE ? LETTERS[code] === 1 : LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? code));
    if (isLetter && start === -1) start = at;
    else if (!isLetter && start !== -1) {
      visit(start, at);
      start = -1;
    }
    if (wide) at += 1;
  }
  if (start !== -1) visit(start, text.length);
}
