/** What a deck tells that the dataset does not say any more, or not so: records, statements of its own, sources. */
import type { OutdatedRecord, OutdatedSource, OutdatedStatement, Statement } from '../../contract/verify.ts';
import { makeBriefing } from '../dataset/briefing.ts';
import { makeVoice } from '../dataset/briefing/voice.ts';
import type { PlaceOf } from '../dataset/places-of.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Where } from '../diagnostics/problem.ts';
import type { DeckIdentity, IdentifiedText } from '../identity/model.ts';
import { statementsOf } from '../identity/statements.ts';
import { recordVersions, sourceVersion } from '../identity/versions.ts';
import type { FoundSlide } from './found.ts';
import type { SlideMatch } from './match-slides.ts';
import type { MatchedTexts } from './match-texts.ts';

/** A slide of the deck with all that is known of it. */
export interface Known {
  readonly found: FoundSlide;
  readonly match: SlideMatch;
  readonly texts: MatchedTexts;
}

/** Records that the deck tells somewhere still, in the order in which it did. */
export function outdatedRecords(known: readonly Known[], identity: DeckIdentity, dataset: Dataset, placeOf: PlaceOf): readonly OutdatedRecord[] {
  const present = new Map(dataset.records.map((record) => [record.id, record]));
  const versionOf = recordVersions(dataset, identity.language);
  const voice = makeVoice(dataset, identity.language, 'gregorian');
  return identity.records.flatMap(({ id, version: was }): readonly OutdatedRecord[] => {
    const record = present.get(id);
    const is = record && versionOf(record);
    if (is === was) return [];
    const told = known.flatMap((slide, at) => tellings(slide, at + 1, id, identity));
    if (told.length === 0) return [];
    if (record === undefined || is === undefined) return [{ id, state: 'gone', was, now: '', told }];
    return [{ id, state: 'changed', was, is, now: voice.say(record.text, record), ...whereOf(placeOf('record', id)), told }];
  });
}

const whereOf = ({ file, line }: Where = {}): Pick<OutdatedRecord, 'where'> => (file === undefined || line === undefined ? {} : { where: { file, line } });

function tellings({ match, texts }: Known, slide: number, record: string, identity: DeckIdentity): OutdatedRecord['told'] {
  const exported = match.origin === undefined ? undefined : identity.slides[match.origin];
  return exported?.records.includes(record) ? standing(texts, slide, ({ records }) => records.includes(record)) : [];
}

/** Statements that the deck says still. Of a deck that names no calendar none is known. */
export function outdatedStatements(known: readonly Known[], { statements, slides, language, calendar }: DeckIdentity, dataset: Dataset, placeOf: PlaceOf): readonly OutdatedStatement[] {
  const { briefing } = calendar === undefined ? {} : makeBriefing(dataset, { themes: [], language, length: 'full', calendar });
  if (briefing === undefined) return [];
  const all = statementsOf(briefing);
  const present = new Map(all.map((each) => [keyOf(each), each]));
  const said = new Set(all.flatMap((each) => [placeless(each), each.version]));
  return statements.flatMap(({ slides: on, version: was, ...statement }): readonly OutdatedStatement[] => {
    if (said.has(statement.of === 'message' ? was : placeless({ ...statement, version: was }))) return [];
    const now = present.get(keyOf(statement));
    const told = known.flatMap(({ match, texts }, at) => {
      const exported = match.origin === undefined ? undefined : slides[match.origin];
      return exported && on.includes(exported.id) ? standing(texts, at + 1, ({ digest }) => digest === was) : [];
    });
    if (told.length === 0) return [];
    if (now === undefined) return [{ ...statement, state: 'gone', was, now: '', told }];
    return [{ ...statement, state: 'changed', was, is: now.version, now: now.text, ...whereOf(placeOf(statement.of, statement.id)), told }];
  });
}

/** Texts of a list say the same in another place of it; a message of some themes is made of what the dataset says of these. */
const placeless = ({ of, id, part, version }: Statement & { readonly version: string }): string => [of, id, part.replace(/\.\d+$/, ''), version].join(' ');

const keyOf = ({ of, id, part }: Statement): string => [of, id, part].join(' ');

/** The texts of a slide that say something; where none does, its notes or a longer text may, so the slide alone is named. */
function standing({ texts }: MatchedTexts, slide: number, says: (exported: IdentifiedText) => boolean): OutdatedRecord['told'] {
  const told = texts.flatMap(({ exported, now, edited }) => (says(exported) && now !== undefined ? [{ slide, text: now, edited }] : []));
  return told.length > 0 ? told : [{ slide, edited: false }];
}

export function outdatedSources(identity: DeckIdentity, dataset: Dataset): readonly OutdatedSource[] {
  const present = new Map(dataset.sources.map((source) => [source.id, source]));
  return identity.sources.flatMap(({ id, version }): readonly OutdatedSource[] => {
    const source = present.get(id);
    if (source === undefined) return [{ id, state: 'gone' }];
    return sourceVersion(source, identity.language) === version ? [] : [{ id, state: 'changed' }];
  });
}
