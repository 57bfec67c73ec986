/**
 * What the parts of a chart measure on the page, reckoned as PowerPoint and LibreOffice reckon it. Layout places labels by
 * these numbers and the SVG painter draws by them, so that preview and file are one picture.
 */
import type { Frame, Pt } from '../units/length.ts';
import type { Chart, Marker, Point } from './model.ts';

/** Thickness of a chart's lines. */
export const LINE: Pt = 2.5;
/** Diameter of the dots at a line's points. */
export const MARKER: Pt = 8;
/** Diameter of the points of small charts. */
export const POINT: Pt = 4;
/** Radius of a ring's hole as a share of the ring's; LibreOffice knows no other. */
export const HOLE = 0.5;
/** Thickness of the paper-coloured seams between neighbouring bars and segments. */
export const SEAM: Pt = 1.5;
/** Thickness of the line that bars stand on. */
export const AXIS: Pt = 0.75;
/** Thickness and opacity of the lines to read values off. */
export const GRID = { thickness: 0.5, opacity: 0.35 } as const;

/** Height and depth of a line of a chart's text above and below its baseline, in em: the typeface's own, as Vazirmatn's tables say. */
export const TEXT = { height: 2100 / 2048, depth: 1100 / 2048 } as const;
/** Distance of a label from the bar's end or the point that it stands at. */
export const LABEL_OFFSET: Pt = 36_000 / 12_700;

/** Which way its categories or values run: time along lines from left to right in Persian too, as Iranian statistics print it, all else as the deck reads. */
export const runOf = ({ form, direction }: Pick<Chart, 'form' | 'direction'>): Chart['direction'] => (form === 'line' ? 'ltr' : direction);

/** What the measures depend on. */
export interface Plotted extends Pick<Chart, 'form' | 'plot' | 'direction' | 'stacked' | 'gap' | 'slots'> {
  readonly values: Pick<Chart['values'], 'min' | 'max'>;
  readonly series: readonly { readonly points: readonly { readonly value?: number }[] }[];
}

/** Where a value stands on the value axis: a y of the page, or an x where bars lie. */
export function valueAt(
  { form, plot, direction, values: { min, max } }: Pick<Plotted, 'form' | 'plot' | 'direction' | 'values'>,
  value: number,
): Pt {
  const share = (value - min) / (max - min);
  if (form !== 'bar') return plot.y + plot.height * (1 - share);
  return direction === 'ltr' ? plot.x + plot.width * share : plot.x + plot.width * (1 - share);
}

/** The stretch of the category axis that belongs to a category: along y where bars lie, else along x. */
export interface Band {
  readonly start: Pt;
  readonly extent: Pt;
}

export function bandOf({ form, plot, direction, series, slots }: Plotted, category: number): Band {
  const count = slots?.count ?? series[0]?.points.length ?? 0;
  if (form === 'bar') {
    const extent = plot.height / count;
    return { start: plot.y + category * extent, extent };
  }
  const extent = plot.width / count;
  const slot = slots?.of[category] ?? category;
  const place = runOf({ form, direction }) === 'ltr' ? slot : count - 1 - slot;
  return { start: plot.x + place * extent, extent };
}

/** The bars by series and category; undefined where there is no value. */
export function barFrames(chart: Plotted): readonly (readonly (Frame | undefined)[])[] {
  const { form, direction, stacked, gap, series } = chart;
  const abreast = stacked ? 1 : series.length;
  const above = new Map<number, number>();
  const below = new Map<number, number>();
  return series.map(({ points }, nth) =>
    points.map(({ value }, category) => {
      if (value === undefined) return undefined;
      const reached = value < 0 ? below : above;
      const from = stacked ? (reached.get(category) ?? 0) : 0;
      reached.set(category, from + value);
      const band = bandOf(chart, category);
      const thickness = band.extent / (abreast + gap);
      const mirrored = form === 'column' && direction === 'rtl';
      const place = stacked ? 0 : mirrored ? abreast - 1 - nth : nth;
      const start = band.start + thickness * (gap / 2 + place);
      const [a, b] = [valueAt(chart, from), valueAt(chart, from + value)];
      const [near, extent] = [Math.min(a, b), Math.abs(a - b)];
      return form === 'bar'
        ? { x: near, y: start, width: extent, height: thickness }
        : { x: start, y: near, width: thickness, height: extent };
    }),
  );
}

/** The points of each line; undefined where there is no value. */
export const linePoints = (chart: Plotted): readonly (readonly (Point | undefined)[])[] =>
  chart.series.map(({ points }) =>
    points.map(({ value }, category) => {
      if (value === undefined) return undefined;
      const { start, extent } = bandOf(chart, category);
      return { x: start + extent / 2, y: valueAt(chart, value) };
    }),
  );

/** The stretches of a line between gaps; one point alone is a stretch too. */
export function unbroken(points: readonly (Point | undefined)[]): readonly (readonly Point[])[] {
  const stretches: Point[][] = [[]];
  for (const point of points) {
    if (point === undefined) stretches.push([]);
    else stretches.at(-1)?.push(point);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** Corners of the markers that are not round, in halves of their size from the middle, as PowerPoint draws them. */
const CORNERS: Readonly<Record<Exclude<Marker, 'circle' | 'point'>, readonly (readonly [x: number, y: number])[]>> = {
  square: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  triangle: [[0, -1], [1, 1], [-1, 1]],
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  cross: star(Math.SQRT1_2),
  plus: star(0),
};

/** Four arms as thick as PowerPoint's strokes: straight at 0, else turned by half a right angle. */
function star(turned: number): readonly (readonly [x: number, y: number])[] {
  const [long, half] = [turned === 0 ? 1 : Math.SQRT2, 0.25];
  const straight = [[-half, -long], [half, -long], [half, -half], [long, -half], [long, half], [half, half], [half, long], [-half, long], [-half, half], [-long, half], [-long, -half], [-half, -half]] as const;
  return straight.map(([x, y]) => (turned === 0 ? [x, y] : [(x - y) * turned, (x + y) * turned]));
}

/** The outline of a marker that is not round. */
export const markerOutline = (marker: Exclude<Marker, 'circle' | 'point'>, { x, y }: Point): readonly Point[] =>
  CORNERS[marker].map(([right, down]) => ({ x: x + (right * MARKER) / 2, y: y + (down * MARKER) / 2 }));

/** The pairs of points between which a line has a gap, by the index of the second: it is bridged by a thin dotted line. */
export const bridged = (points: readonly (Point | undefined)[]): readonly number[] =>
  points.flatMap((point, index) => (point !== undefined && index > 0 && points[index - 1] === undefined && points.slice(0, index).some((each) => each !== undefined) ? [index] : []));

/** Thickness of the dotted line over a gap. */
export const BRIDGE: Pt = 1;

/** A segment of a ring, in turns clockwise from the top; the ring is whole from 0 to 1. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** The segments of the ring by category; clocks do not mirror, and nor do rings. Undefined where there is nothing to show. */
export function segments({ series }: Plotted): readonly (Segment | undefined)[] {
  const values = (series[0]?.points ?? []).map(({ value = 0 }) => value);
  const total = values.reduce((sum, value) => sum + value, 0);
  let reached = 0;
  return values.map((value) => {
    const from = reached;
    reached += value / total;
    return value === 0 ? undefined : { from, to: reached };
  });
}

export interface Ring {
  readonly centre: Point;
  readonly radius: Pt;
}

/** The ring's outer circle. */
export const ringOf = ({ plot }: Pick<Chart, 'plot'>): Ring => ({
  centre: { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 },
  radius: Math.min(plot.width, plot.height) / 2,
});

/** The point on a circle around the ring's centre at a turn. */
export const pointOnRing = ({ centre }: Ring, radius: Pt, turn: number): Point => ({
  x: centre.x + radius * Math.sin(turn * 2 * Math.PI),
  y: centre.y - radius * Math.cos(turn * 2 * Math.PI),
});

/** Where PowerPoint centres the label of a segment. */
export const segmentMiddle = (ring: Ring, { from, to }: Segment): Point =>
  pointOnRing(ring, (ring.radius * (1 + HOLE)) / 2, (from + to) / 2);
