/** What a kind of slide is to the points of a dataset. */
import type { z } from 'zod';
import type { Lack } from '../../diagnostics/dataset/points.ts';
import type { Family } from '../../diagnostics/dataset/references.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Pattern, Site } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { PointWriting } from '../briefing/writing.ts';
import type { DatasetRecord } from '../records.ts';

/**
 * A kind of slide that a point can ask for.
 * `Fields` are what the point says of it in themes.yaml besides its records, `Shown` what templates find in the point.
 */
export interface PointKind<Fields extends z.ZodRawShape, Shown extends object> {
  readonly fields: Fields;
  /** What these fields name by id. */
  readonly references?: readonly Reference[];
  /** Where these fields name pictures, from the point on. */
  readonly pictures?: readonly Pattern[];
  /** What stands in the way of the kind of slide, of a point whose form is not known to be right; left out where nothing can. */
  readonly lack?: (point: unknown, facts: readonly unknown[], around: Around) => Lack | undefined;
  /** What else may be wrong with its fields; asked of every point, whatever kind it is. */
  readonly checks?: readonly ((point: Site, around: Around) => readonly Problem[])[];
  /** What a point of another kind has in the place of `Shown`. */
  readonly nothing: Shown;
  /** What the point shows; undefined where its records cannot fill the kind of slide at this length. */
  readonly fill: (point: Wished<Fields>, records: readonly DatasetRecord[], writing: PointWriting) => Filled<Shown> | undefined;
}

/** What a point says in these fields; each may be left out. */
export type Wished<Fields extends z.ZodRawShape> = { readonly [Field in keyof Fields]?: z.output<Fields[Field]> };

/** Ids in a point, which must lead somewhere; `states` where only states may stand. */
export interface Reference {
  /** From the point on. */
  readonly at: Pattern;
  readonly to: Family;
  /** What else may be named there. */
  readonly or?: Family;
  readonly states?: true;
}

/** What stands around a point in files that have not been checked, by id. */
export interface Around {
  readonly records: ReadonlyMap<unknown, unknown>;
  readonly units: ReadonlyMap<unknown, unknown>;
  readonly routes: ReadonlyMap<unknown, unknown>;
  /** Whether dataset.yaml names whom it is about. */
  readonly hasActor: boolean;
}

/** What a kind of slide takes of a point. */
export interface Filled<Shown> {
  readonly shown: Partial<Shown>;
  /** Whether the slide shows a record in its own form; the others are told in text beside. */
  readonly shows: (record: DatasetRecord) => boolean;
}

/** Says a kind of slide; for the sake of its types. */
export const pointKind = <Fields extends z.ZodRawShape, Shown extends object>(kind: PointKind<Fields, Shown>): PointKind<Fields, Shown> => kind;

/** A kind of slide that shows the records of some form, of which it needs `least`. */
export function showing(records: readonly DatasetRecord[], shows: Filled<object>['shows'], least: number): Filled<object> | undefined {
  return records.filter(shows).length < least ? undefined : { shown: {}, shows };
}

/** The records of a kind, among those of a point that is not known to be right. */
export const ofKind = (facts: readonly unknown[], kind: DatasetRecord['kind']): readonly unknown[] => facts.filter((fact) => fieldOf(fact, 'kind') === kind);
