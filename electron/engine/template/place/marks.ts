/**
 * Signs that mark, in what Handlebars writes, where each piece comes from and which pieces are values.
 * They are Unicode noncharacters, which no text holds: template/clean.ts takes them out of values and packs.
 */
const SITE_OPEN = '\ufdd0';
const SITE_CLOSE = '\ufdd1';
const VALUE_OPEN = '\ufdd2';
const VALUE_CLOSE = '\ufdd3';

export const markedContent = (site: number, text: string): string => `${SITE_OPEN}${site}${SITE_CLOSE}${text}`;

export const markedValue = (site: number, text: string): string =>
  `${SITE_OPEN}${site}${SITE_CLOSE}${VALUE_OPEN}${text}${VALUE_CLOSE}`;

/** A piece of output: of the template's own text, or a value. */
export interface Piece {
  readonly isValue: boolean;
  readonly text: string;
  /** Number of the place it comes from; undefined for the indentation that Handlebars gives partials. */
  readonly site?: number;
}

const MARKS = new RegExp(
  `${SITE_OPEN}(?<site>\\d+)${SITE_CLOSE}|${VALUE_OPEN}(?<value>[^${VALUE_OPEN}${VALUE_CLOSE}]*)${VALUE_CLOSE}|(?<text>[^${SITE_OPEN}${VALUE_OPEN}]+)`,
  'g',
);

/** Takes the marks out of one line. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let site: number | undefined;
  for (const { groups = {} } of line.matchAll(MARKS)) {
    const { value, text } = groups;
    if (groups['site'] !== undefined) site = Number(groups['site']);
    else pieces.push({ isValue: value !== undefined, text: value ?? text ?? '', ...(site === undefined ? {} : { site }) });
  }
  return pieces;
}
