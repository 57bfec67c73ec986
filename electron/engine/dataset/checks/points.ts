/** Points that ask for a kind of slide which they cannot fill, or that tell a slide what it does not need. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Site } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import { own } from '../../units/own.ts';
import { sitesOf } from '../draft.ts';
import type { Draft, FileGroup } from '../draft.ts';
import { FIELDS, KINDS, POINT_KINDS } from '../kinds/all.ts';
import type { Around, PointKind } from '../kinds/kind.ts';

type AnyKind = Pick<PointKind<Readonly<Record<string, never>>, object>, 'lack' | 'checks'>;

/** Checks that several kinds share are made once. */
const CHECKS = new Set(Object.values<AnyKind>(KINDS).flatMap(({ checks = [] }) => checks));

/** Fields that only some kinds of slide need. */
const NEEDED_BY = Object.keys(FIELDS).map((field) => ({ field, kinds: POINT_KINDS.filter((kind) => Object.hasOwn(KINDS[kind].fields, field)) }));

/** Reports what stands in the way of the kind of slide wanted; decks fall back to bullets there. */
export function checkPoints(draft: Draft): readonly Problem[] {
  if (draft.incomplete.has('record')) return [];
  const byId = (files: readonly FileGroup[], ...pattern: readonly string[]) => new Map(sitesOf(draft, files, pattern).map(({ value }) => [fieldOf(value, 'id'), value]));
  const around: Around = {
    records: byId(['records'], '*'),
    units: byId(['dataset.yaml'], 'units', '*'),
    routes: byId(['routes.yaml'], '*'),
    hasActor: sitesOf(draft, ['dataset.yaml'], ['actor']).length > 0,
  };
  return sitesOf(draft, ['themes.yaml'], ['*', 'points', '*']).flatMap((point) => [
    ...lacking(point, around),
    ...idle(point),
    ...[...CHECKS].flatMap((check) => check(point, around)),
  ]);
}

function lacking({ file, path, value }: Site, around: Around): readonly Problem[] {
  const [facts, wanted] = [fieldOf(value, 'facts'), fieldOf(value, 'as')];
  if (!Array.isArray(facts) || typeof wanted !== 'string') return [];
  const kind = own<AnyKind>(KINDS, wanted);
  const lack = kind?.lack?.(value, facts.map((id: unknown) => around.records.get(id)), around);
  return lack === undefined ? [] : [problem('warning', 'dataset.point-without', { lack }, file.where([...path, 'as']))];
}

/** Fields that the kind of slide has no use for. */
function idle({ file, path, value }: Site): readonly Problem[] {
  const wanted = fieldOf(value, 'as') ?? 'bullets';
  return NEEDED_BY.filter(({ field, kinds }) => fieldOf(value, field) !== undefined && !kinds.some((each) => each === wanted))
    .map(({ field, kinds }) => problem('warning', 'dataset.point-idle', { field, kinds }, file.where([...path, field], 'key')));
}
