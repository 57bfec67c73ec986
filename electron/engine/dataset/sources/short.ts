/** The short forms of sources: "Ahmadi 2022", «احمدی و نوری ۲۰۲۲الف», "Rad n.d.", formed where the dataset gives none. */
import { readWorkDate } from '../../text/dates/work-date.ts';
import { withoutMarkup } from '../../text/markup.ts';
import { wordsOf } from '../../text/words/words.ts';
import type { CalendarSystem } from '../../text/words/model.ts';
import type { Language } from '../../units/language.ts';
import { NAME_FIELDS } from './schema.ts';
import type { CslSource, Work } from './work.ts';
import { workIn } from './work.ts';
import { yearLetter } from './year-letter.ts';

interface Terms {
  readonly and: string;
  readonly others: string;
  readonly undated: string;
  readonly circa: string;
}

const TERMS: Readonly<Record<Language, Terms>> = {
  en: { and: 'and', others: 'et al.', undated: 'n.d.', circa: 'c. ' },
  fa: { and: 'و', others: 'و همکاران', undated: 'بی‌تا', circa: 'ح. ' },
};

/** Works that go by what they stood in where they have no author. */
const PERIODICALS = ['article-newspaper', 'article-magazine', 'webpage', 'post', 'post-weblog', 'broadcast'];

/** Titles in the order in which citeproc gives letters to works of one author and year, so that a slide's foot and the list of a handout agree. */
const ORDER: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator('en-US', { sensitivity: 'base', ignorePunctuation: true, numeric: true }),
  fa: new Intl.Collator('fa-IR', { sensitivity: 'base', ignorePunctuation: true, numeric: true }),
};

/** Longest name or title, in characters, for the foot of a slide. */
const LONGEST = 40;

/** The short form of each source by its id, without locator, in the digits of its own language. */
export function shortForms(sources: readonly CslSource[], shown: Language, calendar: CalendarSystem = 'gregorian'): ReadonlyMap<string, string> {
  const parts = sources.map((source) => {
    const work = workIn(source, shown, calendar);
    return { id: source.id, title: textOf(work, 'title'), language: work.language, name: nameOf(work), year: yearOf(work) };
  });
  return new Map(
    parts.map((one) => {
      const alike = parts.filter(({ name, year }) => name === one.name && year === one.year);
      const index = [...alike].sort((a, b) => ORDER[one.language].compare(a.title, b.title)).indexOf(one);
      const dash = /\d$/.test(one.year) ? '' : '-';
      return [one.id, `${one.name} ${one.year}${alike.length > 1 ? dash + yearLetter(index, one.language) : ''}`.trim()];
    }),
  );
}

/** Who made it, or where it stood, or what it is called. */
function nameOf(work: Work): string {
  const makers = (Object.keys(NAME_FIELDS) as readonly string[]).slice(0, 5).map((field) => namesIn(work.fields[field])).find((names) => names.length > 0);
  if (makers !== undefined) return joined(makers, TERMS[work.language]);
  const periodical = PERIODICALS.includes(textOf(work, 'type')) ? ['container-title'] : [];
  const found = [...periodical, 'title-short', 'title', 'container-title', 'publisher'].map((field) => textOf(work, field)).find(Boolean);
  return shortened(found ?? '');
}

function joined(names: readonly string[], { and, others }: Terms): string {
  const [first = '', second, ...more] = names;
  if (second === undefined) return shortened(first);
  return more.length > 0 ? `${first} ${others}` : `${first} ${and} ${second}`;
}

function namesIn(field: unknown): readonly string[] {
  if (!Array.isArray(field)) return [];
  return field.flatMap((name: unknown): readonly string[] => {
    if (typeof name !== 'object' || name === null) return [];
    const { family, given, literal, 'non-dropping-particle': particle } = name as Readonly<Record<string, unknown>>;
    const stays = typeof particle === 'string' && particle !== '' ? `${particle}${/[-’']$/.test(particle) ? '' : ' '}` : '';
    const shown = typeof family === 'string' && family !== '' ? stays + family : typeof literal === 'string' && literal !== '' ? literal : given;
    return typeof shown === 'string' && shown !== '' ? [withoutMarkup(shown)] : [];
  });
}

function yearOf({ fields, language, calendar }: Work): string {
  const { undated, circa } = TERMS[language];
  const read = readWorkDate(fields['issued'], calendar);
  if (read.kind === 'words') return read.words;
  if (read.kind !== 'date') return undated;
  const { start, end } = read.date;
  const last = end === undefined || end === 'open' || end.year === start.year ? '' : `–${end.year}`;
  const years = `${start.year}${last}`;
  return (read.date.circa ? circa : '') + ((read.date.calendar ?? calendar) === 'persian' ? wordsOf(language).persianYear(years) : years);
}

const textOf = ({ fields }: Work, field: string): string => {
  const value = fields[field];
  return typeof value === 'string' || typeof value === 'number' ? withoutMarkup(String(value)).trim() : '';
};

/** A long title up to a word's end. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s.,;:،؛–-]+$/, '')}…`;
}
