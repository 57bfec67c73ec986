/** How everything in a dataset is marked: what has no mark of its own has that of the dataset, and nothing is marked lower than what it stands on. */
import type { Dataset, Point, Theme } from '../schema.ts';
import type { DatasetRecord } from '../records.ts';
import { type HandlingScheme, rankOf, schemeOf } from './schemes.ts';

/** Ranks among the levels of the dataset's scheme, from 0. */
export interface Marks {
  readonly scheme: HandlingScheme;
  /** Of what has no mark of its own, titles and names among it. */
  readonly dataset: number;
  readonly record: (record: DatasetRecord) => number;
  /** Of a source's name: where that is not to be seen, nothing that cites it is. */
  readonly source: (id: string) => number;
  /** Of a thing of ours that stands on these records. */
  readonly standing: (own: string | undefined, facts: readonly string[]) => number;
  /** Of a point's or theme's own words: what it says of itself, else the highest of what it stands on. */
  readonly words: (of: Pick<Point | Theme, 'marking'>, facts: readonly string[]) => number;
}

/** Undefined where the dataset has no handling marks. */
export function marksOf(dataset: Dataset): Marks | undefined {
  const { handling } = dataset;
  const scheme = schemeOf(handling?.scheme, dataset.ownScheme);
  if (handling === undefined || scheme === undefined) return undefined;
  const base = rankOf(scheme, handling.marking);
  const own = (marking: string | undefined): number => (marking === undefined ? base : rankOf(scheme, marking));
  const sources = new Map(dataset.sources.map(({ id, custom }) => [id, own(custom?.marking)]));
  const source = (id: string): number => sources.get(id) ?? base;
  const record = ({ marking, cite }: DatasetRecord): number => Math.max(own(marking), ...cite.map((each) => source(each.source)));
  const records = new Map(dataset.records.map((each) => [each.id, record(each)]));
  const highest = (facts: readonly string[]): number => Math.max(base, ...facts.map((id) => records.get(id) ?? base));
  return {
    scheme,
    dataset: base,
    record,
    source,
    standing: (marking, facts) => Math.max(own(marking), highest(facts)),
    words: ({ marking }, facts) => (marking === undefined ? highest(facts) : own(marking)),
  };
}
