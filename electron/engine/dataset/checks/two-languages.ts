/** What stands in one language of a text and not in the other: numbers, values, dates, terms; and terms that are to be written otherwise. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { byLanguage, wordsOf, writingOf } from '../../language/languages.ts';
import { expand, isTextSite } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import { type NamedMonth, monthsIn } from '../../text/dates/months-in.ts';
import { tellsDate } from '../../text/dates/told-in.ts';
import { literal } from '../../text/literal.ts';
import { amountWritten, amountsIn, digitsIn, spelledIn } from '../../text/numbers-in.ts';
import type { Language } from '../../units/language.ts';
import type { Check } from '../clean.ts';
import { type Draft, sitesOf } from '../draft.ts';
import { fillPlaceholders, placeholdersOf } from '../placeholders.ts';
import { type Pair, otherOf } from './pairs.ts';
import { placeOf } from './place.ts';

export const checkTwoLanguages = (draft: Draft): readonly Problem[] => 
  draft.pairs().flatMap((pair) => {
    const months = { own: monthsIn(pair.site.value, pair.language), others: monthsIn(pair.other, otherOf(pair.language)) };
    return [...numbersOf(pair, months), ...datesOf(pair, months)];
  });

/** The months that a text names, and those of the same in the other language. */
interface Months {
  readonly own: readonly NamedMonth[];
  readonly others: readonly NamedMonth[];
}

const missing = ({ site, language }: Pair, what: 'number' | 'value' | 'date', written: string): Problem => problem('warning', 'dataset.one-language', { what, written, language: otherOf(language) }, placeOf(site, written));

const bareOf = (text: string): string => fillPlaceholders(text, () => ' ');

function numbersOf(pair: Pair, months: Months): readonly Problem[] {
  const { site, other } = pair;
  // An ordinal is spelled out in the other language as often as not: the 21st century.
  const bare = withoutDates(pair, months).replace(/(?<!\d)\d{1,4}(?:st|nd|rd|th)(?!\p{L})/gu, ' ');
  const own = [...digitsIn(bare).map((written) => ({ written, amount: amountWritten(written) })), ...spelledIn(bare)];
  const amounts = own.length === 0 ? [] : amountsIn(bareOf(other));
  const numbers = own.flatMap(({ written, amount }) => (tells(amounts, amount) ? [] : [written]));
  const told = new Set(placeholdersOf(other).map(({ written }) => written.replaceAll(' ', '')));
  const values = placeholdersOf(site.value).filter(({ found, written }) => (found.kind === 'value' || found.kind === 'likelihood') && !told.has(written.replaceAll(' ', '')));
  return [...numbers.map((each) => missing(pair, 'number', each)), ...values.map(({ written }) => missing(pair, 'value', written))];
}

/** Days and years of dates that the other language fills in, or has in another calendar, are other numbers there. */
function withoutDates({ site, other }: Pair, { own, others }: Months): string {
  const fills = placeholdersOf(other).some(({ found }) => found.kind === 'date');
  const there = new Set(others.map(({ system }) => system));
  return own.reduce((text, { written, system }) => (fills || (there.size > 0 && !there.has(system)) ? text.replace(written, ' ') : text), bareOf(site.value));
}

/** English multiplies thousands out; years of one calendar are those of the other. */
const tells = (amounts: readonly number[], amount: number | undefined): boolean =>
  amount === undefined ||
  amounts.some((each) => [1, 1e3, 1e6, 1e9].some((size) => Math.abs(each * size - amount) < 1e-9 * Math.max(1, amount) || Math.abs(amount * size - each) < 1e-9 * Math.max(1, each)) || (isYear(each) && isYear(amount) && [621, 622].includes(Math.abs(each - amount))));

const isYear = (amount: number): boolean => Number.isInteger(amount) && amount > 1000 && amount < 2500;

/** Dates that are filled in, and months that are named; their years are numbers. */
function datesOf(pair: Pair, { own, others: theirs }: Months): readonly Problem[] {
  const { site, other } = pair;
  const there = placeholdersOf(other).flatMap(({ found }) => (found.kind === 'date' ? [found] : []));
  const lost = placeholdersOf(site.value).filter(({ found }) => found.kind === 'date' && there.length === 0 && !tellsDate(bareOf(other), found.date ?? ownDate(pair) ?? 'none'));
  const others = placeholdersOf(site.value).filter(({ found }) => found.kind === 'date' && found.date !== undefined && there.length > 0 && !there.some(({ date }) => date === undefined || date === found.date));
  const filled = there.map(({ date }) => Number((date ?? ownDate(pair) ?? '').slice(5, 7)));
  const named = [...theirs.flatMap(({ months: those }) => those), ...filled];
  // A year or span that is filled in may hold any month.
  const months = filled.includes(0) ? [] : own.filter(({ months: those }) => !named.some((month) => those.includes(month)));
  return [...[...lost, ...others].map(({ written }) => missing(pair, 'date', written)), ...months.map(({ written }) => missing(pair, 'date', written))];
}

/** The date of the record that a text belongs to. */
function ownDate({ site }: Pair): string | undefined {
  const [index] = site.path;
  const date = Array.isArray(site.file.value) && typeof index === 'number' ? fieldOf(site.file.value[index], 'date') : undefined;
  const on = typeof date === 'object' ? fieldOf(date, 'on') : date;
  return typeof on === 'string' || typeof on === 'number' ? String(on) : undefined;
}

/** Terms of terms.yaml: written otherwise than it says, or in one language alone. */
export function checkTerms(whole: Draft): Check {
  const terms = sitesOf(whole, ['terms.yaml'], ['*']);
  if (terms.length === 0) return () => [];
  const wordsIn = (pattern: readonly string[]) => terms.map((term) => expand(term, pattern).filter(isTextSite).map(({ value }) => value));
  const spelled = (language: Language) => {
    const [names, shorts, avoided] = [wordsIn(['term', language]), wordsIn(['short', language]), wordsIn(['avoid', language, '*'])];
    return terms.map((_, index) => {
      const own = [...(names[index] ?? []), ...(shorts[index] ?? [])];
      return { names: own, found: own.map((word) => wholeWord(word, language)), avoided: (avoided[index] ?? []).map((word) => wholeWord(word, language)) };
    });
  };
  const known = byLanguage(spelled);
  return (draft) => draft.pairs().flatMap(({ site, language, other }) =>
    known[language].flatMap(({ names, found: finders, avoided }, index) => {
      const [better = ''] = names;
      const wrong = avoided.flatMap((finder) => [...site.value.matchAll(finder)].map(([found]) => problem('warning', 'dataset.term-avoid', { found, better }, placeOf(site, found))));
      const elsewhere = known[otherOf(language)][index]?.names ?? [];
      const [found] = finders.flatMap((finder) => [...site.value.matchAll(finder)].map(([each]) => each));
      const lost = found !== undefined && elsewhere.length > 0 && !elsewhere.some((word) => other.toLowerCase().includes(word.toLowerCase()));
      return lost ? [...wrong, problem('warning', 'dataset.one-language', { what: 'term', written: found, language: otherOf(language), expected: elsewhere[0] ?? '' }, placeOf(site, found))] : wrong;
    }),
  );
}

const wholeWord = (word: string, language: Language): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\u200C])${literal(word)}${wordsOf(language).severalEnding}(?![\\p{L}\\p{M}])`, writingOf(language).capitals ? 'giu' : 'gu');
