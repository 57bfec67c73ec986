/** What a deck tells that the dataset does not say any more, or not so: records, statements of its own, sources. */
import type { OutdatedRecord, OutdatedSource, OutdatedStatement, Statement, Telling } from '../../contract/verify.ts';
import { makeBriefing } from '../dataset/briefing.ts';
import { makeVoice } from '../dataset/briefing/voice.ts';
import type { PlaceOf } from '../dataset/places-of.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Where } from '../diagnostics/problem.ts';
import type { DeckIdentity } from '../identity/model.ts';
import { statementsOf } from '../identity/statements.ts';
import { recordVersions, sourceVersion } from '../identity/versions.ts';
import { type Known, standing } from './tellings.ts';

/** The dataset as the deck was made of it: without what its handling mark withholds. */
export interface Held {
  readonly dataset: Dataset;
  /** Ids of what the dataset has and the deck may not tell. */
  readonly withheld: ReadonlySet<string>;
  readonly placeOf: PlaceOf;
}

/** Records that the deck tells somewhere still, in the order in which it did, with the texts that stand on them. */
export function outdatedRecords(known: readonly Known[], identity: DeckIdentity, { dataset, withheld, placeOf }: Held): readonly OutdatedRecord[] {
  const present = new Map(dataset.records.map((record) => [record.id, record]));
  const versionOf = recordVersions(dataset, identity.language);
  const voice = makeVoice(dataset, identity.language, 'gregorian');
  return identity.records.flatMap(({ id, version: was }): readonly OutdatedRecord[] => {
    const record = present.get(id);
    const is = record && versionOf(record);
    if (is === was) return [];
    const told = known.flatMap((slide, at) => tellings(slide, at + 1, id, identity));
    if (told.length === 0) return [];
    if (record === undefined || is === undefined) return [{ id, state: withheld.has(id) ? 'withheld' : 'gone', was, now: '', told }];
    return [{ id, state: 'changed', was, is, now: voice.say(record.text, record), ...whereOf(placeOf('record', id)), told }];
  });
}

const whereOf = ({ file, line }: Where = {}): Pick<OutdatedRecord, 'where'> => (file === undefined || line === undefined ? {} : { where: { file, line } });

function tellings(slide: Known, number: number, record: string, identity: DeckIdentity): readonly Telling[] {
  const exported = identity.slides.find(({ id }) => id === slide.page);
  return exported?.records.includes(record) ? standing(slide, number, ({ records }) => records.includes(record)) : [];
}

/** Statements that the deck says still. Of a deck that names no calendar none is known. */
export function outdatedStatements(known: readonly Known[], { statements, language, calendar }: DeckIdentity, { dataset, withheld, placeOf }: Held): readonly OutdatedStatement[] {
  const { briefing } = calendar === undefined ? {} : makeBriefing(dataset, { themes: [], language, length: 'full', calendar });
  if (briefing === undefined) return [];
  const all = statementsOf(briefing);
  const present = new Map(all.map((each) => [keyOf(each), each]));
  const said = new Set(all.flatMap((each) => [placeless(each), each.version]));
  return statements.flatMap(({ slides: on, version: was, ...statement }): readonly OutdatedStatement[] => {
    if (said.has(statement.of === 'message' ? was : placeless({ ...statement, version: was }))) return [];
    const now = present.get(keyOf(statement));
    const told = known.flatMap((slide, at) => (slide.page !== undefined && on.includes(slide.page) ? standing(slide, at + 1, ({ digest }) => digest === was) : []));
    if (told.length === 0) return [];
    if (now === undefined) return [{ ...statement, state: withheld.has(statement.id) ? 'withheld' : 'gone', was, now: '', told }];
    return [{ ...statement, state: 'changed', was, is: now.version, now: now.text, ...whereOf(placeOf(statement.of, statement.id)), told }];
  });
}

/** Texts of a list say the same in another place of it; a message of some themes is made of what the dataset says of these. */
const placeless = ({ of, id, part, version }: Statement & { readonly version: string }): string => [of, id, part.replace(/\.\d+$/, ''), version].join(' ');

const keyOf = ({ of, id, part }: Statement): string => [of, id, part].join(' ');

export function outdatedSources(identity: DeckIdentity, dataset: Dataset): readonly OutdatedSource[] {
  const present = new Map(dataset.sources.map((source) => [source.id, source]));
  return identity.sources.flatMap(({ id, version }): readonly OutdatedSource[] => {
    const source = present.get(id);
    if (source === undefined) return [{ id, state: 'gone', told: [] }];
    return sourceVersion(source, identity.language) === version ? [] : [{ id, state: 'changed', told: [] }];
  });
}
