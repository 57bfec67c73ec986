/** Chooses what a briefing of some length tells. */
import { LENGTHS, type Length } from '../../../contract/choices.ts';
import { THEME_WEIGHTS } from '../records.ts';
import type { Gap, Judgement, Question } from '../assessments.ts';
import type { Dataset, Point, Theme } from '../schema.ts';
import type { DatasetRecord, Weight } from '../records.ts';
import { grouped } from '../../units/grouped.ts';
import { KINDS } from '../kinds/all.ts';
import type { Around } from '../kinds/kind.ts';
import { placeholdersOf } from '../placeholders.ts';

/** A point with the records it keeps. */
export interface SelectedPoint {
  readonly point: Point;
  readonly facts: readonly DatasetRecord[];
}

export interface SelectedTheme {
  readonly theme: Theme;
  readonly argument: readonly DatasetRecord[];
  readonly points: readonly SelectedPoint[];
  /** The sentences of its paragraph, with the records that each stands on. */
  readonly prose: readonly { readonly text: Theme['prose'][number]['text']; readonly records: readonly DatasetRecord[] }[];
  /** Records that no selected point tells; one of several themes stands with the first of them. */
  readonly rest: readonly DatasetRecord[];
}

/** A judgement, gap or question with the records that it stands on. */
export interface Assessed<Entry> {
  readonly entry: Entry;
  readonly records: readonly DatasetRecord[];
}

export interface SelectedScenario {
  readonly scenario: NonNullable<Theme['scenarios']>[number];
  readonly theme: Theme;
  readonly alternatives: readonly Judgement[];
}

/** The records of the dataset's message, by its parts; of each undefined where the chosen themes do not have all of them. */
export interface SelectedMessage {
  readonly text: readonly DatasetRecord[] | undefined;
  readonly news: readonly DatasetRecord[] | undefined;
  readonly meaning: readonly DatasetRecord[] | undefined;
  /** One an item of the list. */
  readonly watch: readonly (readonly DatasetRecord[] | undefined)[];
}

export interface Selection {
  readonly themes: readonly SelectedTheme[];
  readonly message: SelectedMessage;
  readonly judgements: readonly Assessed<Judgement>[];
  /** Questions of how it goes on, of which all alternatives are among the judgements. */
  readonly scenarios: readonly SelectedScenario[];
  readonly gaps: readonly Assessed<Gap>[];
  readonly questions: readonly Assessed<Question>[];
  /** Every record told, each once, in the order of the dataset. */
  readonly records: readonly DatasetRecord[];
}

const WEIGHTS: Readonly<Record<Length, readonly Weight[]>> = {
  short: ['key'],
  standard: ['key', 'main'],
  full: THEME_WEIGHTS,
};

/**
 * Selects points and records by weight. What a shorter briefing tells, a longer one tells too;
 * a full one tells every record of the chosen themes.
 */
export function selectByLength(dataset: Dataset, themes: readonly Theme[], length: Length): Selection {
  const byId = new Map(dataset.records.map((record) => [record.id, record]));
  const recordsOf = (ids: readonly string[]): readonly DatasetRecord[] =>
    ids.flatMap((id) => byId.get(id) ?? []);
  const around: Around = { records: byId, units: byIds(dataset.units), routes: byIds(dataset.routes), hasActor: dataset.actor !== undefined };
  const told = themes.map((theme) => ({
    theme,
    argument: recordsOf(theme.argument.facts),
    prose: theme.prose.filter(({ weight }) => WEIGHTS[length].includes(weight)).map(({ text, facts }) => ({ text, records: recordsOf(facts) })),
    points: heaviest(theme.points, length).map((point) => ({ point, facts: bearingOut(point, recordsOf(point.facts), length, around) })),
  }));
  const inPoints = new Set(told.flatMap(({ points }) => points.flatMap(({ facts }) => facts)));
  const untold = length === 'full' ? dataset.records.filter((record) => !inPoints.has(record)) : [];
  const places = new Map(themes.map(({ id }, index) => [id, index]));
  const placeOf = (own: readonly string[]): number => Math.min(...own.map((id) => places.get(id) ?? Infinity));
  const rests = grouped(untold, (record) => placeOf(record.themes));
  const selected = told.map((theme, index) => ({ ...theme, rest: rests.get(index) ?? [] }));
  const isChosen = (own: readonly string[]): boolean => own.some((id) => places.has(id));
  /** The records of these ids, where the chosen themes have all of them. */
  const borneOut = (ids: readonly string[] = []): readonly DatasetRecord[] | undefined => {
    const records = recordsOf(ids);
    return records.length > 0 && records.every((record) => isChosen(record.themes)) ? records : undefined;
  };
  const { facts, news, meaning, watch = [] } = dataset.message ?? {};
  const message = { text: borneOut(facts), news: borneOut(news?.facts), meaning: borneOut(meaning?.facts), watch: watch.map((each) => borneOut(each.facts)) };
  const assessed = <Entry extends { readonly themes: readonly string[]; readonly weight: Weight }>(entries: readonly Entry[], ids: (entry: Entry) => readonly string[]): readonly Assessed<Entry>[] =>
    entries.filter((entry) => WEIGHTS[length].includes(entry.weight) && isChosen(entry.themes)).flatMap((entry) => {
      const records = borneOut(ids(entry));
      return records === undefined ? [] : [{ entry, records }];
    });
  const judgements = assessed(dataset.judgements.map(asHeavyAsItsAlternatives), (each) => each.facts);
  const gaps = assessed(dataset.gaps, ({ about }) => about);
  const questions = assessed(dataset.questions, (each) => each.facts);
  const shown = new Set([
    ...selected.flatMap(({ argument, rest }) => [...argument, ...rest]),
    ...[message.text, message.news, message.meaning, ...message.watch].flatMap((records) => records ?? []),
    ...[...judgements, ...gaps, ...questions].flatMap(({ records }) => records),
  ]);
  const scenarios = themes.flatMap((theme) => (theme.scenarios ?? []).map((scenario): SelectedScenario => ({ scenario, theme, alternatives: judgements.map(({ entry }) => entry).filter((each) => each.scenario?.of === scenario.id) })))
    .filter(({ scenario, alternatives }) => alternatives.length > 1 && alternatives.length === alternativesOf(dataset, scenario.id).length);
  return {
    themes: selected,
    message,
    judgements,
    scenarios,
    gaps,
    questions,
    records: dataset.records.filter((record) => shown.has(record) || inPoints.has(record)),
  };
}

const alternativesOf = ({ judgements }: { readonly judgements: readonly Judgement[] }, scenario: string): readonly Judgement[] => judgements.filter((each) => each.scenario?.of === scenario);

/** Alternatives come together: each has the weight of the heaviest. */
function asHeavyAsItsAlternatives(judgement: Judgement, _index: number, judgements: readonly Judgement[]): Judgement {
  const { scenario } = judgement;
  if (scenario === undefined) return judgement;
  const weights = alternativesOf({ judgements }, scenario.of).map(({ weight }) => weight);
  return { ...judgement, weight: THEME_WEIGHTS.find((weight) => weights.includes(weight)) ?? judgement.weight };
}

const byIds = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> => new Map(entries.map((entry) => [entry.id, entry]));

/**
 * The records of a point that are heavy enough for the length; those of a longer one where they leave its title without its proof:
 * the title names others, its kind of slide cannot be filled or loses a part, or they are less than half of what the next length tells.
 */
function bearingOut(point: Point, records: readonly DatasetRecord[], length: Length, around: Around): readonly DatasetRecord[] {
  const kept = heaviest(records, length);
  const [next] = LENGTHS.slice(LENGTHS.indexOf(length) + 1);
  if (next === undefined) return kept;
  const named = Object.values(point.title).flatMap((title) => placeholdersOf(title)).flatMap(({ found }) => (found.kind === 'value' ? (found.record ?? []) : []));
  const unproved = records.some(({ id }) => named.includes(id) && !kept.some((record) => record.id === id));
  const few = length === 'short' && kept.length * 2 < records.filter(({ weight }) => WEIGHTS[next].includes(weight)).length;
  const unfilled = KINDS[point.as].lack?.(point, kept, around) !== undefined;
  const partLost = (point.parts ?? []).some(({ facts }) => !kept.some(({ id }) => facts.includes(id)));
  return unproved || few || unfilled || partLost ? bearingOut(point, records, next, around) : kept;
}

/**
 * Entries heavy enough for the length. Where none is, the first of the heaviest: a point keeps a proof and
 * a theme a finding, and one that a longer briefing has too.
 */
function heaviest<T extends { readonly weight: Weight }>(entries: readonly T[], length: Length): readonly T[] {
  const kept = entries.filter(({ weight }) => WEIGHTS[length].includes(weight));
  if (kept.length > 0) return kept;
  return THEME_WEIGHTS.flatMap((weight) => entries.filter((entry) => entry.weight === weight)).slice(0, 1);
}
