/** Quotation marks inside a quotation, which itself is set between the language's own (quotation-marks.ts). */
import { writingOf } from '../language/languages.ts';
import type { Pair } from '../language/model.ts';
import type { Language } from '../units/language.ts';

const OPENING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‘': '’', '‹': '›' };
const CLOSING = new Set(Object.values(OPENING));
const ANY = /["“”«»„‘’‹›]/;
const WORD = /[\p{L}\p{N}]/u;

/** A mark of a text: where it stands and how deep the words behind it stand. */
interface Mark {
  readonly index: number;
  readonly opens: boolean;
  /** From 1, of the words between it and its other. */
  readonly depth: number;
}

/**
 * The text of a quotation as it stands between the quotation marks that a slide sets: marks around the whole are taken off,
 * those inside become the language's second level, those inside these its first level again. Apostrophes stay. A text
 * whose marks do not pair stays as it is.
 */
export function insideQuotation(text: string, language: Language): string {
  const marks = marksOf(text);
  if (marks === undefined) return text;
  const inner = withoutOuter(text, marks);
  if (inner !== undefined) return insideQuotation(inner, language);
  const levels = writingOf(language).quotes;
  const shown = new Map(marks.map(({ index, opens, depth }) => [index, levels[depth % 2 === 1 ? 1 : 0][opens ? 0 : 1]]));
  return [...text.split('')].map((sign, index) => shown.get(index) ?? sign).join('');
}

/**
 * A text with its quotation marks on levels: those within others of their own form become the language's other pair, “He said ‘no’”.
 * Any other marks stay as the author has them, and so does a text whose marks do not pair.
 */
export function levelled(text: string, language: Language): string {
  const marks = marksOf(text) ?? [];
  if (marks.every(({ depth }) => depth === 1)) return text;
  const shown = text.split('');
  const open: Pair[] = [];
  for (const { index, opens } of marks) {
    if (!opens) {
      const [, close] = open.pop() ?? ['', ''];
      shown[index] = close;
      continue;
    }
    const sign = text.charAt(index);
    const around = open.at(-1)?.[0];
    const own: Pair = sign === '"' ? ['"', '"'] : [sign, OPENING[sign] ?? sign];
    const alike = around !== undefined && (formOf(sign, language) === formOf(around, language));
    const [first, second] = writingOf(language).quotes;
    open.push(alike ? (formOf(around, language) === first[0] ? second : first) : own);
    shown[index] = open.at(-1)?.[0] ?? sign;
  }
  return shown.join('');
}

/** Straight marks and low ones count as those of the language's first level. */
const formOf = (sign: string, language: Language): string => (sign === '"' || sign === '„' ? writingOf(language).quotes[0][0] : sign);

/** Whether every quotation mark of a text has its other. */
export const marksPair = (text: string): boolean => marksOf(text) !== undefined;

/** The text between a first and a last mark that belong together; undefined where they do not. */
function withoutOuter(text: string, marks: readonly Mark[]): string | undefined {
  const [first] = marks;
  const last = marks.at(-1);
  const whole = text.trim();
  const around = first?.index === text.indexOf(whole) && last?.index === text.trimEnd().length - 1;
  const closed = marks.find(({ opens, depth }) => !opens && depth === 1);
  return around && first !== undefined && closed === last ? whole.slice(1, -1).trim() : undefined;
}

/** The quotation marks of a text; undefined where one has no other. Straight ones open and close in turn. */
function marksOf(text: string): readonly Mark[] | undefined {
  if (!ANY.test(text)) return [];
  const marks: Mark[] = [];
  const open: string[] = [];
  for (const [index, sign] of text.split('').entries()) {
    const [before, behind] = [text.charAt(index - 1), text.charAt(index + 1)];
    if (open.at(-1) !== undefined && sign === open.at(-1) && !isApostrophe(sign, before, behind, text.slice(index + 1))) {
      marks.push({ index, opens: false, depth: open.length });
      open.pop();
    } else if (sign === '"') {
      open.push('"');
      marks.push({ index, opens: true, depth: open.length });
    } else if (sign in OPENING && !(sign === '‘' && !text.slice(index + 1).includes('’'))) {
      open.push(OPENING[sign] ?? sign);
      marks.push({ index, opens: true, depth: open.length });
    } else if (CLOSING.has(sign) && sign !== '’') {
      return undefined;
    }
  }
  return open.length === 0 ? marks : undefined;
}

/** Between two letters, or behind one while another mark that could close is still to come: "the workers’ rights’". */
const isApostrophe = (sign: string, before: string, behind: string, rest: string): boolean =>
  sign === '’' && WORD.test(before) && (WORD.test(behind) || (behind === ' ' && /’(?![\p{L}\p{N}])/u.test(rest) && !rest.includes('‘')));
