/** Chooses what a briefing of some length tells. */
import type { Length } from '../../../contract/choices.ts';
import { THEME_WEIGHTS } from '../records.ts';
import type { Dataset, Point, Theme } from '../schema.ts';
import type { DatasetRecord, Weight } from '../records.ts';

/** A point with the records it keeps. */
export interface SelectedPoint {
  readonly point: Point;
  readonly facts: readonly DatasetRecord[];
}

export interface SelectedTheme {
  readonly theme: Theme;
  readonly argument: readonly DatasetRecord[];
  readonly points: readonly SelectedPoint[];
  /** Records that no selected point tells; one of several themes stands with the first of them. */
  readonly rest: readonly DatasetRecord[];
}

export interface Selection {
  readonly themes: readonly SelectedTheme[];
  /** The records of the dataset's message; undefined where the chosen themes do not have all of them. */
  readonly message?: readonly DatasetRecord[];
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
  const told = themes.map((theme) => ({
    theme,
    argument: recordsOf(theme.argument.facts),
    points: heaviest(theme.points, length).map((point) => ({ point, facts: heaviest(recordsOf(point.facts), length) })),
  }));
  const inPoints = new Set(told.flatMap(({ points }) => points.flatMap(({ facts }) => facts)));
  const untold = length === 'full' ? dataset.records.filter((record) => !inPoints.has(record)) : [];
  const selected = told.map((theme, index) => ({
    ...theme,
    rest: untold.filter((record) => themes.findIndex(({ id }) => record.themes.includes(id)) === index),
  }));
  const message = recordsOf(dataset.message?.facts ?? []);
  const bears = message.length > 0 && message.every((record) => themes.some(({ id }) => record.themes.includes(id)));
  const shown = new Set([...selected.flatMap(({ argument, rest }) => [...argument, ...rest]), ...(bears ? message : [])]);
  return {
    themes: selected,
    ...(bears ? { message } : {}),
    records: dataset.records.filter((record) => shown.has(record) || inPoints.has(record)),
  };
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
