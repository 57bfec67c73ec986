/** Why a text would be another one today: a record, a sentence of the dataset or a source that has changed. Each change has one cause. */
import type { OutdatedRecord, OutdatedSource, OutdatedStatement, Telling } from '../../contract/verify.ts';
import { comparable } from '../identity/comparable.ts';
import type { DeckIdentity } from '../identity/model.ts';
import type { Today } from '../identity/today.ts';
import { grouped, groupedByAny } from '../units/grouped.ts';
import type { Change } from './changes.ts';

/** A change with the places where the deck shows it. */
export interface Told {
  readonly change: Change;
  readonly told: readonly Telling[];
}

export interface Caused {
  readonly byRecord: ReadonlyMap<string, readonly Telling[]>;
  /** By `OutdatedStatement` as it was given. */
  readonly byStatement: ReadonlyMap<OutdatedStatement, readonly Telling[]>;
  readonly bySource: ReadonlyMap<string, readonly Telling[]>;
  /** What none of these explains. */
  readonly others: readonly Told[];
}

interface Outdated {
  readonly records: readonly OutdatedRecord[];
  readonly statements: readonly OutdatedStatement[];
  readonly sources: readonly OutdatedSource[];
}

/** How a dataset is worded beside its statements. */
export interface Wording {
  /** Whether two texts differ in nothing but handling marks. */
  readonly sameButMarks: (a: string, b: string) => boolean;
  /** What a record's citations are told as, without the names of sources. */
  readonly citedAs: (record: string) => string;
}

/** Gives each change that the deck shows to what has caused it. */
export function causesOf(changes: readonly Told[], outdated: Outdated, wording: Wording, identity: DeckIdentity, today: Today): Caused {
  const [byRecord, byStatement, bySource] = [new Map<string, Telling[]>(), new Map<OutdatedStatement, Telling[]>(), new Map<string, Telling[]>()];
  const others: Told[] = [];
  const recordOf = recordFinder(outdated.records, wording, identity, today);
  const statementOf = statementFinder(outdated.statements, identity);
  const sourceOf = sourceFinder(outdated.sources, today);
  for (const each of changes) {
    const { change, told } = each;
    if (told.length === 0) continue;
    const { record, isWordedSo } = recordOf(change, told);
    const statement = record === undefined || !isWordedSo ? statementOf(change, record !== undefined) : undefined;
    const source = record === undefined && statement === undefined ? sourceOf(change) : undefined;
    if (statement) add(byStatement, statement, told);
    else if (record !== undefined) add(byRecord, record, told);
    else if (source !== undefined) add(bySource, source, told);
    else others.push(each);
  }
  return { byRecord, byStatement, bySource, others };
}

function add<K>(to: Map<K, Telling[]>, key: K, told: readonly Telling[]): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, [...told]);
  else for (const each of told) known.push(each);
}

/** The statement whose own text it is, or that a longer one says as it is now. With `own` the first alone. */
function statementFinder(outdated: readonly OutdatedStatement[], { statements }: DeckIdentity): (change: Change, own: boolean) => OutdatedStatement | undefined {
  const keyOf = ({ of, id, part }: Pick<OutdatedStatement, 'of' | 'id' | 'part'>): string => [of, id, part].join(' ');
  const slidesOf = new Map(statements.map((statement) => [keyOf(statement), statement.slides]));
  const [byVersion, byPage] = [grouped(outdated, ({ was }) => was), groupedByAny(outdated, (each) => slidesOf.get(keyOf(each)) ?? [])];
  return ({ was, is }, own) => {
    if (was === undefined) return undefined;
    const words = own ? undefined : is && comparable(is.text);
    return byVersion.get(was.digest)?.[0] ?? (words === undefined ? undefined : byPage.get(was.page)?.find(({ now }) => now !== '' && words.includes(comparable(now))));
  };
}

/** The source of which a text says what today's deck calls it. */
function sourceFinder(outdated: readonly OutdatedSource[], { sources }: Today): (change: Change) => string | undefined {
  const ids = new Set(outdated.map(({ id }) => id));
  const names = sources.filter(({ id }) => ids.has(id)).map(({ id, short, full }) => ({ id, names: [short, full].map(comparable).filter((name) => name !== '') }));
  return ({ is }) => {
    if (is === undefined || names.length === 0) return undefined;
    const words = comparable(is.text);
    return names.find((source) => source.names.some((name) => words.includes(name)))?.id;
  };
}

/** A change's record, and whether all that is new in the text is the record's words, a number among them: then it is not the text that was written anew. */
interface OfRecord {
  readonly record: string | undefined;
  readonly isWordedSo: boolean;
}

/**
 * The record that a change is due to: one that the text tells; else, where a slide stands on some that have changed, one whose words
 * are all that is new in it.
 */
function recordFinder(records: readonly OutdatedRecord[], { sameButMarks, citedAs }: Wording, { slides }: DeckIdentity, today: Today): (change: Change, told: readonly Telling[]) => OfRecord {
  const outdated = new Map(records.map(({ id, now }) => [id, now]));
  const marked = new Set(records.flatMap(({ id, what }) => (what === 'marking' ? [id] : [])));
  const standsOn = new Map(slides.map(({ id, records: on }) => [id, on.filter((record) => outdated.has(record))]));
  const wordsOf = wordsToday(new Map(records.map(({ id, now, what }) => [id, what === 'citation' ? `${now} ${citedAs(id)}` : now])), today);
  return ({ of, was, is }, told) => {
    const first = told.find(({ text }) => text !== undefined);
    const direct = [...(was?.records ?? []), ...(is?.records ?? [])].filter((id) => outdated.has(id));
    // A record with another mark alone changes no words.
    const ofMark = first?.text !== undefined && sameButMarks(first.text, first.now ?? '');
    const likely = direct.find((id) => marked.has(id) === ofMark) ?? (ofMark ? direct[0] : undefined);
    const old = new Set(words(first?.text ?? ''));
    const fresh = first?.text === undefined ? [] : words(first.now ?? '').filter((word) => !old.has(word));
    const says = (id: string): boolean => fresh.length > 0 && fresh.every((word) => wordsOf.get(id)?.has(word));
    if (likely !== undefined) return { record: likely, isWordedSo: ofMark || (says(likely) && fresh.some((word) => /\p{N}/u.test(word))) };
    const named = [...(standsOn.get(of) ?? []), ...(standsOn.get(was?.page ?? '') ?? [])].find(says);
    return { record: named, isWordedSo: named !== undefined };
  };
}

/** The words that the dataset and today's deck say of each record. */
function wordsToday(outdated: ReadonlyMap<string, string>, { slides }: Today): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map([...outdated].map(([id, now]) => [id, new Set(words(now))]));
  for (const { shapes } of slides) for (const { texts } of shapes) for (const { records, text } of texts) for (const id of records) for (const word of found.has(id) ? words(text) : []) found.get(id)?.add(word);
  return found;
}

/** Words and numbers: a sign within a number is part of it. */
const WORD = /[\p{L}\p{N}]+(?:[.,٫٬][\p{L}\p{N}]+)*/gu;

const words = (text: string): readonly string[] => comparable(text).toLowerCase().match(WORD) ?? [];
