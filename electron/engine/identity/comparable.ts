import { withoutMarks } from '../text/stretches/isolates.ts';
import { plain } from '../text/xml.ts';
import { digestOf } from '../units/digest.ts';

/** What PowerPoint writes for an underscore in front of what reads as the code of a sign (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
const CODED_UNDERSCORE = /_x005F_/g;

/**
 * A text as far as its words go. Programs that save a deck set spaces, breaks, marks of direction and composed letters in ways of
 * their own; nobody has edited anything by that.
 */
export const comparable = (text: string): string =>
  withoutMarks(plain(text)).replace(CODED_UNDERSCORE, '_').normalize('NFC').replace(/\s+/gu, ' ').trim();

/** What stands for the words of a text; undefined where it has none. */
export function textDigest(text: string): string | undefined {
  const words = comparable(text);
  return words === '' ? undefined : digestOf(words);
}

/** A chart's category as one text: its name and its values, gaps as nothing. Programs write the same number in several ways. */
export const categoryText = (name: string, values: readonly (number | undefined)[]): string =>
  [name, ...values.map((value) => (value === undefined ? '' : String(Number(value.toPrecision(12)))))].join(' | ');
