/** Which form a chart takes, over how many pages, and how its values are told. */
import type { DeckChart } from '../../deck/model.ts';
import type { Primitive } from '../../scene/model.ts';
import { evenParts } from '../even-parts.ts';
import { bars } from './bars.ts';
import { columns } from './columns.ts';
import type { Draft, Form, Task, Telling } from './draft.ts';
import { keyOf } from './key.ts';
import { lines } from './lines.ts';
import { ring } from './ring.ts';
import { saysMore } from './values.ts';

/** More pages than this are a table. */
const MOST_PAGES = 6;

/** One page of a chart, seen from the reading start, and what stands beside it in its place on the page. */
export interface DrawnPage {
  readonly draft: Draft;
  /** The categories that it shows. */
  readonly categories: readonly number[];
  readonly around: readonly Primitive[];
}

/** How a chart may be drawn, from the best way down. */
interface Way {
  readonly form: Form;
  readonly keyed: boolean;
}

/**
 * Draws a chart in its place. A form that has no room gives way to the next: a ring and columns to lying bars, which have more
 * room for names. Labels give way to ticks, but where words say more than the number does only to further pages.
 * @returns undefined where no form is readable
 */
export function drawn(task: Omit<Task, 'keyed'>): readonly DrawnPage[] | undefined {
  const { chart, context } = task;
  const whole = chart.categories.map((_, category) => category);
  if (!hasMeasures(chart)) return undefined;
  if (chart.form === 'doughnut') {
    const round = ring({ ...task, keyed: false });
    if (round) return [{ draft: round.draft, categories: whole, around: round.beside }];
  }
  const counts = Array.from({ length: Math.min(MOST_PAGES, whole.length) }, (_, index) => index + 1);
  const tellings: readonly Telling[] = saysMore(chart, context.meta.language) ? ['labels'] : ['labels', 'ticks'];
  const tries = counts.flatMap((count) => tellings.map((telling) => [count, telling] as const));
  for (const [count, telling] of tries) {
    for (const { form, keyed } of waysOf(chart)) {
      const pages = evenParts(whole, count);
      const key = keyed ? keyOf(task) : undefined;
      if (keyed && !key) continue;
      const below = key ? key.height + KEY_GAP : 0;
      const { frame } = task;
      const room = { ...frame, y: frame.y + below, height: frame.height - below };
      const drafts = room.height > 0 ? form({ ...task, frame: room, keyed }, pages, telling) : undefined;
      if (drafts) return drafts.map((draft, index) => ({ draft, categories: pages[index] ?? [], around: key?.items ?? [] }));
    }
  }
  return undefined;
}

/** Whether the values can be measured: numbers beyond these are of no quantity that anybody charts. */
function hasMeasures({ categories }: DeckChart): boolean {
  const largest = Math.max(0, ...categories.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));
  return largest === 0 || (largest > LEAST && largest < LARGEST);
}

const [LEAST, LARGEST] = [1e-9, 1e15] as const;

/** Between the key and the chart. */
const KEY_GAP = 8;

function waysOf({ form, series }: DeckChart): readonly Way[] {
  const keyed = series.length > 1;
  switch (form) {
    case 'bar':
    case 'doughnut':
      return [{ form: bars, keyed }];
    case 'column':
      return [{ form: columns, keyed }, { form: bars, keyed }];
    case 'line':
      return keyed ? [{ form: lines, keyed: false }, { form: lines, keyed }] : [{ form: lines, keyed }];
  }
}
