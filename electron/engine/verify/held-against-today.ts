/** A deck held against itself as it would be made today: what has changed is told once, where it is seen, with what would stand there. */
import type { OutdatedRecord, OutdatedSource, OutdatedStatement, OutdatedText, Telling } from '../../contract/verify.ts';
import type { DeckIdentity } from '../identity/model.ts';
import type { Today } from '../identity/today.ts';
import { causesOf, type Told } from './causes.ts';
import { type Change, changesSince, type Changes } from './changes.ts';
import { isSaidSo } from './outdated.ts';
import { type Known, slidesById, standing, tellingsOf } from './tellings.ts';

/** What is outdated, of each kind. */
export interface OutdatedOfDeck {
  readonly records: readonly OutdatedRecord[];
  readonly statements: readonly OutdatedStatement[];
  readonly sources: readonly OutdatedSource[];
  readonly texts: readonly OutdatedText[];
}

/** What it is held against. */
export interface Grounds {
  readonly today: Today;
  /** Whether two texts differ in nothing but handling marks. */
  readonly sameButMarks: (a: string, b: string) => boolean;
  /** What a record's citations are told as, without the names of sources. */
  readonly citedAs: (record: string) => string;
  /** Sentences that stand on a record and say the same as ever. */
  readonly standingOn: (record: string) => readonly Telling[];
  /** Ids of slides that are told as gone with something. */
  readonly fallen: ReadonlySet<string>;
}

/**
 * @param found by what the deck says of the versions that it tells: what of it no slide shows is left out, and what these do not
 * reach is added
 */
export function heldAgainstToday(known: readonly Known[], identity: DeckIdentity, { today, sameButMarks, citedAs, standingOn, fallen }: Grounds, found: Omit<OutdatedOfDeck, 'texts'>): OutdatedOfDeck {
  const changes = changesSince(identity, today, new Set(found.records.map(({ id }) => id)));
  const pages = slidesById(known);
  const told = changes.texts.map((change): Told => ({ change, told: tellingsOf(change, pages) }));
  const caused = causesOf(told, found, { sameButMarks, citedAs }, identity, today);
  const gone = new Set(changes.gone);
  /** What a slide says that would not be made any more. */
  const ofGone = (tellings: readonly Telling[]): readonly Telling[] => tellings.filter(({ slide }) => gone.has(known[slide - 1]?.of ?? ''));
  const ownOf = ownTellings(known);
  // A sentence that has changed itself is told as that.
  const restated = new Set([...caused.byStatement.values()].flat().map(keyOf));
  const records = found.records.map((record): OutdatedRecord => {
    const resting = record.told.filter(({ own }) => own);
    const shown = [...(caused.byRecord.get(record.id) ?? []), ...(ownOf.get(record.id) ?? []), ...ofGone(record.told.filter(({ own }) => !own))];
    const said = new Set(shown.map(keyOf));
    const unread = isSaidSo(record.what) ? [] : standingOn(record.id).filter((each) => !restated.has(keyOf(each))).map((each) => ({ ...each, again: true as const }));
    const again = [...unread, ...resting].filter((each) => !said.has(keyOf(each)));
    // A slide is named without a text only where no text of it is told.
    const named = new Set([...shown, ...again].flatMap(({ slide, text }) => (text === undefined ? [] : [slide])));
    const all = [...inOrder(shown), ...inOrder(again).filter(({ slide, text }) => text !== undefined || !named.has(slide))];
    // What nothing shows stands on it all the same.
    return { ...record, told: all.length > 0 ? all : onSlides(record.told, !isSaidSo(record.what)) };
  });
  const statements = found.statements.flatMap((statement): readonly OutdatedStatement[] => {
    const all = inOrder([...(caused.byStatement.get(statement) ?? []), ...ofGone(statement.told)]);
    return all.length === 0 ? [] : [{ ...statement, told: all }];
  });
  const sources = found.sources.flatMap((source): readonly OutdatedSource[] => {
    const all = inOrder(caused.bySource.get(source.id) ?? []);
    return all.length === 0 && source.state === 'changed' ? [] : [{ ...source, told: all }];
  });
  const others = grouped(caused.others, sameButMarks);
  const explained = new Set([...records, ...statements, ...others.filter(({ state }) => state !== 'order')].flatMap((each) => each.told.map(({ slide }) => slide)));
  return { records, statements, sources, texts: [...others, ...slidesOtherwise(changes, known, explained, fallen), ...propertiesOf(changes)] };
}

/** What would be otherwise now and would not if nothing were withheld; slides that are told as gone with what is are left out. */
export function aftermathOf(known: readonly Known[], identity: DeckIdentity, restored: Today | undefined, now: Today, { sameButMarks, fallen }: Pick<Grounds, 'sameButMarks' | 'fallen'>): readonly OutdatedText[] {
  const before = restored && changesSince(identity, restored);
  const after = changesSince(identity, now);
  const known0 = new Set(before?.texts.map(changeKey));
  const [gone, further] = [new Set(before?.gone), new Set(before?.further.map(({ title }) => title))];
  const pages = slidesById(known);
  const told = after.texts.filter((change) => !known0.has(changeKey(change))).map((change): Told => ({ change, told: tellingsOf(change, pages) }));
  const changes: Changes = { texts: [], redrawn: [], reordered: [], turned: [], moved: [], properties: [], gone: after.gone.filter((id) => !gone.has(id)), further: after.further.filter(({ title }) => !further.has(title)) };
  return [...grouped(told.filter((each) => each.told.length > 0), sameButMarks), ...slidesOtherwise(changes, known, new Set(), fallen)];
}

const changeKey = ({ of, part, was, is }: Change): string => [of, part, was?.page, was?.digest, is?.digest].join(' ');

const keyOf = ({ slide, text }: Telling): string => `${slide} ${text ?? ''}`;

/** Slides, each once. */
const onSlides = (told: readonly Telling[], again: boolean): readonly Telling[] => [...new Set(told.map(({ slide }) => slide))].map((slide) => ({ slide, edited: false, ...(again && { again: true as const }) }));

/** What somebody's own words tell, by the records that they name. */
function ownTellings(known: readonly Known[]): ReadonlyMap<string, readonly Telling[]> {
  const found = new Map<string, Telling[]>();
  for (const [index, slide] of known.entries()) {
    const records = new Set(slide.texts.texts.flatMap(({ exported: { own, records: told } }) => (own ? told : [])));
    for (const record of records) {
      const told = found.get(record) ?? [];
      told.push(...standing(slide, index + 1, (exported) => exported.own === true && exported.records.includes(record)));
      found.set(record, told);
    }
  }
  return found;
}

const inOrder = (told: readonly Telling[]): readonly Telling[] => [...told].sort((a, b) => a.slide - b.slide);

/** One text on many slides, in notes and descriptions too, is told once. */
function grouped(others: readonly Told[], sameButMarks: Grounds['sameButMarks']): readonly OutdatedText[] {
  const groups = new Map<string, OutdatedText & { readonly told: Telling[] }>();
  for (const { change: { part, was, is }, told } of others) {
    const key = JSON.stringify([was?.digest, is?.digest]);
    const known = groups.get(key);
    if (known) known.told.push(...told);
    else groups.set(key, { part, state: stateOf(was, is, told, sameButMarks), now: is?.text ?? '', told: [...told] });
  }
  return [...groups.values()].map((each) => ({ ...each, told: inOrder(each.told) }));
}

function stateOf(was: Change['was'], is: Change['is'], told: readonly Telling[], sameButMarks: Grounds['sameButMarks']): OutdatedText['state'] {
  const isMarked = told.every(({ text = '', now = '' }) => (text !== '' || was === undefined) && sameButMarks(text, now));
  if (isMarked) return 'marked';
  return was === undefined ? 'further' : is === undefined ? 'gone' : told.every(({ text, now }) => text !== undefined && now !== undefined && listsTheSame(text, now)) ? 'order' : 'changed';
}

/** Whether two lists within a text have the same in another order. */
function listsTheSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.split(/[;؛,،]/u).map((part) => part.trim()).sort().join('\n'));
  return one === other && a !== b;
}

function slidesOtherwise({ redrawn, reordered, turned, moved, gone, further }: Changes, known: readonly Known[], explained: ReadonlySet<number>, fallen: ReadonlySet<string>): readonly OutdatedText[] {
  const on = (ids: readonly string[]): readonly Telling[] => {
    const wanted = new Set(ids);
    return known.flatMap(({ of, match }, index) => (of !== undefined && !match.copy && wanted.has(of) ? [{ slide: index + 1, edited: false }] : []));
  };
  const unexplained = (ids: readonly string[]): readonly Telling[] => on(ids).filter(({ slide }) => !explained.has(slide));
  const lost = on(gone).filter(({ slide }) => !explained.has(slide) && !fallen.has(known[slide - 1]?.of ?? ''));
  const told = (part: OutdatedText['part'], state: OutdatedText['state'], tellings: readonly Telling[]): readonly OutdatedText[] => (tellings.length === 0 ? [] : [{ part, state, now: '', told: tellings }]);
  return [
    ...told('slide', 'order', on(moved)),
    // What has changed may stand elsewhere for that, a record by its date or value; not so what has not changed among itself.
    ...told('text', 'order', inOrder([...unexplained(reordered), ...on(turned).filter(({ slide }) => explained.has(slide))])),
    ...told('drawing', 'changed', on(redrawn)),
    ...told('slide', 'gone', lost),
    ...further.map(({ title }) => ({ part: 'slide', state: 'further', now: title, told: [] }) as const),
  ];
}

const propertiesOf = ({ properties }: Changes): readonly OutdatedText[] => properties.map(({ text, reordered }) => ({ part: 'property', state: reordered ? 'order' : 'changed', now: text, told: [] }));
