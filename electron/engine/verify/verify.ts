/** A deck held against a dataset: what has become of it by hand, and what of it the dataset does not say any more. */
import type { Verification, VerifiedSlide } from '../../contract/verify.ts';
import type { PlaceOf } from '../dataset/places-of.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { DeckIdentity } from '../identity/model.ts';
import { datasetVersion } from '../identity/versions.ts';
import type { Edition } from '../units/edition.ts';
import { type FoundDeck, titleOf } from './found.ts';
import { matchSlides, movedAmong } from './match-slides.ts';
import { type MatchedTexts, matchTexts } from './match-texts.ts';
import { type Known, outdatedRecords, outdatedSources, outdatedStatements } from './outdated.ts';

/** What a deck is held against. */
export interface Against {
  /** This Bardar's version. */
  readonly bardar: string;
  readonly dataset: Dataset;
  /** The pack of the id that the deck names, where there is one. */
  readonly pack: Edition | undefined;
  /** Where the dataset's files have something of an id. */
  readonly placeOf: PlaceOf;
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
  // What another dataset says, under ids that may be the same by chance, is no news of this deck.
  const isOwn = dataset.id === identity.dataset.id;
  const records = isOwn ? outdatedRecords(known, identity, dataset, placeOf) : [];
  const statements = isOwn ? outdatedStatements(known, identity, dataset, placeOf) : [];
  const sources = isOwn ? outdatedSources(identity, dataset) : [];
  const byHand = deleted.length > 0 || told.some(({ origin, copy, moved, edits }) => origin === undefined || copy || moved || edits.length > 0);
  return {
    made: { bardar: identity.bardar, dataset: identity.dataset, pack: identity.pack, language: identity.language, length: identity.length, asOf: identity.asOf },
    against: { bardar, dataset: { id: dataset.id, version: datasetVersion(dataset) }, asOf: dataset.asOf, ...(pack && { pack }) },
    slides: told,
    deleted,
    records,
    statements,
    sources,
    differs: byHand || records.length > 0 || statements.length > 0 || sources.length > 0,
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
