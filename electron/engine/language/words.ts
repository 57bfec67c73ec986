/** The form of a language's table of words for numbers, values and dates. */

export type Qualifier = 'about' | 'nearly' | 'more-than' | 'less-than' | 'at-least' | 'at-most';
export const SCALES = ['thousand', 'million', 'billion', 'trillion'] as const;
export type Scale = (typeof SCALES)[number];
/** A calendar that days are counted in. */
export type CalendarSystem = 'gregorian' | 'persian';
/** Part of a month, year or decade. */
export type DatePart = 'early' | 'mid' | 'late';
export type DateBound = 'by' | 'since' | 'shortly-before' | 'shortly-after';

export interface Words {
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly scales: Readonly<Record<Scale, string>>;
  /** How a line of text names a scale. */
  readonly scaleNamed: Readonly<Record<Scale, RegExp>>;
  /** What may stand for a name that was said before, or that everybody has in mind. */
  readonly pronoun: RegExp;
  /** Words of names that are no names: articles, prepositions. */
  readonly smallWords: readonly string[];
  /** A fraction such as three quarters in words; undefined where it has none of its own. */
  readonly fraction: (part: number, whole: number) => string | undefined;
  /** A unit that says of what whole something is a share; and whether others never read so. */
  readonly shareUnit: RegExp;
  readonly shareUnitTells: boolean;
  /** What fractions of something measure, from the unit that stands behind a fraction: "of all exports". */
  readonly shareOf: (whole: string) => string;
  /** A fraction of one thing, from the fraction in words and the thing: "half" and "of a dollar", «نیم» and «دلار». */
  readonly fractionOfOne: (fraction: string, one: string) => readonly [fraction: string, ofOne: string];
  /** A fraction without a word of its own, from its two numbers. */
  readonly outOf: (part: string, whole: string) => string;
  /** Between thousands. */
  readonly groupSeparator: string;
  readonly decimalSeparator: string;
  /** A negative number, from its amount. */
  readonly negative: (amount: string) => string;
  /** A number whose plus sign was written, from its amount. */
  readonly positive: (amount: string) => string;
  /** Whether thousands are multiplied out in running text (20,000) or named («۲۰ هزار»). */
  readonly multipliesThousands: boolean;
  /** Whether the sign of a currency that a unit begins with stands close before its number: "US$45". */
  readonly currencyBefore: boolean;
  /** Whether what is counted is named in one form whatever its number. */
  readonly oneForm: boolean;
  /** What a word may have at its end where there are several of it: a regular expression. */
  readonly severalEnding: string;
  /** Beside a timeline whose distances are not those of its dates. */
  readonly notToScale: string;
  /** Over parts that are told together, with their sum in the language's digits. */
  readonly together: (sum: string) => string;
  /** So many years between two moments, two or more, in the language's digits. */
  readonly yearsBetween: (count: string) => string;
  /** From one number to another, both in the language's digits. */
  readonly range: (from: string, to: string) => string;
  /** Twelve names a calendar, from January and from Farvardin. */
  readonly months: Readonly<Record<CalendarSystem, readonly string[]>>;
  /** How the name of a month is shortened, each as a regular expression. */
  readonly shortMonths: (name: string, system: CalendarSystem) => readonly string[];
  /** Names of months that are other words as well. */
  readonly monthsLikeWords: readonly string[];
  /** Four names, from spring. */
  readonly seasons: readonly string[];
  /** Name of a decade, from its first year. */
  readonly decade: (year: string) => string;
  /** Added to what stays in the Gregorian calendar where all else is in the Persian one. */
  readonly gregorianMark: string;
  /** A bare year of the Persian calendar, marked where readers would take it for a Gregorian one. */
  readonly persianYear: (year: string) => string;
  /** A year before the common era, from its number. */
  readonly beforeEra: (year: string) => string;
  /** Part of a month, year or decade, from its name. */
  readonly parts: Readonly<Record<DatePart, (whole: string) => string>>;
  readonly bounds: Readonly<Record<DateBound, (date: string) => string>>;
  /** "By" a month, year or decade means up to its end. */
  readonly byTheEndOf: (date: string) => string;
  /** From one date to another: `close` joins two single words, `wide` longer phrases. */
  readonly span: { readonly close: string; readonly wide: string };
  /** Between two days of which one follows the other. */
  readonly nextDay: string;
  /** Joins what one date may mean in the other calendar, e.g. two months; never a dash, which reads as a span. */
  readonly either: { readonly close: string; readonly wide: string };
  /** The calendar that stands first where both are shown. */
  readonly firstCalendar: CalendarSystem;
  /** Number of a page among all, each in the language's digits. */
  readonly pageOf: (page: string, pages: string) => string;
  /** Behind a place in a work that goes on: "12ff." */
  readonly andFollowing: string;
  /** Stamps on each page, from the day in words. */
  readonly draft: string;
  readonly embargoedUntil: (day: string) => string;
}
