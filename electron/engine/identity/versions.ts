import { placeholdersOf } from '../dataset/placeholders.ts';
import type { Dataset, Source } from '../dataset/schema.ts';
import { type DatasetRecord, isValued } from '../dataset/records.ts';
import { digestOf, digestOfData } from '../units/digest.ts';
import { valueInWords } from '../text/value.ts';
import { LANGUAGES, type Language } from '../units/language.ts';

/** What of a record may change by itself: how it is marked, how it is sourced, how much it is, when it was. The rest is what it says. */
export type RecordPart = 'marking' | 'citation' | 'value' | 'date';

const FIELDS: Readonly<Record<RecordPart, readonly string[]>> = {
  marking: ['marking'],
  citation: ['cite', 'basis'],
  value: ['value', 'plusMinus', 'scale', 'unit', 'qualifier', 'lines', 'points'],
  date: ['date'],
};

/** What stands for a record that a deck is not to name. */
export const recordKey = (id: string): string => digestOf(id).slice(0, 16);

/**
 * The version of a record in one language, or of it without some of its parts: it changes when something of what is told of it does. That is its texts in that language,
 * value, date, hedges and citations, the names of its unit, speaker, actor and instrument, and the values of others that it tells; not its texts in another language,
 * nor its themes and weight, which only say where it is told.
 */
export function recordVersions(dataset: Dataset, language: Language): (record: DatasetRecord, without?: readonly RecordPart[]) => string {
  const named = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((each) => [each.id, each]));
  const [units, actors, instruments, places] = [named(dataset.units), named(dataset.actors), named(dataset.instruments), named(dataset.places)];
  const valuesIn = figuresIn(dataset, language);
  return (record, without = []) => {
    const left = new Set(['themes', 'weight', ...without.flatMap((part) => FIELDS[part])]);
    const told = Object.fromEntries(Object.entries(record).filter(([field]) => !left.has(field)));
    const unit = 'unit' in record ? units.get(record.unit) : undefined;
    const actor = record.kind === 'quote' ? actors.get(record.speaker) : record.kind === 'position' ? actors.get(record.actor) : undefined;
    const ends = record.kind === 'relation' || record.kind === 'flow' ? [record.from, record.to].map((id) => actors.get(id)?.name ?? places.get(id)?.name) : undefined;
    const instrument = record.kind === 'position' && record.instrument !== undefined ? instruments.get(record.instrument) : undefined;
    const names = { unit: unitWords(unit, record, language), instrument: wordsOf(instrument, language), actor: actor && [actor.name, actor.short, actor.role], ...(ends && { ends }) };
    return digestOfData(inLanguage({ told, names, values: without.includes('value') ? [] : valuesIn(record) }, language));
  };
}

/** The figures of other records whose values a text tells, as `{value:trade-volume}`. */
const figuresIn = (dataset: Dataset, language: Language) => {
  const figures = new Map(dataset.records.flatMap((record) => (isValued(record) ? [[record.id, record] as const] : [])));
  return (record: DatasetRecord): readonly unknown[] =>
    [record.text, record.label, record.note].flatMap((text) =>
      text === undefined ? [] : placeholdersOf(text[language]).flatMap(({ found }) => {
        const figure = found.kind === 'value' && found.record !== undefined ? figures.get(found.record) : undefined;
        return figure === undefined ? [] : [[figure.value, figure.scale, figure.unit, figure.qualifier, ...(figure.plusMinus === undefined ? [] : [figure.plusMinus])]];
      }),
    );
};

/** The words of a unit, that for one of it only where a record tells so much. How much it is is told apart from what of. */
function unitWords(unit: Dataset['units'][number] | undefined, record: DatasetRecord, language: Language): ReturnType<typeof wordsOf> {
  const words = wordsOf(unit, language);
  const one = `${language}One`;
  if (unit === undefined || !words.some(([field]) => field === one)) return words;
  const many = Object.fromEntries(Object.entries(unit).filter(([field]) => field !== one)) as typeof unit;
  const isTold = isValued(record) && valueInWords(record, unit, language).text !== valueInWords(record, many, language).text;
  return isTold ? words : words.filter(([field]) => field !== one);
}

/** The words of a unit or an instrument in one language, singulars too: their fields begin with its name. */
const wordsOf = (named: Dataset['units'][number] | Dataset['instruments'][number] | undefined, language: Language) =>
  Object.entries(named ?? {}).filter(([field]) => field.startsWith(language));

/** A source as it is described, what of it is in several languages in one. */
export const sourceVersion = (source: Source, language: Language): string => digestOfData(inLanguage(source, language));

/** Everything that a dataset holds, wherever its folder lies. Files that a dataset need not have count where it has them, so that versions of before they were known stay. */
export function datasetVersion({ path: _path, judgements, gaps, questions, terms, ...contents }: Dataset): string {
  const later = Object.entries({ judgements, gaps, questions, terms }).filter(([, entries]) => entries.length > 0);
  return digestOfData({ ...contents, ...Object.fromEntries(later) });
}

/** Data with every text that is given in several languages in one of them. */
function inLanguage(data: unknown, language: Language): unknown {
  if (data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) return data.map((each) => inLanguage(each, language));
  const entries = Object.entries(data);
  const localized = entries.length > 0 && entries.every(([key]) => (LANGUAGES as readonly string[]).includes(key));
  if (localized) return (data as Readonly<Record<string, unknown>>)[language];
  return Object.fromEntries(entries.map(([key, value]) => [key, inLanguage(value, language)]));
}
