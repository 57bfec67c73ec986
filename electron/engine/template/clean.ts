import { balancedMarks } from '../text/stretches/isolates.ts';

/**
 * What no text may hold when it reaches a template: control characters, lone halves of surrogate pairs, byte order
 * marks and noncharacters (the engine marks places with some of those). XML could not carry most of them either.
 */
const UNWANTED = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** White space that Markdown or YAML could take for the end of a line, and runs of spaces. A no-break space is meant. */
const BLANKS = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** What any of this could change but at a text's ends; most texts hold none of it. */
const DOUBTFUL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]| {2}/;

/** A text on one line without unwanted characters, marks that would turn what comes after, and space at its ends. */
export const cleanText = (text: string): string => (DOUBTFUL.test(text) ? balancedMarks(text.replace(UNWANTED, '')).replace(BLANKS, ' ') : text).trim();

/** The text of a template without unwanted characters, its lines as they are. */
export const cleanTemplate = (text: string): string => text.replace(UNWANTED, '').replace(/\r\n?/g, '\n');

/** Plain data with every text cleaned: what is clean is the same, what is not a copy; what stands in several places is looked at once. */
export function cleaned<T>(value: T, seen = new Map<unknown, unknown>()): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known as T;
  const fields = value as Readonly<Record<string, unknown>>;
  let clean = fields as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const field = cleaned(fields[key], seen);
    if (field === fields[key]) continue;
    if (clean === fields) clean = (Array.isArray(value) ? [...(value as readonly unknown[])] : { ...fields }) as Record<string, unknown>;
    clean[key] = field;
  }
  seen.set(value, clean);
  return clean as T;
}
