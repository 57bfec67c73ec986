/** What a deck tells that the dataset does not say any more, or not so: records, statements of its own, sources. */
import type { OutdatedRecord, OutdatedSource, OutdatedStatement, Statement, Telling } from '../../contract/verify.ts';
import { makeBriefing } from '../dataset/briefing.ts';
import { makeVoice } from '../dataset/briefing/voice.ts';
import type { PlaceOf } from '../dataset/places-of.ts';
import { type DatasetRecord, isValued } from '../dataset/records.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { DeckIdentity, HiddenGround, IdentifiedRecord } from '../identity/model.ts';
import { statementsOf } from '../identity/statements.ts';
import { recordKey, recordVersions, sourceVersion } from '../identity/versions.ts';
import { type OwnWords, restingOn } from './own-words.ts';
import { type Known, standing, whereOf } from './tellings.ts';

/** The dataset as the deck was made of it: without what its handling mark withheld then. */
export interface Held {
  readonly dataset: Dataset;
  readonly placeOf: PlaceOf;
}

/**
 * Records that the deck tells somewhere still and that have changed, in the order in which it did, with the texts that stand on them; then those on
 * which somebody's own words rest and nothing else.
 */
export function outdatedRecords(known: readonly Known[], identity: DeckIdentity, { dataset, placeOf }: Held, own: OwnWords): readonly OutdatedRecord[] {
  const present = new Map(dataset.records.map((record) => [record.id, record]));
  const versionOf = recordVersions(dataset, identity.language);
  const voice = makeVoice(dataset, identity.language, identity.calendar ?? 'gregorian');
  const recordsOn = new Map(identity.slides.map(({ id, records }) => [id, new Set(records)]));
  return [...identity.records, ...named(identity.grounds, dataset)].flatMap((exported): readonly OutdatedRecord[] => {
    const { id, version: was } = exported;
    const record = present.get(id);
    const is = record && versionOf(record);
    if (record === undefined || is === undefined || is === was) return [];
    const told = known.flatMap((slide, at) => (recordsOn.get(slide.page ?? '')?.has(id) ? standing(slide, at + 1, ({ records }) => records.includes(id)) : []));
    const what = changedPart(exported, record, versionOf);
    const resting = isSaidSo(what) ? [] : restingOn(own, id);
    if (told.length + resting.length === 0) return [];
    const said = voice.say(record.text, record);
    const value = what === 'value' && isValued(record) ? voice.value(record).text : '';
    const now = value === '' || said.includes(value) ? said : `${said} (${value})`;
    return [{ id, state: 'changed', ...(what && { what }), values: changedValues(exported, record, voice), was, is, now, ...whereOf(placeOf('record', id)), told: [...told, ...resting] }];
  });
}

/** Whether it makes nothing untrue that anybody says. */
export const isSaidSo = (what: OutdatedRecord['what']): boolean => what === 'marking' || what === 'citation';

/** Grounds by the ids of their records, of which a deck has no more than a key. */
function named(grounds: readonly HiddenGround[], { records }: Dataset): readonly (Omit<HiddenGround, 'key'> & Pick<IdentifiedRecord, 'id' | 'value' | 'date'>)[] {
  if (grounds.length === 0) return [];
  const ids = new Map(records.map(({ id }) => [recordKey(id), id]));
  return grounds.flatMap(({ key, ...ground }) => (ids.has(key) ? [{ ...ground, id: ids.get(key) as string }] : []));
}

/** What of a record's value and date is in other words than the deck has it. */
function changedValues({ value, date }: Pick<IdentifiedRecord, 'value' | 'date'>, record: DatasetRecord, voice: ReturnType<typeof makeVoice>): OutdatedRecord['values'] {
  const now = { value: isValued(record) ? voice.value(record).text : '', date: record.date === undefined ? '' : voice.date(record.date, record) };
  return Object.entries({ value, date }).flatMap(([of, was]) => (was === undefined || was === now[of as 'value' | 'date'] ? [] : [{ of: of as 'value' | 'date', was, is: now[of as 'value' | 'date'] }]));
}

/** The only thing of a record that is another. */
function changedPart({ version, unmarked = version, said, unvalued, undated }: Omit<HiddenGround, 'key'>, record: DatasetRecord, versionOf: ReturnType<typeof recordVersions>): OutdatedRecord['what'] {
  if (unmarked === versionOf(record, ['marking'])) return 'marking';
  if (said === versionOf(record, ['marking', 'citation'])) return 'citation';
  if (unvalued === versionOf(record, ['marking', 'citation', 'value'])) return 'value';
  return undated === versionOf(record, ['marking', 'citation', 'date']) ? 'date' : undefined;
}

/** Statements that the deck says still. Of a deck that names no calendar none is known, nor of one whose dataset has not whose they are. */
export function outdatedStatements(known: readonly Known[], { statements, language, calendar }: DeckIdentity, { dataset, placeOf }: Held): readonly OutdatedStatement[] {
  const { briefing } = calendar === undefined ? {} : makeBriefing(dataset, { themes: [], language, length: 'full', calendar });
  if (briefing === undefined) return [];
  const all = statementsOf(briefing);
  const present = new Map(all.map((each) => [keyOf(each), each]));
  const said = new Set(all.flatMap((each) => [placeless(each), each.version]));
  const owners = new Set(all.map(ownerOf));
  return statements.flatMap(({ slides: on, version: was, theme: _theme, ...statement }): readonly OutdatedStatement[] => {
    if (said.has(statement.of === 'message' ? was : placeless({ ...statement, version: was }))) return [];
    const now = present.get(keyOf(statement));
    if (statement.of !== 'message' && !owners.has(ownerOf(statement))) return [];
    const told = known.flatMap((slide, at) => (slide.page !== undefined && on.includes(slide.page) ? standing(slide, at + 1, ({ digest }) => digest === was) : []));
    if (told.length === 0) return [];
    if (now === undefined) return [{ ...statement, state: 'gone', was, now: '', told }];
    return [{ ...statement, state: 'changed', was, is: now.version, now: now.text, ...whereOf(placeOf(statement.of, statement.id)), told }];
  });
}

/** Texts of a list say the same in another place of it; a message of some themes is made of what the dataset says of these. */
const placeless = ({ of, id, part, version }: Statement & { readonly version: string }): string => [of, id, part.replace(/\.\d+$/, ''), version].join(' ');

const ownerOf = ({ of, id }: Pick<Statement, 'of' | 'id'>): string => `${of} ${id}`;
const keyOf = ({ of, id, part }: Statement): string => [of, id, part].join(' ');

/** @param explained those that went with the records that cite them */
export function outdatedSources(identity: DeckIdentity, dataset: Dataset, explained: ReadonlySet<string>): readonly OutdatedSource[] {
  const present = new Map(dataset.sources.map((source) => [source.id, source]));
  return identity.sources.flatMap(({ id, version }): readonly OutdatedSource[] => {
    const source = present.get(id);
    if (source === undefined) return explained.has(id) ? [] : [{ id, state: 'gone', told: [] }];
    return sourceVersion(source, identity.language) === version ? [] : [{ id, state: 'changed', told: [] }];
  });
}

/** Sentences of ours that say the same as ever and stand on a record, with where the deck says them. */
export function standingOn(known: readonly Known[], identity: DeckIdentity, { themes, judgements, gaps, questions, message }: Dataset): (record: string) => readonly Telling[] {
  const on = new Map<string, Set<string>>();
  const add = (of: Statement['of'], id: string, part: string, facts: readonly string[]): void => {
    for (const fact of facts) on.set(fact, (on.get(fact) ?? new Set()).add(keyOf({ of, id, part })));
  };
  for (const { id, argument, points } of themes) {
    add('theme', id, 'argument', argument.facts);
    for (const point of points) for (const part of ['title', 'meaning', 'say']) add('point', point.id, part, [...point.facts, ...(point.parts ?? []).flatMap(({ facts }) => facts)]);
  }
  for (const { id, facts } of judgements) add('judgement', id, 'text', facts);
  for (const { id, about } of gaps) add('gap', id, 'text', about);
  for (const { id, facts } of questions) add('question', id, 'answer', facts);
  for (const [part, told] of Object.entries({ text: message, news: message?.news, meaning: message?.meaning })) add('message', 'message', part, told?.facts ?? []);
  const said = new Map(identity.statements.map((statement) => [keyOf(statement), statement]));
  return (record) =>
    [...(on.get(record) ?? [])].flatMap((key) => {
      const statement = said.get(key);
      if (statement === undefined) return [];
      return known.flatMap((slide, at) => (slide.page !== undefined && statement.slides.includes(slide.page) ? standing(slide, at + 1, ({ digest }) => digest === statement.version) : []));
    });
}
