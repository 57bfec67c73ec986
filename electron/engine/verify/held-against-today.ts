/** A deck held against itself as it would be made today: what has changed is told once, where it is seen, with what would stand there. */
import type { OutdatedRecord, OutdatedSource, OutdatedStatement, OutdatedText, Telling } from '../../contract/verify.ts';
import type { DeckIdentity } from '../identity/model.ts';
import type { Today } from '../identity/today.ts';
import { causesOf, type Told } from './causes.ts';
import { changesSince, type Changes } from './changes.ts';
import { type Known, standing } from './tellings.ts';

/** What is outdated, of each kind. */
export interface OutdatedOfDeck {
  readonly records: readonly OutdatedRecord[];
  readonly statements: readonly OutdatedStatement[];
  readonly sources: readonly OutdatedSource[];
  readonly texts: readonly OutdatedText[];
}

/**
 * @param found by what the deck says of the versions that it tells: what of it no slide shows is left out, and what these do not
 * reach is added
 */
export function heldAgainstToday(known: readonly Known[], identity: DeckIdentity, today: Today, found: Omit<OutdatedOfDeck, 'texts'>): OutdatedOfDeck {
  const changes = changesSince(identity, today);
  const caused = causesOf(changes.texts, known, found, identity, today);
  const gone = new Set(changes.gone);
  /** What a slide says that would not be made any more, or that somebody wrote. */
  const besides = (told: (slide: Known, number: number) => readonly Telling[]): readonly Telling[] => known.flatMap((slide, index) => told(slide, index + 1));
  const ofGone = (told: readonly Telling[]): readonly Telling[] => told.filter(({ slide }) => gone.has(known[slide - 1]?.of ?? ''));
  const records = found.records.flatMap((record): readonly OutdatedRecord[] => {
    const own = besides((slide, number) => (slide.texts.texts.some(({ exported }) => isOwn(exported, record.id)) ? standing(slide, number, (exported) => isOwn(exported, record.id)) : []));
    const told = inOrder([...(caused.byRecord.get(record.id) ?? []), ...own, ...ofGone(record.told)]);
    return told.length === 0 ? [] : [{ ...record, told }];
  });
  const statements = found.statements.flatMap((statement): readonly OutdatedStatement[] => {
    const told = inOrder([...(caused.byStatement.get(statement) ?? []), ...ofGone(statement.told)]);
    return told.length === 0 ? [] : [{ ...statement, told }];
  });
  const sources = found.sources.flatMap((source): readonly OutdatedSource[] => {
    const told = inOrder(caused.bySource.get(source.id) ?? []);
    return told.length === 0 && source.state === 'changed' ? [] : [{ ...source, told }];
  });
  const explained = new Set([...records, ...statements].flatMap(({ told }) => told.map(({ slide }) => slide)));
  return { records, statements, sources, texts: [...grouped(caused.others), ...slidesOtherwise(changes, known, explained), ...propertiesOf(changes)] };
}

const isOwn = ({ own, records }: { readonly own?: true; readonly records: readonly string[] }, record: string): boolean => own === true && records.includes(record);

const inOrder = (told: readonly Telling[]): readonly Telling[] => [...told].sort((a, b) => a.slide - b.slide);

/** One text on many slides, in notes and descriptions too, is told once. */
function grouped(others: readonly Told[]): readonly OutdatedText[] {
  const groups = new Map<string, OutdatedText & { readonly told: Telling[] }>();
  for (const { change: { part, was, is }, told } of others) {
    const key = JSON.stringify([was?.digest, is?.digest]);
    const known = groups.get(key);
    if (known) known.told.push(...told);
    else groups.set(key, { part, state: was === undefined ? 'further' : is === undefined ? 'gone' : 'changed', now: is?.text ?? '', told: [...told] });
  }
  return [...groups.values()].map((each) => ({ ...each, told: inOrder(each.told) }));
}

function slidesOtherwise({ redrawn, gone, further }: Changes, known: readonly Known[], explained: ReadonlySet<number>): readonly OutdatedText[] {
  const on = (ids: readonly string[]): readonly Telling[] => known.flatMap(({ of, match }, index) => (of !== undefined && !match.copy && ids.includes(of) ? [{ slide: index + 1, edited: false }] : []));
  const drawn = on(redrawn);
  const lost = on(gone).filter(({ slide }) => !explained.has(slide));
  return [
    ...(drawn.length === 0 ? [] : [{ part: 'drawing', state: 'changed', now: '', told: drawn } as const]),
    ...(lost.length === 0 ? [] : [{ part: 'slide', state: 'gone', now: '', told: lost } as const]),
    ...further.map(({ title }) => ({ part: 'slide', state: 'further', now: title, told: [] }) as const),
  ];
}

const propertiesOf = ({ properties }: Changes): readonly OutdatedText[] => properties.map(({ text }) => ({ part: 'property', state: 'changed', now: text, told: [] }));
