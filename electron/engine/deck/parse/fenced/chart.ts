/** Reads a ```chart block: form, measure, series, and a category with its values and citations a line. */
import type { Code } from 'mdast';
import { z } from 'zod';
import { CHART_FORMS, isOfWhole } from '../../../units/chart-form.ts';
import type { ChartCategory, DeckChart } from '../../blocks.ts';
import { middleInMonths } from '../../../text/dates/middle.ts';
import type { ParseContext } from '../../../markdown/context.ts';
import { cite, citationsOf, form, iso, number, optionalText, text } from './fields.ts';
import { readFenced } from './fenced.ts';

const category = z.strictObject(
  {
    label: text,
    values: z.array(number.nullable(), form('numbers')).min(1, form('numbers')),
    shown: z.array(optionalText, form('list')).default([]),
    highlight: z.boolean(form('flag')).default(false),
    iso: z.union([iso, z.literal('')]).default(''),
    at: optionalText.refine((value) => value === '' || middleInMonths(value) !== undefined, form('year')),
    cite,
  },
  form('fields'),
);

const schema = z.strictObject(
  {
    form: z.enum(CHART_FORMS),
    asked: z.boolean(form('flag')).default(true),
    stacked: z.boolean(form('flag')).default(false),
    measure: optionalText,
    series: z.array(optionalText, form('list')).min(1, form('list')).default(['']),
    categories: z.array(category, form('list')).min(1, form('list')),
  },
  form('fields'),
);

export function readChart(node: Code, context: ParseContext): DeckChart | undefined {
  const read = readFenced(node, schema, context);
  if (read === undefined) return undefined;
  const { value, at } = read;
  const count = value.series.length;
  value.categories.forEach(({ values }, index) => {
    if (values.length === count) return;
    context.report('error', 'deck.chart-values', { values: values.length, series: count }, at('categories', index, 'values'));
  });
  if (isOfWhole(value.form)) reportShares(value.form, value.categories.map(({ values }) => values.map((each) => each?.value)), count, context, at);
  const origin = context.origin(node);
  const dated = value.categories.every(({ at: date }) => date !== '');
  return {
    form: value.form,
    asked: value.asked,
    stacked: value.stacked,
    measure: value.measure,
    series: value.series,
    categories: inOrder(dated, value.categories.map(({ label, values, shown, highlight, iso: state, at: date, cite: given }, index) => ({
      label,
      ...(state !== '' && { iso: state }),
      ...timeOf(date),
      values: values.map((each) => each?.value),
      // What the number itself says need not be said again.
      ...(values.some((each) => each && each.source !== String(each.value)) && { written: values.map((each) => each?.source) }),
      shown: values.map((_, series) => shown[series] ?? ''),
      highlight,
      citations: citationsOf(given, context, at('categories', index, 'cite')),
      origin: at('categories', index),
    }))),
    origin,
  };
}

/** Categories that all have a date come in order of time, those of one time in the order written. */
const inOrder = (dated: boolean, categories: readonly ChartCategory[]): readonly ChartCategory[] =>
  dated ? categories.toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0)) : categories;

const timeOf = (date: string) => {
  const time = middleInMonths(date);
  return time === undefined ? {} : { time };
};

/** Shares of one whole: one series, nothing below zero, and something above it. */
function reportShares(
  shape: 'doughnut' | 'share',
  rows: readonly (readonly (number | undefined)[])[],
  series: number,
  context: ParseContext,
  at: NonNullable<ReturnType<typeof readFenced>>['at'],
): void {
  const values = rows.map(([value]) => value ?? 0);
  const whole = series === 1 && values.every((value) => value >= 0) && values.some((value) => value > 0);
  if (!whole) context.report('error', 'deck.chart-doughnut', { form: shape }, at('categories'));
}
