import { z } from 'zod';
import type { RingFault } from '../../diagnostics/dataset/points.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { text } from '../../source/fields.ts';
import type { Site } from '../../source/site.ts';
import { fieldOf } from '../../source/value-at.ts';
import { plainDecimal } from '../../text/decimal.ts';
import { readQuantity } from '../../text/quantity.ts';
import { CHART_FORMS, isOfWhole } from '../../units/chart-form.ts';
import { LANGUAGES } from '../../units/language.ts';
import type { BriefingChart } from '../fact-model.ts';
import { type Share, type Whole, areOfSeveral, isPercent, wholeIn, wholeOf } from '../shares.ts';
import { drawChart } from './chart/draw.ts';
import { type Around, ofKind, pointKind } from './kind.ts';

const chartField = z.strictObject({
  form: z
    .enum(CHART_FORMS)
    .optional()
    .describe('bar lies, column stands, share is one bar of the shares of a whole; left out: a line for a series over time, one bar of shares for what adds up to a whole and for one share of it, else bars.'),
  measure: text('What is measured, in what unit and when; stands below the title. Left out, the unit stands there').optional(),
});

interface Shown {
  readonly chart: BriefingChart | null;
}
const nothing: Shown = { chart: null };

/** Numbers on one scale: a series, or figures beside one another. */
export const chart = pointKind({
  fields: { chart: chartField.describe('How the chart of a point "as: chart" is to look.').optional() },
  lack: (point, facts) =>
    ofKind(facts, 'series').length > 0 || canCompare(ofKind(facts, 'figure'), isOfWhole(fieldOf(fieldOf(point, 'chart'), 'form'))) ? undefined : 'chart',
  checks: [noRing],
  nothing,
  fill: ({ chart: wish }, records, writing) => {
    const drawn = drawChart(wish ?? {}, records, writing);
    return drawn && { shown: { chart: drawn.chart }, shows: (record) => drawn.shows.includes(record) };
  },
});

/** One share of a whole, or several figures of one unit. */
function canCompare(figures: readonly unknown[], ofWhole: boolean): boolean {
  const [first] = figures;
  if (ofWhole && first !== undefined) return true;
  const alike = figures.filter((figure) => fieldOf(figure, 'unit') === fieldOf(first, 'unit'));
  return alike.length > 1 || (first !== undefined && typeof fieldOf(first, 'value') === 'string');
}

/** Shares of which the point makes a whole: those of a series, else of its figures; undefined where their numbers cannot be read. */
function sharesOf(facts: readonly unknown[], units: Around['units']): readonly Share[] | 'lines' | undefined {
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

/** The wholes that the units of a point's shares name, in the first language that has their words. */
const wholesOf = (facts: readonly unknown[], units: Around['units']): readonly string[] =>
  facts.filter((fact) => fieldOf(fact, 'kind') === 'figure').flatMap((figure) => {
    const named = units.get(fieldOf(figure, 'unit'));
    const words = LANGUAGES.map((language) => fieldOf(named, language)).filter((name) => typeof name === 'string');
    const [value, own] = [fieldOf(figure, 'value'), words.at(-1)];
    return own === undefined || !(words.some(isPercent) || (typeof value === 'string' && value.includes('/'))) ? [] : [wholeIn(own)];
  });

/** A ring or a bar of shares that is asked for, of numbers that are no shares of one whole. */
function noRing({ file, path, value }: Site, { records, units }: Around): readonly Problem[] {
  const [facts, form] = [fieldOf(value, 'facts'), fieldOf(fieldOf(value, 'chart'), 'form')];
  if (fieldOf(value, 'as') !== 'chart' || !isOfWhole(form) || !Array.isArray(facts)) return [];
  const shares = sharesOf(facts.map((id: unknown) => records.get(id)), units);
  if (shares === undefined || shares.length === 0) return [];
  const wholes = wholesOf(facts.map((id: unknown) => records.get(id)), units);
  const whole: RingFault | undefined = shares === 'lines' ? { is: 'lines' } : areOfSeveral(wholes) ? { is: 'wholes', wholes: [...new Set(wholes.filter((each) => each !== ''))] } : faultOf(wholeOf(shares));
  return whole === undefined ? [] : [problem('warning', 'dataset.chart-doughnut', { form, fault: whole }, file.where([...path, 'chart', 'form']))];
}

const faultOf = (whole: Whole): RingFault | undefined => (whole.is === 'whole' || whole.is === 'part' ? undefined : whole);
