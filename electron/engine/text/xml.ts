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

/**
 * The pieces of a text that no program reads as codes of signs, for runs of their own: PowerPoint writes signs that XML forbids as
 * `_x0007_` into its texts and reads them back, so that `_x0041_` would come out as A. Other programs know no such thing, and an
 * escape would be seen there.
 */
export const uncoded = (text: string): readonly string[] => text.split(/(?<=_)(?=x[\dA-Fa-f]{4}_)/);

/** Text escaped for element content and for attributes, without what XML forbids. */
export function escape(text: string): string {
  const clean = plain(text);
  return SPECIAL.test(clean) ? clean.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character) : clean;
}

/**
 * The text escaped where a program reads `_x0041_` as A (ST_Xstring, ECMA-376 part 1, 22.9.2.19): in cells, in what charts keep
 * of them, and in the properties of a file, into which Office writes line ends so.
 */
export const coded = (text: string): string => escape(text).replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
