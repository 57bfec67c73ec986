/** Values that cannot be, or that may mean another thing than what they are read as. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { FOR_EVERYBODY } from '../../language/all.ts';
import { byLanguage } from '../../language/languages.ts';
import { isFraction, isRange } from '../../text/quantity.ts';
import { isShareUnit } from '../../text/value.ts';
import { LANGUAGES } from '../../units/language.ts';
import { sitesOf } from '../draft.ts';
import { isTextSite } from '../../source/site.ts';
import { fieldOf, valueAt } from '../../source/value-at.ts';
import { grouped } from '../../units/grouped.ts';
import type { Check } from '../clean.ts';
import type { Draft } from '../draft.ts';
import type { Site } from '../../source/site.ts';
import { quantity } from '../fields.ts';

/** Reports fractions that are not smaller than one or of no whole, and numbers that look like slips. */
export function checkValues(whole: Draft): Check {
  const units = grouped(sitesOf(whole, ['dataset.yaml'], ['units', '*']), ({ value }) => fieldOf(value, 'id'));
  return (draft) => checked(draft, (id) => units.get(id) ?? []);
}

/** The units of an id: an id may be there twice before it is refused. */
type UnitsOf = (id: unknown) => readonly Site[];

function checked(draft: Draft, unitsOf: UnitsOf): readonly Problem[] {
  const values = sitesOf(draft, ['records'], ['*', 'value']);
  return [
    ...[...values, ...sitesOf(draft, ['records'], ['*', 'points', '*', 'values', '*'])].flatMap((site) => [...improper(site), ...slips(site)]),
    ...values.flatMap((site) => ofNoWhole(site, unitsOf)),
    ...[...sitesOf(draft, ['records'], ['*']), ...sitesOf(draft, ['records'], ['*', 'points', '*'])].flatMap(marginBesideRange),
    ...sitesOf(draft, ['records'], ['*']).flatMap(toItself),
  ];
}

/** A range says itself how exact it is, and of a fraction in words nobody says so. */
function marginBesideRange({ file, path, value: told }: Site): readonly Problem[] {
  if (fieldOf(told, 'plusMinus') === undefined) return [];
  const several = fieldOf(told, 'values');
  const isExact = (value: unknown): boolean => {
    const read = quantity.safeParse(value);
    return read.success && (isRange(read.data) || isFraction(read.data));
  };
  return (Array.isArray(several) ? several : [fieldOf(told, 'value')]).some(isExact) ? [problem('error', 'dataset.margin', undefined, file.where([...path, 'plusMinus']))] : [];
}

/** A relation or flow that ends where it begins. */
function toItself({ file, path, value: record }: Site): readonly Problem[] {
  const [from, to] = [fieldOf(record, 'from'), fieldOf(record, 'to')];
  return typeof from === 'string' && from === to ? [problem('error', 'dataset.to-itself', { id: from }, file.where([...path, 'to']))] : [];
}

/** The two numbers of a fraction. */
function fractionIn(value: unknown): readonly [part: number, whole: number] | undefined {
  const [, part, whole] = typeof value === 'string' ? (/^([1-9]\d*)\/([1-9]\d*)$/.exec(value.trim()) ?? []) : [];
  return part === undefined || whole === undefined ? undefined : [Number(part), Number(whole)];
}

/** Shown in words a fraction of one or more would read as nonsense. */
function improper(site: Site): readonly Problem[] {
  const [part = 0, whole = 1] = fractionIn(site.value) ?? [];
  return part < whole || !isTextSite(site) ? [] : [problem('error', 'dataset.fraction', { value: site.value }, site.file.where(site.path))];
}

/** A minus before a zero, and two points where one may be meant. */
function slips({ file, path, value }: Site): readonly Problem[] {
  const written = typeof value === 'string' ? value : file.written(path);
  const zero = /^[-\u2212]0(?:\.0*)?$/.exec(written);
  if (zero !== null) return [problem('warning', 'dataset.value-read', { value: written, read: written.slice(1) }, file.where(path))];
  const [, from, to] = typeof value === 'string' ? (/^(\d+)\s*\.\.\s*(\d+)$/.exec(value.trim()) ?? []) : [];
  if (from === undefined || to === undefined || Number(from) >= Number(to)) return [];
  return [problem('warning', 'dataset.value-read', { value: written, read: `${from}–${to}`, or: `${from}.${to}` }, file.where(path))];
}

/** A fraction with a unit that does not say of what it is one: "a fifth dollars". */
function ofNoWhole({ file, path, value }: Site, unitsOf: UnitsOf): readonly Problem[] {
  const [part, whole] = fractionIn(value) ?? [];
  if (part === undefined || whole === undefined || part >= whole) return [];
  const [unit, ...more] = unitsOf(fieldOf(valueAt(file.value, path.slice(0, 1)), 'unit'));
  const named = LANGUAGES.map((language) => fieldOf(unit?.value, language)).filter((name) => typeof name === 'string');
  const [instead] = named;
  if (more.length > 0 || instead === undefined) return [];
  const names = byLanguage((language) => {
    const own = fieldOf(unit?.value, language);
    return typeof own === 'string' ? own : instead;
  });
  if (isShareUnit(names)) return [];
  const number = part / whole;
  return [problem('warning', 'dataset.fraction-unit', { value: `${part}/${whole}`, unit: names[FOR_EVERYBODY], decimal: Number.isInteger(number * 10_000) ? String(number) : '' }, file.where(path))];
}
