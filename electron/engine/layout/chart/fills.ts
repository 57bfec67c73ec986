/** Colours of a chart's series and points. */
import type { DeckChart } from '../../deck/blocks.ts';
import { type ChartSeries, type ChartTextStyle, type Fill, MARKERS } from '../../scene/model.ts';
import { ACCENTS, type ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';

/** What is not the point of the chart stands back. */
const BACK = 0.45;
/** A third strength, which paper and what stands back are both told from. */
const PALEST = 0.22;

const solid = (colour: ColourRole): Fill => ({ colour, opacity: 1 });
const pale = (colour: ColourRole): Fill => ({ colour, opacity: BACK });

const highlights = ({ categories }: DeckChart): boolean => categories.some(({ highlight }) => highlight);

/** Of one series: the point of the chart in the accent and the rest muted; all in the accent where there is none. */
export const pointFill = (chart: DeckChart, category: number, accent: ColourRole): Fill =>
  !highlights(chart) || chart.categories[category]?.highlight ? solid(accent) : pale('muted');

/** As many series of bars or columns are told apart. */
const MOST_FILLS = 5;

/** Of several series: three that a photocopier keeps apart by their lightness, then two that differ by their colour. */
export function seriesFill(nth: number, accent: ColourRole): Fill {
  const [strong, other]: readonly [ColourRole, ColourRole] = accent === 'muted' ? ['muted', ACCENTS[0]] : [accent, 'muted'];
  return [solid(strong), pale(other), { colour: strong, opacity: PALEST }, solid(other)][nth] ?? solid('ink');
}

/** Of lines: the accent, then accents across the palette, so that neighbours differ. */
export function lineFill(nth: number, accent: ColourRole): Fill {
  const first = ACCENTS.findIndex((each) => each === accent);
  const order = first < 0 ? ACCENTS : [0, 3, 1, 4, 2, 5].map((step) => ACCENTS[(first + step) % ACCENTS.length] ?? 'ink');
  return solid(nth === 0 ? accent : (order[nth % order.length] ?? accent));
}

/** How a line looks. */
export type LineLook = Pick<ChartSeries, 'fill' | 'dash' | 'marker'>;

const DASHES = ['solid', 'dash', 'dot'] as const;
/** As many lines are told apart: twice the colours of the palette. */
const MOST_LINES = 2 * ACCENTS.length;

/** As many series of a form as are told apart in one chart. */
export const mostSeries = (form: DeckChart['form']): number => ({ bar: MOST_FILLS, column: MOST_FILLS, line: MOST_LINES, doughnut: 1, share: 1 })[form];

/**
 * The look of a line: any two of up to {@link MOST_LINES} differ in dash or marker, so that photocopies and people who see no
 * colours tell them apart; two of one colour differ in both.
 */
export function lineLook(nth: number, accent: ColourRole): LineLook {
  const round = Math.floor(nth / ACCENTS.length);
  return {
    fill: lineFill(nth, accent),
    dash: DASHES[(nth + round) % DASHES.length] ?? 'solid',
    marker: MARKERS[(nth + round * DASHES.length) % MARKERS.length] ?? 'circle',
  };
}

/** Of a ring's segments: as of points, and without a point of the chart each in a colour of its own. */
export const segmentFill = (chart: DeckChart, category: number, accent: ColourRole): Fill =>
  highlights(chart) ? pointFill(chart, category, accent) : lineFill(category, accent);

/** From the largest part on, so that neighbours differ; text in ink can be read on each. */
const STEPS = [0.5, 0.4, 0.32, 0.25, 0.19, 0.14, 0.1] as const;

/** Of the parts of a bar of shares: the point in the accent and the others steps of grey; without a point all are steps of the accent. */
export function partFill(chart: DeckChart, nth: number, point: boolean, accent: ColourRole): Fill {
  if (point) return solid(accent);
  const pointed = highlights(chart);
  return { colour: pointed && accent !== 'muted' ? 'muted' : accent, opacity: STEPS[pointed ? nth - 1 : nth] ?? 0.1 };
}

/** The colour of text on a fill. */
export const inkOn = ({ opacity }: Fill): ColourRole => (opacity === 1 ? 'paper' : 'ink');

/** How a value's words look: those of the point of the chart bold in its colour. */
export const valueStyle = (chart: DeckChart, category: number, size: Pt, accent: ColourRole): ChartTextStyle =>
  chart.categories[category]?.highlight ? { size, weight: 'bold', colour: accent } : { size, weight: 'regular', colour: 'ink' };
