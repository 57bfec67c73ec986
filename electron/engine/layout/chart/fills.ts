/** Colours of a chart's series and points. */
import type { DeckChart } from '../../deck/model.ts';
import type { ChartTextStyle, Fill } from '../../scene/model.ts';
import { ACCENTS, type ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';

/** What is not the point of the chart stands back. */
const BACK = 0.45;

const solid = (colour: ColourRole): Fill => ({ colour, opacity: 1 });
const pale = (colour: ColourRole): Fill => ({ colour, opacity: BACK });

const highlights = ({ categories }: DeckChart): boolean => categories.some(({ highlight }) => highlight);

/** Of one series: the point of the chart in the accent and the rest muted; all in the accent where there is none. */
export const pointFill = (chart: DeckChart, category: number, accent: ColourRole): Fill =>
  !highlights(chart) || chart.categories[category]?.highlight ? solid(accent) : pale('muted');

/** Of several series: the accent and grey, strong and pale, then the other accents. */
export function seriesFill(nth: number, accent: ColourRole): Fill {
  const first = accent === 'muted' ? [solid('muted'), pale('muted'), solid('ink')] : [solid(accent), pale('muted'), solid('muted'), pale(accent)];
  const others = ACCENTS.filter((each) => each !== accent);
  return first[nth] ?? solid(others[(nth - first.length) % others.length] ?? 'ink');
}

/** Of lines: the accent, then accents across the palette, so that neighbours differ. */
export function lineFill(nth: number, accent: ColourRole): Fill {
  const first = ACCENTS.findIndex((each) => each === accent);
  const order = first < 0 ? ACCENTS : [0, 3, 1, 4, 2, 5].map((step) => ACCENTS[(first + step) % ACCENTS.length] ?? 'ink');
  return solid(nth === 0 ? accent : (order[nth % order.length] ?? accent));
}

/** Of a ring's segments: as of points, and without a point of the chart each in a colour of its own. */
export const segmentFill = (chart: DeckChart, category: number, accent: ColourRole): Fill =>
  highlights(chart) ? pointFill(chart, category, accent) : lineFill(category, accent);

/** The colour of text on a fill. */
export const inkOn = ({ opacity }: Fill): ColourRole => (opacity === 1 ? 'paper' : 'ink');

/** How a value's words look: those of the point of the chart bold in its colour. */
export const valueStyle = (chart: DeckChart, category: number, size: Pt, accent: ColourRole): ChartTextStyle =>
  chart.categories[category]?.highlight ? { size, weight: 'bold', colour: accent } : { size, weight: 'regular', colour: 'ink' };
