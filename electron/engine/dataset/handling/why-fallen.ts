/** Why a release leaves something out: whose own mark it is that took it along. */
import type { FallenKind } from '../../../contract/verify.ts';
import type { DatasetRecord } from '../records.ts';
import { toldIn } from '../release.ts';
import type { Dataset, Point, Theme } from '../schema.ts';
import { marksOf } from './marks.ts';
import { rankOf } from './schemes.ts';

/** Something of a dataset by its kind and id; parts of the message by their fields. */
export interface Thing {
  readonly of: FallenKind;
  readonly id: string;
}

/** Something whose own mark is above the level. */
export interface Marked extends Thing {
  readonly marking: string;
}

const keyOf = ({ of, id }: Thing): string => `${of} ${id}`;

/**
 * Finds what took a thing along that a release has left out.
 * @param label level of the release
 * @returns each thing's causes, those marked above the level themselves; none of what is not left out
 */
export function whyFallen(whole: Dataset, released: Dataset, label: string): (thing: Thing) => readonly Marked[] {
  const marks = marksOf(whole);
  if (marks === undefined) return () => [];
  const rank = rankOf(marks.scheme, label);
  const named = (index: number): string => marks.scheme.levels[index]?.label ?? '';
  if (marks.dataset > rank) return () => [{ of: 'dataset', id: whole.id, marking: named(marks.dataset) }];
  const [all, left] = [thingsOf(whole), thingsOf(released)];
  const watches = whole.message?.watch?.length === released.message?.watch?.length;
  const missing = (thing: Thing): boolean => all.has(keyOf(thing)) && (!left.has(keyOf(thing)) || (keyOf(thing) === 'message watch' && !watches));
  const routes = new Map(whole.routes.map(({ id, facts }) => [id, facts]));
  const sources = new Set(whole.sources.filter(({ id }) => marks.source(id) > rank).map(({ id }) => id));
  const known = new Map<string, readonly Marked[]>();

  const ownMark = (thing: Thing, entry: Entry): readonly Marked[] => {
    const marking = 'marking' in entry ? entry.marking : undefined;
    const own = marking !== undefined && rankOf(marks.scheme, marking) > rank ? [{ ...thing, marking }] : [];
    const cited = 'cite' in entry ? [...new Set(entry.cite.map(({ source }) => source))].filter((id) => sources.has(id)) : [];
    return [...own, ...cited.map((id): Marked => ({ of: 'source', id, marking: named(marks.source(id)) }))];
  };
  const causes = (thing: Thing): readonly Marked[] => {
    const key = keyOf(thing);
    const found = known.get(key);
    const entry = all.get(key);
    if (found !== undefined || entry === undefined || !missing(thing)) return found ?? [];
    // What names each other in a circle has no cause in the circle.
    known.set(key, []);
    const own = ownMark(thing, entry);
    const reasons = own.length > 0 ? [] : (standingOn(entry, routes).map((things) => things.filter(missing)).find((things) => things.length > 0) ?? []);
    const result = own.length > 0 ? own : [...new Map(reasons.flatMap(causes).map((each) => [keyOf(each), each])).values()];
    known.set(key, result);
    return result;
  };
  return causes;
}

type MessagePart = { readonly facts?: readonly string[] | undefined };
type Entry = DatasetRecord | Dataset['judgements'][number] | Dataset['gaps'][number] | Dataset['questions'][number] | Theme | (Point & { readonly theme: string }) | MessagePart;

/** Every thing of a dataset under its key. */
function thingsOf({ records, themes, judgements, gaps, questions, message }: Dataset): ReadonlyMap<string, Entry> {
  const parts: Readonly<Record<string, MessagePart | undefined>> = {
    text: message?.text === undefined ? undefined : { facts: message.facts },
    news: message?.news,
    meaning: message?.meaning,
    watch: message?.watch === undefined ? undefined : { facts: message.watch.flatMap(({ facts }) => facts) },
  };
  const under = (of: FallenKind, entries: readonly (Entry & { readonly id: string })[]) => entries.map((entry) => [keyOf({ of, id: entry.id }), entry] as const);
  return new Map<string, Entry>([
    ...under('record', records),
    ...under('theme', themes),
    ...under('point', themes.flatMap(({ id, points }) => points.map((point) => ({ ...point, theme: id })))),
    ...under('judgement', judgements),
    ...under('gap', gaps),
    ...under('question', questions),
    ...Object.entries(parts).flatMap(([id, part]) => (part === undefined ? [] : [[keyOf({ of: 'message', id }), part] as const])),
  ]);
}

/** What an entry falls with: the records that it stands on or tells the value of first, then what it belongs to. */
function standingOn(entry: Entry, routes: ReadonlyMap<string, readonly string[]>): readonly (readonly Thing[])[] {
  const records = (ids: readonly string[]): readonly Thing[] => ids.map((id) => ({ of: 'record', id }));
  if ('argument' in entry) {
    const { argument, points, prose: _prose, scenarios: _scenarios, ...rest } = entry;
    return [records([...argument.facts, ...toldIn([argument, rest])]), points.map(({ id }) => ({ of: 'point', id }))];
  }
  const drawn = 'map' in entry ? (entry.map?.routes.flatMap((id) => routes.get(id) ?? []) ?? []) : [];
  const facts = 'about' in entry ? entry.about : 'facts' in entry ? (entry.facts ?? []) : [];
  const themes = 'theme' in entry ? [entry.theme] : 'themes' in entry ? entry.themes : [];
  return [records([...facts, ...drawn, ...toldIn(entry)]), themes.map((id) => ({ of: 'theme', id }))];
}
