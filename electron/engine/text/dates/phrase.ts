/** Moments and spans in the words of one calendar and one language. */
import type { Language } from '../../units/language.ts';
import { toLanguageDigits } from '../numerals.ts';
import { wordsOf } from '../../language/languages.ts';
import type { CalendarSystem, DatePart } from '../../language/words.ts';
import { toPersianDay } from './days.ts';
import type { Day } from './days.ts';
import { daysOf, firstDay, lastDay } from './edtf.ts';
import type { Moment } from './edtf.ts';

/** The units that a calendar's day can be named in. */
type Unit = 'day' | 'month' | 'year';

interface Joints {
  readonly close: string;
  readonly wide: string;
}

/** A moment: exact in the Gregorian calendar, as the Persian months or years it can mean in the other. */
export function momentInWords(
  moment: Moment,
  part: DatePart | undefined,
  language: Language,
  system: CalendarSystem,
): string {
  const words = wordsOf(language);
  if (moment.precision === 'decade') {
    const decade = decadeInWords(moment.year, language);
    return (part === undefined ? decade : words.parts[part](decade)) + decadeMark(language, system);
  }
  if (system === 'persian') {
    const [from, to] = daysOf(moment, part);
    if (moment.precision === 'year' && part === 'early') return aroundNewYear(from, to, language);
    return rangeInWords(toPersianDay(from), toPersianDay(to), moment.precision, words.either, language, system);
  }
  const whole = inUnit(firstDay(moment), moment.precision, language, system);
  return part === undefined ? whole : words.parts[part](whole);
}

/** The first months of a Gregorian year: the last of one Persian year and the first of the next. */
function aroundNewYear(from: Day, to: Day, language: Language): string {
  const { parts, either } = wordsOf(language);
  const year = (day: Day): string => inUnit(day, 'year', language, 'persian');
  return `${parts.late(year(from))}${either.wide}${parts.early(year(to))}`;
}

/** A span; what both ends share is said once. */
export function spanInWords(start: Moment, end: Moment, language: Language, system: CalendarSystem): string {
  const words = wordsOf(language);
  const [from, to] = [inSystem(firstDay(start), system), inSystem(lastDay(end), system)];
  if (start.precision === end.precision && start.precision !== 'decade') {
    return rangeInWords(from, to, start.precision, words.span, language, system);
  }
  const first = start.precision === 'decade' ? decadeInWords(start.year, language) : nameOf(from, start.precision, language, system);
  if (end.precision !== 'decade') return `${first}${words.span.wide}${nameOf(to, end.precision, language, system)}`;
  return `${first}${words.span.wide}${decadeInWords(end.year, language)}${decadeMark(language, system)}`;
}

/** A Gregorian day named by its day, month or year in a calendar. */
export function inUnit(day: Day, unit: Unit, language: Language, system: CalendarSystem): string {
  return nameOf(inSystem(day, system), unit, language, system);
}

const inSystem = (day: Day, system: CalendarSystem): Day => (system === 'persian' ? toPersianDay(day) : day);

function rangeInWords(
  from: Day,
  to: Day,
  unit: Unit,
  joints: Joints,
  language: Language,
  system: CalendarSystem,
): string {
  const last = nameOf(to, unit, language, system);
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  switch (unit) {
    case 'year': {
      if (sameYear) return last;
      return `${digits(from.year, language)}${joints.close}${last}`;
    }
    case 'month': {
      if (sameMonth) return last;
      if (sameYear) return `${monthName(from, language, system)}${joints.close}${last}`;
      return `${nameOf(from, unit, language, system)}${joints.wide}${last}`;
    }
    case 'day': {
      if (sameMonth && from.day === to.day) return last;
      if (sameMonth) {
        const joint = to.day === from.day + 1 ? wordsOf(language).nextDay : joints.close;
        return `${digits(from.day, language)}${joint}${last}`;
      }
      if (sameYear) return `${digits(from.day, language)} ${monthName(from, language, system)}${joints.wide}${last}`;
      return `${nameOf(from, unit, language, system)}${joints.wide}${last}`;
    }
  }
}

/** A day of a calendar, named by its day, month or year. */
function nameOf(day: Day, unit: Unit, language: Language, system: CalendarSystem): string {
  const year = digits(day.year, language);
  switch (unit) {
    case 'year':
      return system === 'persian' ? wordsOf(language).persianYear(year) : year;
    case 'month':
      return `${monthName(day, language, system)} ${year}`;
    case 'day':
      return `${digits(day.day, language)} ${monthName(day, language, system)} ${year}`;
  }
}

const decadeInWords = (year: number, language: Language): string => wordsOf(language).decade(digits(year, language));

const decadeMark = (language: Language, system: CalendarSystem): string =>
  system === 'persian' ? wordsOf(language).gregorianMark : '';

const monthName = (day: Day, language: Language, system: CalendarSystem): string =>
  wordsOf(language).months[system][day.month - 1] ?? '';

const digits = (value: number, language: Language): string => toLanguageDigits(String(value), language);
