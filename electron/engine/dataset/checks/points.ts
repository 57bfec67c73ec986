/** Points that ask for a kind of slide which they cannot fill, or that tell a slide what it does not need. */
import type { RingFault } from '../../diagnostics/dataset/points.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { expand, isTextSite, sitesOf } from '../draft.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { Draft, Site } from '../draft.ts';
import { LANGUAGES } from '../../units/language.ts';
import { plainDecimal } from '../../text/decimal.ts';
import { readQuantity } from '../../text/quantity.ts';
import { MOST_COLUMNS, RECORD_FILES } from '../schema.ts';
import { type Share, type Whole, isPercent, wholeOf } from '../shares.ts';

/** What a point lacks for its kind of slide. */
type Lack = 'figure' | 'quote' | 'chart' | 'dates' | 'map' | 'positions' | 'parts' | 'columns' | 'centre' | 'picture';

interface Surroundings {
  readonly records: ReadonlyMap<unknown, unknown>;
  readonly units: ReadonlyMap<unknown, unknown>;
  /** Whether dataset.yaml names whom it is about. */
  readonly hasActor: boolean;
}

/** Fields that only some kinds of slide need. */
const NEEDED_BY: Readonly<Record<string, readonly string[]>> = {
  chart: ['chart'],
  timeline: ['timeline'],
  map: ['map'],
  picture: ['picture'],
  parts: ['columns', 'balance', 'process'],
  centre: ['balance'],
};

/** Reports what stands in the way of the kind of slide wanted; decks fall back to bullets there. */
export function checkPoints(draft: Draft): readonly Problem[] {
  if (draft.incomplete.has('record')) return [];
  const records = new Map(sitesOf(draft, RECORD_FILES, ['*']).map(({ value }) => [fieldOf(value, 'id'), value]));
  const units = new Map(sitesOf(draft, ['dataset.yaml'], ['units', '*']).map(({ value }) => [fieldOf(value, 'id'), value]));
  const around = { records, units, hasActor: sitesOf(draft, ['dataset.yaml'], ['actor']).length > 0 };
  return sitesOf(draft, ['themes.yaml'], ['*', 'points', '*']).flatMap((point) => [
    ...lacking(point, around),
    ...idle(point),
    ...noRing(point, around),
    ...outside(point),
    ...untold(point, draft),
    ...flatView(point),
  ]);
}

function lacking({ file, path, value }: Site, { records, hasActor }: Surroundings): readonly Problem[] {
  const facts = fieldOf(value, 'facts');
  if (!Array.isArray(facts)) return [];
  const lack = lackOf(value, facts.map((id: unknown) => records.get(id)), hasActor);
  return lack === undefined ? [] : [problem('warning', 'dataset.point-without', { lack }, file.where([...path, 'as']))];
}

function lackOf(point: unknown, facts: readonly unknown[], hasActor: boolean): Lack | undefined {
  const ofKind = (kind: string): readonly unknown[] => facts.filter((fact) => fieldOf(fact, 'kind') === kind);
  // That one part is too few has been reported by the schema.
  const parts = fieldOf(point, 'parts');
  switch (fieldOf(point, 'as')) {
    case 'numbers':
      return ofKind('figure').length > 0 ? undefined : 'figure';
    case 'quote':
      return ofKind('quote').length > 0 ? undefined : 'quote';
    case 'chart':
      return ofKind('series').length > 0 || canCompare(ofKind('figure'), fieldOf(fieldOf(point, 'chart'), 'form') === 'doughnut') ? undefined : 'chart';
    case 'timeline':
      return facts.filter((fact) => fieldOf(fact, 'date') !== undefined).length > 1 ? undefined : 'dates';
    case 'map':
      return fieldOf(point, 'map') === undefined ? 'map' : undefined;
    case 'matrix':
      return new Set(ofKind('position').map((fact) => fieldOf(fact, 'actor'))).size > 1 ? undefined : 'positions';
    case 'columns':
      return Array.isArray(parts) && parts.length <= MOST_COLUMNS ? undefined : 'columns';
    case 'balance':
      if (parts === undefined) return 'parts';
      return hasActor || fieldOf(point, 'centre') !== undefined ? undefined : 'centre';
    case 'process':
      return parts === undefined ? 'parts' : undefined;
    case 'picture':
      return fieldOf(point, 'picture') === undefined ? 'picture' : undefined;
    default:
      return undefined;
  }
}

/** Shares of which the point makes a ring: those of a series, else of its figures; undefined where their numbers cannot be read. */
function sharesOf(facts: readonly unknown[], units: Surroundings['units']): readonly Share[] | 'lines' | undefined {
  const series = facts.find((fact) => fieldOf(fact, 'kind') === 'series');
  if (fieldOf(series, 'lines') !== undefined) return 'lines';
  const points = fieldOf(series, 'points');
  const numbers: readonly (readonly [value: unknown, unit: unknown])[] = Array.isArray(points)
    ? points.flatMap((each: unknown) => (fieldOf(each, 'values') as readonly unknown[] | undefined)?.slice(0, 1) ?? []).map((value) => [value, fieldOf(series, 'unit')])
    : facts.filter((fact) => fieldOf(fact, 'kind') === 'figure').map((figure) => [fieldOf(figure, 'value'), fieldOf(figure, 'unit')]);
  const shares = numbers.filter(([value]) => value !== null).map(([value, unit]) => {
    const quantity = typeof value === 'number' ? plainDecimal(value) : typeof value === 'string' ? readQuantity(value) : undefined;
    const named = units.get(unit);
    if (quantity === undefined) return undefined;
    return { quantity, percent: LANGUAGES.map((language) => fieldOf(named, language)).some((name) => typeof name === 'string' && isPercent(name)) };
  });
  return shares.every((share) => share !== undefined) ? shares : undefined;
}

/** A ring that is asked for, of numbers that are no shares of one whole. */
function noRing({ file, path, value }: Site, { records, units }: Surroundings): readonly Problem[] {
  const [facts, form] = [fieldOf(value, 'facts'), fieldOf(fieldOf(value, 'chart'), 'form')];
  if (fieldOf(value, 'as') !== 'chart' || form !== 'doughnut' || !Array.isArray(facts)) return [];
  const shares = sharesOf(facts.map((id: unknown) => records.get(id)), units);
  if (shares === undefined || shares.length === 0) return [];
  const whole: RingFault | undefined = shares === 'lines' ? { is: 'lines' } : faultOf(wholeOf(shares));
  return whole === undefined ? [] : [problem('warning', 'dataset.chart-doughnut', { fault: whole }, file.where([...path, 'chart', 'form']))];
}

const faultOf = (whole: Whole): RingFault | undefined => (whole.is === 'whole' || whole.is === 'part' ? undefined : whole);

/** One share of a whole, or several figures of one unit. */
function canCompare(figures: readonly unknown[], ring: boolean): boolean {
  const [first] = figures;
  if (ring && first !== undefined) return true;
  const alike = figures.filter((figure) => fieldOf(figure, 'unit') === fieldOf(first, 'unit'));
  return alike.length > 1 || (first !== undefined && typeof fieldOf(first, 'value') === 'string');
}

/** Fields that the kind of slide has no use for. */
function idle({ file, path, value }: Site): readonly Problem[] {
  const kind = fieldOf(value, 'as') ?? 'bullets';
  return Object.entries(NEEDED_BY)
    .filter(([field, kinds]) => fieldOf(value, field) !== undefined && !kinds.some((each) => each === kind))
    .map(([field, kinds]) => problem('warning', 'dataset.point-idle', { field, kinds }, file.where([...path, field], 'key')));
}

/** Facts of a part that the point does not tell. */
function outside(point: Site): readonly Problem[] {
  const facts = fieldOf(point.value, 'facts');
  return expand(point, ['parts', '*', 'facts', '*'])
    .filter(isTextSite)
    .filter(({ value }) => Array.isArray(facts) && !facts.includes(value))
    .map(({ file, path, value }) => problem('error', 'dataset.part-outside-point', { fact: value }, file.where(path)));
}

/** Degrees that a view must be wide and high at least. */
const LEAST_VIEW = 0.5;

/** A view that has no area: north below south, or edges that nearly meet. */
function flatView(point: Site): readonly Problem[] {
  return expand(point, ['map', 'view']).flatMap(({ file, path, value }) => {
    const [west, south, east, north] = ['west', 'south', 'east', 'north'].map((edge) => fieldOf(value, edge));
    if (typeof west !== 'number' || typeof south !== 'number' || typeof east !== 'number' || typeof north !== 'number') return [];
    const wide = east - west === 360 ? 360 : (east - west + 360) % 360;
    return north - south >= LEAST_VIEW && wide >= LEAST_VIEW ? [] : [problem('error', 'dataset.flat-view', {}, file.where(path))];
  });
}

/** Routes on a map whose facts the point does not tell: nothing would vouch for them. */
function untold(point: Site, draft: Draft): readonly Problem[] {
  const facts = fieldOf(point.value, 'facts');
  const told = new Map(sitesOf(draft, ['routes.yaml'], ['*']).map(({ value }) => [fieldOf(value, 'id'), fieldOf(value, 'facts')]));
  return expand(point, ['map', 'routes', '*'])
    .filter(isTextSite)
    .filter(({ value }) => {
      const ofRoute = told.get(value);
      return told.has(value) && Array.isArray(facts) && !(Array.isArray(ofRoute) && ofRoute.some((id) => facts.includes(id)));
    })
    .map(({ file, path, value }) => problem('error', 'dataset.route-untold', { route: value }, file.where(path)));
}
