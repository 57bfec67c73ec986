/** Which form a chart takes, over how many pages, and how its values are told. */
import type { DeckChart } from '../../deck/blocks.ts';
import type { ChartCause, ShownForm } from '../../diagnostics/chart.ts';
import { evenParts } from '../even-parts.ts';
import { bars } from './bars.ts';
import { causeOf } from './cause.ts';
import { columns } from './columns.ts';
import type { DrawnPage, Form, Task, Telling } from './draft.ts';
import { mostSeries } from './fills.ts';
import { keyOf } from './key.ts';
import { lines } from './lines.ts';
import { panels } from './panels.ts';
import { hasMeasures } from './range.ts';
import { isOfWhole } from '../../units/chart-form.ts';
import { ring } from './ring.ts';
import { shareBar } from './share-bar.ts';
import { timingOf, untimed } from './slots.ts';
import { rememberedWords } from './values.ts';

/** How many pages a chart may take; one of more is a table. */
const [ONE, FURTHER] = [[1], [2, 3, 4, 5, 6]] as const;
const ALL = [...ONE, ...FURTHER] as const;
/** More series than this are small charts, unless the author asked for one. */
const FEW_SERIES = 5;

/** A chart as it is drawn. */
export interface Drawing {
  readonly pages: readonly DrawnPage[];
  /** Whether the distances of its times are not true. */
  readonly evenly: boolean;
  /** Where it is not as its author asked, or no bar of shares though its values are those of a whole: what it is instead, and why. */
  readonly instead?: Instead;
}

/** What a chart is instead of its form, and why. */
export interface Instead {
  readonly form: ShownForm;
  readonly cause: ChartCause;
}

/** A chart in its place before a form is chosen. */
export type Wanted = Omit<Task, 'keyed' | 'small' | 'id' | 'wordsAt'>;

/**
 * Draws a chart in its form where that comes out readable: else columns and a ring as lying bars, which have more room for names,
 * and several series as small charts.
 * @returns without pages where no form is readable
 */
export function drawn(wanted: Wanted): Drawing {
  const task: Task = { ...wanted, keyed: false, id: 'chart', small: false, wordsAt: rememberedWords(wanted.context.meta.language) };
  const { chart } = task;
  if (!hasMeasures(chart)) return { pages: [], evenly: false, instead: { form: 'table', cause: { of: 'values' } } };
  for (const { form, draw } of formsOf(task)) {
    const pages = draw();
    if (pages) return { pages, evenly: evenly(task, pages), ...((chart.asked || chart.form === 'share') && form !== chart.form && { instead: { form, cause: causeFor(task) } }) };
  }
  return { pages: [], evenly: false, instead: { form: 'table', cause: causeFor(task) } };
}

/** Whether times that are not evenly spaced are drawn as if they were. */
const evenly = ({ chart }: Task, pages: readonly DrawnPage[]): boolean =>
  timingOf(chart) !== 'even' && pages.some(({ parts }) => parts.some(({ draft }) => draft.form !== 'doughnut' && draft.slots === undefined && draft.categories.names.length > 2));

const causeFor = (task: Task): ChartCause =>
  causeOf(task.chart, (easier) => onPages({ ...task, chart: easier }, task.chart.form, ALL) !== undefined);

interface Choice {
  readonly form: ShownForm;
  readonly draw: () => readonly DrawnPage[] | undefined;
}

/** From the form that the chart is to have to what tells its values otherwise. */
function formsOf(task: Task): readonly Choice[] {
  const { form, series, asked } = task.chart;
  const own = (counts: readonly number[]): Choice => ({ form, draw: () => onPages(task, form, counts) });
  const lying = (counts: readonly number[]): Choice => ({ form: 'bar', draw: () => onPages(task, 'bar', counts) });
  const small: Choice = { form: asked || isOfWhole(form) ? 'panels' : form, draw: () => panels(task) };
  const many = series.length > (asked ? mostSeries(form) : FEW_SERIES);
  const others = form === 'column' || isOfWhole(form) ? [lying(ONE)] : [];
  return many ? [small, own(ALL), lying(ALL)] : [own(ONE), ...others, own(FURTHER), small, lying(ALL)];
}

/** A form, true to time where that has room. */
const onPages = (task: Task, form: DeckChart['form'], counts: readonly number[]): readonly DrawnPage[] | undefined =>
  spaced(task, form, counts) ?? (timingOf(task.chart) === 'even' ? undefined : spaced({ ...task, chart: untimed(task.chart) }, form, counts));

/** A form on as few pages as it is readable on. Labels give way to lines to read values off. */
function spaced(task: Task, form: DeckChart['form'], counts: readonly number[]): readonly DrawnPage[] | undefined {
  const { chart, frame } = task;
  if (chart.form === 'line' && form === 'bar') return undefined;
  if (!hasMeasures(chart) || chart.series.length > mostSeries(form)) return undefined;
  const whole = chart.categories.map((_, category) => category);
  if (form === 'doughnut') {
    const round = ring(task);
    return round && [{ parts: [{ draft: round.draft, categories: whole, before: [] }], around: round.beside }];
  }
  if (form === 'share') {
    const draft = shareBar(task);
    return draft && [{ parts: [{ draft, categories: whole, turned: true, before: [] }], around: [] }];
  }
  const tries = counts.filter((count) => count <= whole.length).flatMap((count) => TELLINGS.filter((telling) => telling === 'labels' || !task.labelled).map((telling) => [count, telling] as const));
  for (const [count, telling] of tries) {
    for (const { lay, keyed } of waysOf(form, chart)) {
      const pages = evenParts(whole, count);
      const key = keyed ? keyOf({ ...task, chart: { ...chart, form } }) : undefined;
      if (keyed && !key) continue;
      const below = key ? key.height + KEY_GAP : 0;
      const room = { ...frame, y: frame.y + below, height: frame.height - below };
      const drafts = room.height > 0 ? lay({ ...task, frame: room, keyed }, pages, telling) : undefined;
      if (drafts) return drafts.map((draft, index) => ({ parts: [{ draft, categories: pages[index] ?? [], before: [] }], around: key?.items ?? [] }));
    }
  }
  return undefined;
}

const TELLINGS = ['labels', 'ticks'] as const satisfies readonly Telling[];

/** Between the key and the chart. */
const KEY_GAP = 8;

/** How a form is laid out. */
interface Way {
  readonly lay: Form;
  readonly keyed: boolean;
}

function waysOf(form: Exclude<DeckChart['form'], 'doughnut' | 'share'>, { series }: DeckChart): readonly Way[] {
  const keyed = series.length > 1;
  switch (form) {
    case 'bar':
      return [{ lay: bars, keyed }];
    case 'column':
      return [{ lay: columns, keyed }];
    case 'line':
      return keyed ? [{ lay: lines, keyed: false }, { lay: lines, keyed }] : [{ lay: lines, keyed }];
  }
}
