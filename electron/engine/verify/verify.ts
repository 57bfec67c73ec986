/** A deck held against a dataset: what has become of it by hand, and what of it the dataset does not say any more. */
import type { Remaking, Verification, VerifiedSlide } from '../../contract/verify.ts';
import type { PlaceOf } from '../dataset/places-of.ts';
import type { Dataset } from '../dataset/schema.ts';
import { citedAs } from '../identity/cited-as.ts';
import type { DeckIdentity } from '../identity/model.ts';
import type { Today } from '../identity/today.ts';
import { datasetVersion } from '../identity/versions.ts';
import type { Edition } from '../units/edition.ts';
import { type FoundDeck, titleOf } from './found.ts';
import { matchSlides, movedAmong } from './match-slides.ts';
import { type MatchedTexts, matchTexts } from './match-texts.ts';
import { goneFalls, withheldFalls } from './falls.ts';
import { aftermathOf, heldAgainstToday, type OutdatedOfDeck } from './held-against-today.ts';
import { marksAside } from './marks.ts';
import { ownWordsIn } from './own-words.ts';
import { outdatedRecords, outdatedSources, outdatedStatements, standingOn } from './outdated.ts';
import type { Restored } from './restored.ts';
import type { Known } from './tellings.ts';

/** What a deck is held against. */
export interface Against {
  /** This Bardar's version. */
  readonly bardar: string;
  /** All of it, whatever handling mark the deck was made for. */
  readonly dataset: Dataset;
  /** What of it the deck may tell; left out where that is all. */
  readonly released?: Dataset | undefined;
  /** What the deck could tell if nothing of it were withheld now; left out where nothing is. */
  readonly restored?: Restored | undefined;
  /** The pack of the id that the deck names, where there is one. */
  readonly pack: Edition | undefined;
  /** Where the dataset's files have something of an id. */
  readonly placeOf: PlaceOf;
  /** The deck as it would be made now, of what is restored where something is; left out where it could not be made so, or is not asked for. */
  readonly today?: Today | undefined;
  /** The same of what is not restored; only where something is. */
  readonly withheld?: Today | undefined;
}

const NO_TEXTS: MatchedTexts = { texts: [], edits: [] };
const NOTHING: OutdatedOfDeck & Pick<Verification, 'falls' | 'aftermath'> = { records: [], statements: [], sources: [], texts: [], falls: [], aftermath: [] };

export function verifyDeck({ slides }: FoundDeck, identity: DeckIdentity, against: Against): Verification {
  const { bardar, dataset, released = dataset, pack, today } = against;
  const matches = matchSlides(slides, identity.slides);
  const known = slides.map((found, at): Known => {
    const match = matches[at] ?? { sure: 'certain', copy: false };
    const exported = match.origin === undefined ? undefined : identity.slides[match.origin];
    return { found, match, texts: exported ? matchTexts(found, exported) : NO_TEXTS, page: exported?.id, of: exported?.of ?? exported?.id };
  });
  const told = verifiedSlides(known, identity);
  const deleted = identity.slides.flatMap(({ id }, index) => (known.some(({ match }) => match.origin === index) ? [] : [{ id, number: index + 1 }]));
  // What another dataset says, under ids that may be the same by chance, is no news of this deck.
  const outdated = dataset.id === identity.dataset.id ? outdatedOf(known, identity, against) : NOTHING;
  const byHand = deleted.length > 0 || told.some(({ origin, copy, moved, edits }) => origin === undefined || copy || moved || edits.length > 0);
  const { made } = identity;
  return {
    made: { bardar: identity.bardar, dataset: identity.dataset, pack: identity.pack, language: identity.language, length: identity.length, asOf: identity.asOf, ...(made?.release !== undefined && { release: made.release }) },
    against: { bardar, dataset: { id: dataset.id, version: datasetVersion(released) }, asOf: dataset.asOf, ...(pack && { pack }) },
    slides: told,
    deleted,
    ...outdated,
    remaking: today ? 'made' : (whyNotRemade(identity, bardar, pack) ?? 'not'),
    differs: byHand || [outdated.falls, outdated.records, outdated.statements, outdated.sources, outdated.texts].some((list) => list.length > 0),
  };
}

/** Why a deck cannot be made once more with what it was made with; undefined where it can be tried. */
export function whyNotRemade({ made, bardar: madeBy, pack: by }: Pick<DeckIdentity, 'made' | 'bardar' | 'pack'>, bardar: string, pack: Edition | undefined): Exclude<Remaking, 'made' | 'not'> | undefined {
  if (made === undefined) return 'before';
  if (madeBy !== bardar) return 'bardar';
  return pack?.version === by.version ? undefined : 'template';
}

/** What of a deck the dataset does not say any more, or not so, or not to whom the deck is for. */
function outdatedOf(known: readonly Known[], identity: DeckIdentity, { dataset, released = dataset, restored, placeOf, today, withheld }: Against): typeof NOTHING {
  const own = ownWordsIn(known, identity.slides);
  const grounds = { known, identity, whole: dataset, placeOf };
  const falls = [...(restored ? withheldFalls(grounds, restored, released) : []), ...goneFalls(grounds)];
  const fell = new Set(falls.flatMap(({ told, fell: others }) => [...told.map(({ slide }) => slide), ...others.flatMap(({ slides }) => slides)]).map((slide) => known[slide - 1]?.of ?? ''));
  // Where nothing may be told, what is not as it was is told of all that there is.
  const held = { dataset: restored === undefined ? released : (restored.dataset ?? dataset), placeOf };
  const explained = new Set(falls.flatMap((fall) => [...fall.fell, fall]).flatMap(({ of, id }) => (of === 'source' ? [id] : [])));
  const found = { records: outdatedRecords(known, identity, held, own), statements: outdatedStatements(known, identity, held), sources: outdatedSources(identity, held.dataset, explained) };
  const sameButMarks = marksAside(dataset, identity.language);
  const outdated = today ? heldAgainstToday(known, identity, { today, sameButMarks, citedAs: citedAs(held.dataset, identity.language), standingOn: standingOn(known, identity, held.dataset), fallen: fell }, found) : { ...NOTHING, ...found };
  return { ...outdated, falls, aftermath: restored && withheld ? aftermathOf(known, identity, today, withheld, { sameButMarks, fallen: fell }) : [] };
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
