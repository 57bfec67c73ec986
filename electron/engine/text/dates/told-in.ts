/** Whether a text tells a date, in digits or words of either language and in either calendar. */
import { wordsOf } from '../../language/languages.ts';
import { amountsIn } from '../numbers-in.ts';
import { LANGUAGES } from '../../units/language.ts';
import type { CalendarSystem } from '../../language/words.ts';
import { hasPersianYear, toPersianDay } from './days.ts';
import { type Moment, firstDay, lastDay, parseDate } from './edtf.ts';
import { monthNames } from './months-in.ts';

interface Told {
  readonly numbers: ReadonlySet<number>;
  readonly months: Readonly<Record<CalendarSystem, ReadonlySet<number>>>;
}

const SYSTEMS = ['gregorian', 'persian'] as const;

/** Whether the text holds every part of a date as data have it: its days, months and years, those of one calendar together. */
export function tellsDate(text: string, on: string): boolean {
  const read = parseDate(on);
  if (typeof read === 'string') return true;
  const told = { numbers: new Set(amountsIn(text.replace(/(?<=[0-9۰-۹])[/.-](?=[0-9۰-۹])/g, ' '))), months: monthsTold(text) };
  return [read.start, ...(read.end === undefined || read.end === 'open' ? [] : [read.end])].every((moment) => SYSTEMS.some((system) => tells(told, moment, system)));
}

/** Decades have many names. */
function tells({ numbers, months }: Told, moment: Moment, system: CalendarSystem): boolean {
  if (moment.precision === 'decade') return true;
  const ends = [firstDay(moment), lastDay(moment)];
  if (system === 'persian' && !ends.every(({ year }) => hasPersianYear(year))) return false;
  return (system === 'persian' ? ends.map(toPersianDay) : ends).some(({ year, month, day }) => {
    if (!numbers.has(year) && !numbers.has(year % 100)) return false;
    if (moment.precision === 'year') return true;
    if (!months[system].has(month) && !numbers.has(month)) return false;
    return moment.precision === 'month' || numbers.has(day);
  });
}

/** Finds each month of a calendar by its number less one, in any language. */
const monthFinders = (system: CalendarSystem): readonly RegExp[] =>
  Array.from({ length: 12 }, (_, index) => {
    const names = LANGUAGES.flatMap((language) => {
      const bare = monthNames(language, system)[index] ?? '';
      return [bare, ...wordsOf(language).shortMonths(bare, system)];
    });
    return new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'iu');
  });

// Made once: an expression of letters in any case takes long to make.
const MONTHS = { gregorian: monthFinders('gregorian'), persian: monthFinders('persian') } as const;

function monthsTold(text: string): Told['months'] {
  const found = (system: CalendarSystem): ReadonlySet<number> => new Set(MONTHS[system].flatMap((finder, index) => (finder.test(text) ? [index + 1] : [])));
  return { gregorian: found('gregorian'), persian: found('persian') };
}
