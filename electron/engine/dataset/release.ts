/** A dataset without what is marked above some level, and without all that stands on it: what may be handed out at that level. */
import { placeholdersOf } from './placeholders.ts';
import type { Judgement } from './assessments.ts';
import type { Dataset, Point, Theme } from './schema.ts';
import { countLeft, type Fall, type LeftOut, NOTHING_LEFT, pointsOf, type Vouched, vouchedIn } from './handling/left-out.ts';
import { marksOf } from './handling/marks.ts';

export interface Released {
  /** Undefined where nothing may be handed out: the dataset itself is marked higher, or no theme is left. */
  readonly dataset?: Dataset;
  readonly leftOut: LeftOut;
  readonly fallen: readonly Fall[];
  readonly vouched: readonly Vouched[];
}

/**
 * Leaves out every record above the level, and whatever stands on one, names one or tells its value: judgements, gaps, questions, parts of the
 * message, findings and themes, unless the words of these have a mark of their own. Actors, places, routes, units, instruments, sources and
 * pictures that only these named are gone with them, so that no name of theirs is anywhere in what is made of the rest.
 * A dataset without handling marks comes out as it is.
 * @param rank place of the level among those of the dataset's scheme, from 0
 */
export function releaseDataset(dataset: Dataset, rank: number): Released {
  const marks = marksOf(dataset);
  if (marks === undefined || rank >= marks.scheme.levels.length - 1) return { dataset, leftOut: countLeft(dataset, dataset), fallen: [], vouched: [] };
  const may = (each: number): boolean => each <= rank;
  if (!may(marks.dataset)) return { leftOut: countLeft(dataset, NOTHING_LEFT), fallen: [], vouched: [] };

  let left: Dataset = { ...dataset, records: dataset.records.filter((record) => may(marks.record(record))) };
  // What is left out takes along what names it, until nothing more falls.
  const fallen: Fall[] = [];
  for (let before = -1; before !== sizeOf(left); ) {
    before = sizeOf(left);
    const round = withoutDangling(left, marks.words, may, (own, facts) => may(marks.standing(own, facts)));
    left = round.dataset;
    fallen.push(...round.fallen);
  }
  if (left.themes.length === 0) return { leftOut: countLeft(dataset, NOTHING_LEFT), fallen, vouched: [] };
  const released = withUsedNames(left);
  return { dataset: released, leftOut: countLeft(dataset, released), fallen, vouched: vouchedIn(dataset, released) };
}

const sizeOf = (dataset: Dataset): number =>
  [dataset.records, dataset.themes, pointsOf(dataset), pointsOf(dataset).flatMap(({ facts }) => facts), dataset.routes, dataset.judgements, dataset.gaps, dataset.questions]
    .reduce((sum, list) => sum + list.length, 0) + Object.values(dataset.message ?? {}).flat().length;

/** Every figure whose value a text below tells, by id. */
export const toldIn = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return placeholdersOf(part).flatMap(({ found }) => (found.kind === 'value' && found.record !== undefined ? [found.record] : []));
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(toldIn) : [];
};

type Words = NonNullable<ReturnType<typeof marksOf>>['words'];

/** One round: whatever stands on a record, route or theme that is gone. */
function withoutDangling(dataset: Dataset, words: Words, may: (rank: number) => boolean, mayStand: (own: string | undefined, facts: readonly string[]) => boolean): { readonly dataset: Dataset; readonly fallen: readonly Fall[] } {
  const records = new Set(dataset.records.map(({ id }) => id));
  const all = (ids: readonly string[]): boolean => ids.every((id) => records.has(id));
  const known = (ids: readonly string[]): string[] => ids.filter((id) => records.has(id));
  const gone = (ids: readonly string[]): readonly string[] => [...new Set(ids)].filter((id) => !records.has(id));
  const whole = (part: unknown): boolean => all(toldIn(part));
  const routes = dataset.routes.flatMap((route) => {
    const facts = known(route.facts);
    return route.facts.length > 0 && facts.length === 0 ? [] : [{ ...route, facts }];
  });
  const drawn = new Set(routes.map(({ id }) => id));

  const pointLeft = (point: Point): readonly Point[] => {
    const facts = known(point.facts);
    const stands = may(words(point, point.facts)) && (point.marking !== undefined || all(point.facts));
    const parts = point.parts?.flatMap((part) => (known(part.facts).length === 0 ? [] : [{ ...part, facts: known(part.facts) }]));
    if (!stands || facts.length === 0 || !whole(point) || point.map?.routes.some((id) => !drawn.has(id)) === true) return [];
    return [{ ...point, facts, ...(parts === undefined ? {} : { parts }) }];
  };
  const themeLeft = (theme: Theme): Theme | Fall => {
    const { argument, points: before, prose: sentences, scenarios: _told, ...rest } = theme;
    const facts = known(argument.facts);
    const points = before.flatMap(pointLeft);
    if (theme.marking !== undefined && !may(words(theme, argument.facts))) return { theme: theme.id, why: 'marked', marking: theme.marking };
    if (facts.length === 0 || (theme.marking === undefined && !all(argument.facts))) return { theme: theme.id, why: 'argument', records: gone(argument.facts) };
    if (!whole([argument, rest])) return { theme: theme.id, why: 'value', records: gone(toldIn([argument, rest])) };
    if (points.length === 0) return { theme: theme.id, why: 'findings' };
    const prose = sentences.filter((told) => all(told.facts) && whole(told) && may(words(theme, told.facts)));
    return { ...theme, argument: { ...argument, facts }, prose, points };
  };
  const judged = dataset.themes.map(themeLeft);
  const themes = judged.filter((each): each is Theme => !('why' in each));
  const chosen = new Set(themes.map(({ id }) => id));
  const inThemes = <T extends { readonly themes: readonly string[] }>(entries: readonly T[]): readonly T[] =>
    entries.flatMap((entry) => {
      const own = entry.themes.filter((id) => chosen.has(id));
      return own.length === 0 ? [] : [{ ...entry, themes: own }];
    });
  const points = new Set(pointsOf({ themes }).map(({ id }) => id));
  const judgements = inThemes(dataset.judgements).filter((each) => all(each.facts) && whole(each) && mayStand(each.marking, each.facts));
  const left: Dataset = {
    ...dataset,
    ...wholeScenarios(dataset, themes, judgements, whole),
    routes,
    records: inThemes(dataset.records).filter(whole),
    gaps: inThemes(dataset.gaps).filter((each) => all(each.about) && whole(each) && mayStand(each.marking, each.about)),
    questions: inThemes(dataset.questions)
      .filter((each) => all(each.facts) && whole(each) && mayStand(each.marking, each.facts))
      .map((each) => ({ ...each, points: each.points.filter((id) => points.has(id)) })),
    ...messageLeft(dataset, (part) => all(part.facts ?? []) && whole(part)),
  };
  return { dataset: left, fallen: judged.filter((each): each is Fall => 'why' in each) };
}

/** A question of which an alternative is gone is gone too, since its title may tell of that; the other alternatives stand for themselves. */
function wholeScenarios(before: Dataset, themes: readonly Theme[], judgements: readonly Judgement[], whole: (part: unknown) => boolean): Pick<Dataset, 'themes' | 'judgements'> {
  const count = (some: readonly Judgement[], id: string): number => some.filter(({ scenario }) => scenario?.of === id).length;
  const kept = new Set(themes.flatMap(({ scenarios = [] }) => scenarios).filter((each) => whole(each) && count(judgements, each.id) === count(before.judgements, each.id)).map(({ id }) => id));
  return {
    themes: themes.map(({ scenarios, ...theme }) => {
      const left = scenarios?.filter(({ id }) => kept.has(id)) ?? [];
      return left.length === 0 ? theme : { ...theme, scenarios: left };
    }),
    judgements: judgements.map((judgement) => {
      const { scenario, ...rest } = judgement;
      return scenario === undefined || kept.has(scenario.of) ? judgement : rest;
    }),
  };
}

/** The parts of the message that are left; none where neither text nor news is. */
function messageLeft({ message }: Dataset, stays: (part: { readonly facts?: readonly string[] | undefined }) => boolean): Pick<Dataset, 'message'> {
  if (message === undefined) return {};
  const { text, facts, news, meaning, watch = [] } = message;
  const watched = watch.filter(stays);
  const kept = {
    ...(text !== undefined && facts !== undefined && stays({ facts, text } as { readonly facts: readonly string[] }) ? { text, facts } : {}),
    ...(news !== undefined && stays(news) ? { news } : {}),
    ...(meaning !== undefined && stays(meaning) ? { meaning } : {}),
    ...(watched.length === 0 ? {} : { watch: watched }),
  };
  return { message: 'text' in kept || 'news' in kept ? kept : undefined };
}

/** The dataset with only those actors, places, sources, units and instruments that something left in it names. */
function withUsedNames(dataset: Dataset): Dataset {
  const { actors, places, sources, units, instruments, path: _path, ...rest } = dataset;
  const named = new Set(textsOf(rest));
  const used = <T extends { readonly id: string }>(list: readonly T[]): T[] => list.filter(({ id }) => named.has(id));
  const cited = new Set(dataset.records.flatMap(({ cite }) => cite.map(({ source }) => source)));
  return { ...dataset, actors: used(actors), places: used(places), units: used(units), instruments: used(instruments), sources: sources.filter(({ id }) => cited.has(id)) };
}

const textsOf = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
};
