/** Text in the XML of Office files. Characters that XML 1.0 forbids, unpaired surrogates among them; the packages that write it let them through. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;
const LINE_BREAKS = /\r\n|[\n\r\u2028\u2029]/g;
/** What has to be looked at closer; nearly no text has any of it. */
const SUSPECT = /[\u0000-\u0008\u000A-\u001F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;
const SPECIAL = /[&<>"]/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML can hold it, not yet escaped, on one line: a break inside a run would start a paragraph in pptxgenjs. */
export const plain = (text: string): string =>
  SUSPECT.test(text) ? text.replace(LINE_BREAKS, ' ').replace(FORBIDDEN, '') : text;

/** Text escaped for element content and for attributes, without what XML forbids. */
export function escape(text: string): string {
  const clean = plain(text);
  return SPECIAL.test(clean) ? clean.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character) : clean;
}
