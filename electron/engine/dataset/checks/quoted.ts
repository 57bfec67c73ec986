/** Figures and dates of a statement that the words quoted from its sources do not hold. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { expand, isTextSite } from '../../source/site.ts';
import type { Site } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import { tellsDate } from '../../text/dates/told-in.ts';
import { amountWritten, amountsIn, digitsIn } from '../../text/numbers-in.ts';
import { amountOf, isRange } from '../../text/quantity.ts';
import { LANGUAGES } from '../../units/language.ts';
import { sitesOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { quantity } from '../fields.ts';
import { fillPlaceholders } from '../placeholders.ts';
import { placeOf } from './place.ts';

/** Compares records of which every citation gives its words: what one of them leaves out, another may say. */
export const checkQuoted = (draft: Draft): readonly Problem[] =>
  sitesOf(draft, ['records'], ['*']).flatMap((record) => {
    const cites = expand(record, ['cite', '*']);
    const quotes = expand(record, ['cite', '*', 'quote']).filter(isTextSite);
    return cites.length === 0 || quotes.length < cites.length ? [] : heldAgainst(record, quotes.map(({ value }) => value).join('\n'));
  });

function heldAgainst(record: Site, words: string): readonly Problem[] {
  const amounts = amountsIn(words);
  const missing = (what: 'number' | 'date', written: string, where: Problem['where']) => problem('warning', 'dataset.not-in-quote', { what, written }, where);
  const values = expand(record, ['value']).filter(({ value }) => !holdsValue(value, fieldOf(record.value, 'scale'), amounts));
  const dates = expand(record, ['date']).filter(({ value }) => !holdsDate(value, words));
  const typed = LANGUAGES.flatMap((language) => expand(record, ['text', language]).filter(isTextSite)).flatMap((site) =>
    digitsIn(fillPlaceholders(site.value, () => ' '))
      .filter((each) => !holds(amounts, amountWritten(each)) && !isYearOf(each, words))
      .map((each) => missing('number', each, placeOf(site, each))),
  );
  const field = ({ file, path }: Site): Problem['where'] => file.where(path);
  return [
    ...values.map((site) => missing('number', site.file.written(site.path), field(site))),
    ...dates.map((site) => missing('date', onOf(site.value) ?? '', field(site))),
    ...typed,
  ];
}

/** A year that the words have in the other calendar. */
function isYearOf(written: string, words: string): boolean {
  const year = /^\d{4}$/.test(written) ? Number(written) : 0;
  if (year > 1200 && year < 1500) return [year, year + 621, year + 622].some((each) => tellsDate(words, String(each)));
  return year > 1800 && year < 2200 && tellsDate(words, written);
}

/** Alike but for the noise of decimals; a share also as percent. */
const holds = (amounts: readonly number[], amount: number | undefined): boolean => amount === undefined || amounts.some((each) => Math.abs(each - amount) <= 1e-9 * Math.max(1, Math.abs(amount)));

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** In its own scale, multiplied out, or in a scale beside it: 1.2 billion are 1,200 million. */
function holdsValue(value: unknown, scale: unknown, amounts: readonly number[]): boolean {
  const read = quantity.safeParse(value);
  if (!read.success) return true;
  const factor = typeof scale === 'string' ? (SCALES[scale] ?? 1) : 1;
  const sizes = [1, factor, ...Object.values(SCALES).map((each) => factor / each)];
  const ends = isRange(read.data) ? read.data.map(Number) : [amountOf(read.data)];
  return ends.every((end) => [...sizes.map((size) => Math.abs(end) * size), ...(Math.abs(end) < 1 ? [end * 100] : [])].some((each) => holds(amounts, each)));
}

const onOf = (value: unknown): string | undefined => {
  const on = typeof value === 'object' ? fieldOf(value, 'on') : value;
  return typeof on === 'string' || typeof on === 'number' ? String(on) : undefined;
};

/** A year that was read off the date of publication stands in no quotation. */
function holdsDate(value: unknown, words: string): boolean {
  const on = onOf(value);
  return on === undefined || fieldOf(value, 'yearFrom') !== undefined || tellsDate(words, on);
}
