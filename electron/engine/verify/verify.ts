/** A deck held against a dataset: what has become of it by hand, and what of it the dataset does not say any more. */
import type { OutdatedRecord, OutdatedSource, Verification, VerifiedSlide } from '../../contract/verify.ts';
import { makeVoice } from '../dataset/briefing/voice.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Where } from '../diagnostics/problem.ts';
import type { DeckIdentity } from '../identity/model.ts';
import { datasetVersion, recordVersions, sourceVersion } from '../identity/versions.ts';
import type { Edition } from '../units/edition.ts';
import { type FoundDeck, type FoundSlide, titleOf } from './found.ts';
import { matchSlides, movedAmong, type SlideMatch } from './match-slides.ts';
import { type MatchedTexts, matchTexts } from './match-texts.ts';

/** What a deck is held against. */
export interface Against {
  /** This Bardar's version. */
  readonly bardar: string;
  readonly dataset: Dataset;
  /** The pack of the id that the deck names, where there is one. */
  readonly pack: Edition | undefined;
  /** Where the dataset's files have a record. */
  readonly placeOf: (record: string) => Where | undefined;
}

/** A slide of the deck with all that is known of it. */
interface Known {
  readonly found: FoundSlide;
  readonly match: SlideMatch;
  readonly texts: MatchedTexts;
}

const NO_TEXTS: MatchedTexts = { texts: [], edits: [] };

export function verifyDeck({ slides }: FoundDeck, identity: DeckIdentity, { bardar, dataset, pack, placeOf }: Against): Verification {
  const matches = matchSlides(slides, identity.slides);
  const known = slides.map((found, at): Known => {
    const match = matches[at] ?? { sure: 'certain', copy: false };
    const exported = match.origin === undefined ? undefined : identity.slides[match.origin];
    return { found, match, texts: exported ? matchTexts(found, exported) : NO_TEXTS };
  });
  const told = verifiedSlides(known, identity);
  const deleted = identity.slides.flatMap(({ id }, index) => (known.some(({ match }) => match.origin === index) ? [] : [{ id, number: index + 1 }]));
  const records = outdatedRecords(known, identity, dataset, placeOf);
  const sources = outdatedSources(identity, dataset);
  const byHand = deleted.length > 0 || told.some(({ origin, copy, moved, edits }) => origin === undefined || copy || moved || edits.length > 0);
  return {
    made: { bardar: identity.bardar, dataset: identity.dataset, pack: identity.pack, language: identity.language, length: identity.length, asOf: identity.asOf },
    against: { bardar, dataset: { id: dataset.id, version: datasetVersion(dataset) }, asOf: dataset.asOf, ...(pack && { pack }) },
    slides: told,
    deleted,
    records,
    sources,
    differs: byHand || records.length > 0 || sources.length > 0,
  };
}

function verifiedSlides(known: readonly Known[], identity: DeckIdentity): readonly VerifiedSlide[] {
  const originals = [...known.entries()].flatMap(([at, { match }]) => (match.origin === undefined || match.copy ? [] : [{ at, origin: match.origin }]));
  const moved = movedAmong(originals.map(({ origin }) => origin));
  const movedAt = new Set([...moved].map((index) => originals[index]?.at));
  return known.map(({ found, match, texts: { edits } }, at): VerifiedSlide => ({
    number: at + 1,
    title: titleOf(found) || found.name,
    ...(match.origin !== undefined && { origin: { id: identity.slides[match.origin]?.id ?? '', number: match.origin + 1, sure: match.sure } }),
    copy: match.copy,
    moved: movedAt.has(at),
    edits,
  }));
}

/** Records that the deck tells somewhere still, in the order in which it did. */
function outdatedRecords(known: readonly Known[], identity: DeckIdentity, dataset: Dataset, placeOf: Against['placeOf']): readonly OutdatedRecord[] {
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
    const { file, line } = placeOf(id) ?? {};
    return [{ id, state: 'changed', was, is, now: voice.say(record.text, record), ...(file !== undefined && line !== undefined && { where: { file, line } }), told }];
  });
}

/** Where a slide tells a record; where no text does, its notes or what was taken out may have, so the slide alone is named. */
function tellings({ match, texts }: Known, slide: number, record: string, identity: DeckIdentity): OutdatedRecord['told'] {
  const exported = match.origin === undefined ? undefined : identity.slides[match.origin];
  if (!exported?.records.includes(record)) return [];
  const standing = texts.texts.flatMap(({ exported: own, now, edited }) => (own.records.includes(record) && now !== undefined ? [{ slide, text: now, edited }] : []));
  return standing.length > 0 ? standing : [{ slide, edited: false }];
}

function outdatedSources(identity: DeckIdentity, dataset: Dataset): readonly OutdatedSource[] {
  const present = new Map(dataset.sources.map((source) => [source.id, source]));
  return identity.sources.flatMap(({ id, version }): readonly OutdatedSource[] => {
    const source = present.get(id);
    if (source === undefined) return [{ id, state: 'gone' }];
    return sourceVersion(source, identity.language) === version ? [] : [{ id, state: 'changed' }];
  });
}
