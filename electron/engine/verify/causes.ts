/** Why a text would be another one today: a record, a sentence of the dataset or a source that has changed. Each change has one cause. */
import type { OutdatedRecord, OutdatedSource, OutdatedStatement, Telling } from '../../contract/verify.ts';
import { comparable } from '../identity/comparable.ts';
import type { DeckIdentity } from '../identity/model.ts';
import type { Today } from '../identity/today.ts';
import type { Change } from './changes.ts';
import type { Known } from './tellings.ts';
import { tellingsOf } from './tellings.ts';

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

/** Gives each change that the deck shows to what has caused it. */
export function causesOf(changes: readonly Change[], known: readonly Known[], outdated: Outdated, identity: DeckIdentity, today: Today): Caused {
  const [byRecord, byStatement, bySource] = [new Map<string, readonly Telling[]>(), new Map<OutdatedStatement, readonly Telling[]>(), new Map<string, readonly Telling[]>()];
  const others: Told[] = [];
  const recordOf = recordFinder(outdated.records, identity, today);
  const sources = today.sources.filter(({ id }) => outdated.sources.some((each) => each.id === id));
  for (const change of changes) {
    const told = tellingsOf(change, known);
    if (told.length === 0) continue;
    const record = recordOf(change, told);
    const statement = record === undefined ? outdated.statements.find((each) => isOf(change, each, identity)) : undefined;
    const source = record === undefined && statement === undefined ? sources.find(({ short, full }) => [short, full].some((name) => holds(change.is?.text, name))) : undefined;
    if (record !== undefined) add(byRecord, record, told);
    else if (statement) add(byStatement, statement, told);
    else if (source) add(bySource, source.id, told);
    else others.push({ change, told });
  }
  return { byRecord, byStatement, bySource, others };
}

const add = <K>(to: Map<K, readonly Telling[]>, key: K, told: readonly Telling[]): void => void to.set(key, [...(to.get(key) ?? []), ...told]);

const holds = (text: string | undefined, words: string): boolean => text !== undefined && words !== '' && comparable(text).includes(comparable(words));

/** Whether it is the statement's own text, or a longer one that says it as it is now. */
const isOf = ({ was, is }: Change, { was: version, now, of, id, part }: OutdatedStatement, { statements }: DeckIdentity): boolean =>
  was !== undefined &&
  (was.digest === version ||
    (holds(is?.text, now) && statements.some((each) => each.of === of && each.id === id && each.part === part && each.slides.includes(was.page))));

/**
 * The record that a change is due to: one that the text tells; else, where a slide stands on some that have changed, one whose words
 * are all that is new in it.
 */
function recordFinder(records: readonly OutdatedRecord[], { slides }: DeckIdentity, today: Today): (change: Change, told: readonly Telling[]) => string | undefined {
  const standsOn = new Map(slides.map(({ id, records: on }) => [id, on]));
  const wordsOf = new Map(records.map(({ id, now }) => [id, new Set([now, ...textsOf(today, id)].flatMap(words))]));
  return ({ of, was, is }, told) => {
    const own = [...(was?.records ?? []), ...(is?.records ?? [])];
    const direct = records.find(({ id }) => own.includes(id));
    if (direct) return direct.id;
    const first = told.find(({ text }) => text !== undefined);
    if (first?.text === undefined || first.now === undefined) return undefined;
    const old = words(first.text);
    const fresh = words(first.now).filter((word) => !old.includes(word));
    const near = (id: string): boolean => [standsOn.get(of), was && standsOn.get(was.page)].some((on) => on?.includes(id));
    const fits = (id: string): boolean => fresh.length > 0 && fresh.every((word) => wordsOf.get(id)?.has(word));
    return records.find(({ id }) => near(id) && fits(id))?.id;
  };
}

/** What today's deck says of a record. */
const textsOf = ({ slides }: Today, record: string): readonly string[] =>
  slides.flatMap(({ shapes }) => shapes.flatMap(({ texts }) => texts.flatMap(({ records, text }) => (records.includes(record) ? [text] : []))));

/** Words and numbers: a sign within a number is part of it. */
const WORD = /[\p{L}\p{N}]+(?:[.,٫٬][\p{L}\p{N}]+)*/gu;

const words = (text: string): readonly string[] => comparable(text).toLowerCase().match(WORD) ?? [];
