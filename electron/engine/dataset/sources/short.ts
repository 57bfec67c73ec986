/** The short forms of sources: "Ahmadi 2022", «احمدی و نوری ۲۰۲۲الف», "Rad n.d.", formed where the dataset gives none. */
import type { WorkDay } from '../../text/dates/work-date.ts';
import { readWorkDate } from '../../text/dates/work-date.ts';
import { withoutMarkup } from '../../text/markup.ts';
import { byLanguage, languageTag, wordsOf, worksOf } from '../../language/languages.ts';
import type { CalendarSystem } from '../../language/words.ts';
import { grouped } from '../../units/grouped.ts';
import type { Language } from '../../units/language.ts';
import type { Maker } from './makers.ts';
import { makersInWords, makersOf } from './makers.ts';
import type { CslSource, Work } from './work.ts';
import { workIn } from './work.ts';
import { withLetter, yearLetter } from './year-letter.ts';
import { withoutEnd } from '../../text/ends.ts';

/** Works that go by what they stood in where they have no author. */
const PERIODICALS = ['article-newspaper', 'article-magazine', 'webpage', 'post', 'post-weblog', 'broadcast'];

/** Names and titles in the order in which lists of sources have them. */
const ORDER = byLanguage((language) => new Intl.Collator(languageTag(language), { sensitivity: 'base', ignorePunctuation: true, numeric: true }));

/** Longest name or title, in characters, for the foot of a slide. */
const LONGEST = 40;

/** A work by the parts of its short form. */
export interface ShortForm {
  readonly name: string;
  readonly year: string;
  /** From 0, where works of one name and year are told apart by letters: in the order of the lists of handouts. */
  readonly letter?: number;
  /** Whether it goes by who made it, not by a title. */
  readonly byMakers: boolean;
  readonly language: Language;
}

/** The short form of each source by its id, without locator, in the digits of its own language. */
export const shortForms = (sources: readonly CslSource[], shown: Language, calendar: CalendarSystem = 'gregorian'): ReadonlyMap<string, string> =>
  new Map(
    [...shortParts(sources, shown, calendar)].map(([id, { name, year, letter, language }]) => [
      id,
      `${name} ${letter === undefined ? year : withLetter(year, yearLetter(letter, language))}`.trim(),
    ]),
  );

/** The same by its parts. Letters count over the whole dataset, so that a work has one name in each of its briefings. */
export function shortParts(sources: readonly CslSource[], shown: Language, calendar: CalendarSystem = 'gregorian'): ReadonlyMap<string, ShortForm> {
  const works = sources.map((source) => {
    const work = workIn(source, shown, calendar);
    return { id: source.id, title: textOf(work, 'title'), makers: makersOf(work), language: work.language, work, year: yearOf(work), moment: momentOf(work) };
  });
  const made = makersInWords(works.filter(({ makers }) => makers.length > 0));
  const named = works.map((one) => ({ ...one, name: made.get(one) === undefined ? placeOf(one.work) : shortened(made.get(one) ?? '', one.makers) }));
  const keyOf = ({ name, year }: Pick<ShortForm, 'name' | 'year'>): string => JSON.stringify([name, year]);
  const groups = grouped(named, keyOf);
  return new Map(
    named.map((one) => {
      const { id, name, year, language } = one;
      const alike = groups.get(keyOf(one)) ?? [];
      const { compare } = ORDER[language];
      const inOrder = alike.toSorted((a, b) => compare(sortKey(a.makers), sortKey(b.makers)) || a.moment - b.moment || compare(a.title, b.title));
      return [id, { name, year, language, byMakers: one.makers.length > 0, ...(alike.length > 1 ? { letter: inOrder.indexOf(one) } : {}) }];
    }),
  );
}

const sortKey = (makers: readonly Maker[]): string => makers.map(({ name, given }) => `${name} ${given}`).join(' ');

/** Where it stood, or what it is called. */
function placeOf(work: Work): string {
  const periodical = PERIODICALS.includes(textOf(work, 'type')) ? ['container-title'] : [];
  const found = [...periodical, 'title-short', 'title', 'container-title', 'publisher'].map((field) => textOf(work, field)).find(Boolean);
  return shortened(found ?? '');
}

function yearOf({ fields, language, calendar }: Work): string {
  const { undated, circa } = worksOf(language);
  const read = readWorkDate(fields['issued'], calendar);
  if (read.kind === 'words') return read.words;
  if (read.kind !== 'date') return undated;
  const { start, end } = read.date;
  const { beforeEra, persianYear } = wordsOf(language);
  const named = (year: number): string => (year < 0 ? beforeEra(String(-year)) : String(year));
  const last = end === undefined || end === 'open' || end.year === start.year ? '' : `–${named(end.year)}`;
  const years = `${named(start.year)}${last}`;
  return (read.date.circa ? circa : '') + ((read.date.calendar ?? calendar) === 'persian' ? persianYear(years) : years);
}

/** By which works of one year are put in order: those of which the year alone is known first. */
function momentOf({ fields, calendar }: Work): number {
  const read = readWorkDate(fields['issued'], calendar);
  return read.kind === 'date' ? orderOf(read.date.start) : 0;
}

const orderOf = ({ year, month = 0, day = 0 }: WorkDay): number => year * 10_000 + month * 100 + day;

const textOf = ({ fields }: Work, field: string): string => {
  const value = fields[field];
  return typeof value === 'string' || typeof value === 'number' ? withoutMarkup(String(value)).trim() : '';
};

/** A long title up to a word's end; names of several makers stay whole. */
function shortened(text: string, makers: readonly Maker[] = []): string {
  if (text.length <= LONGEST || makers.length > 1) return text;
  const cut = text.slice(0, LONGEST);
  return `${withoutEnd(cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)), /[\s.,;:،؛–-]/)}…`;
}
