/** Who made a work, as the foot of a slide and brackets in a text name them: APA's rules for names that would be mistaken. */
import { worksOf, writingOf } from '../../language/languages.ts';
import { withoutMarkup } from '../../text/markup.ts';
import type { Language } from '../../units/language.ts';
import { NAME_FIELDS } from './schema.ts';
import type { Work } from './work.ts';

/** A person or institution. */
export interface Maker {
  /** Family name with the particle that stays, or the whole name where it has no parts. */
  readonly name: string;
  /** Given names; empty where the name has no parts. */
  readonly given: string;
}

/** Of these fields the first that is filled holds the makers. */
export const MAKERS: readonly string[] = Object.keys(NAME_FIELDS).slice(0, 5);

/** Authors, or else editors, translators, interviewers or directors. */
export const makersOf = ({ fields }: Work): readonly Maker[] => MAKERS.map((field) => makersIn(fields[field])).find((makers) => makers.length > 0) ?? [];

function makersIn(field: unknown): readonly Maker[] {
  if (!Array.isArray(field)) return [];
  return field.flatMap((one: unknown): readonly Maker[] => {
    if (typeof one !== 'object' || one === null) return [];
    const part = (name: string): string => {
      const value = (one as Readonly<Record<string, unknown>>)[name];
      return typeof value === 'string' ? withoutMarkup(value).trim() : '';
    };
    const [family, given, literal, particle] = ['family', 'given', 'literal', 'non-dropping-particle'].map(part) as [string, string, string, string];
    if (family === '') return literal + given === '' ? [] : [{ name: literal || given, given: '' }];
    return [{ name: `${particle}${particle === '' || /[-’']$/.test(particle) ? '' : ' '}${family}`, given }];
  });
}

/** What is known of a work when its makers are named. */
export interface Made {
  readonly makers: readonly Maker[];
  readonly language: Language;
  /** What stands behind the names. */
  readonly year: string;
}

/**
 * The makers of each work in words, "N. Rad and Smith" or "Rad et al.": first makers of one family name are told apart by their
 * given names (in Persian in full, else initials), works of several makers and one year by as many names as that takes.
 */
export function makersInWords<W extends Made>(works: readonly W[]): ReadonlyMap<W, string> {
  const firstNames = new Map<string, Set<string>>();
  for (const { makers: [first] } of works) {
    if (first !== undefined && first.given !== '') firstNames.set(first.name, (firstNames.get(first.name) ?? new Set()).add(shownGiven(first.given)));
  }
  const namesOf = ({ makers }: Made): readonly string[] =>
    makers.map(({ name, given }, index) => (index === 0 && given !== '' && (firstNames.get(name)?.size ?? 0) > 1 ? `${shownGiven(given)} ${name}` : name));
  const shown = works.map((work) => ({ work, names: namesOf(work) }));
  return new Map(
    shown.map(({ work, names }) => {
      const clash = (count: number): boolean =>
        shown.some(({ work: other, names: others }) => other.year === work.year && others.join() !== names.join() && joined(others, count, other.language) === joined(names, count, work.language));
      let count = 1;
      while (count < names.length && clash(count)) count += 1;
      return [work, joined(names, count, work.language)];
    }),
  );
}

/** @param count how many of more than two names are shown */
function joined(names: readonly string[], count: number, language: Language): string {
  const { and, others, commaBeforeLast } = worksOf(language);
  const [first = '', second] = names;
  if (second === undefined) return first;
  if (names.length === 2) return `${first} ${and} ${second}`;
  if (count === 1) return `${first} ${others}`;
  const between = writingOf(language).comma;
  const joint = commaBeforeLast ? between : ' ';
  if (count >= names.length) return `${names.slice(0, -1).join(between)}${joint}${and} ${names.at(-1) ?? ''}`;
  return `${names.slice(0, count).join(between)}${joint}${others}`;
}

/** "N. M." of "Navid Mehdi", «نوید» of «نوید»: Persian has no initials. */
const shownGiven = (given: string): string =>
  /^\p{Script=Arabic}/u.test(given) ? given : given.split(/\s+/).map((name) => name.split('-').map((part) => `${[...part][0] ?? ''}.`).join('-')).join(' ');
