/** A chart: marks from the same measures that PowerPoint draws by, texts where layout reckons with them. */
import {
  AXIS,
  BRIDGE,
  GRID,
  HOLE,
  LINE,
  MARKER,
  POINT,
  SEAM,
  TEXT,
  barFrames,
  bridged,
  linePoints,
  markerOutline,
  pointOnRing,
  ringOf,
  segments,
  unbroken,
  valueAt,
} from '../scene/chart.ts';
import type { Chart, ChartText, ChartTextStyle, Fill, Marker, Point } from '../scene/model.ts';
import type { Pt } from '../units/length.ts';
import { dashOf, type Drawer, fillOf, inkOf } from './drawer.ts';
import type { Label, LineMark, Mark, Pen, Step } from './model.ts';

export const drawChart = (chart: Chart, drawer: Drawer): readonly Mark[] => [...ticks(chart, drawer), ...marks(chart, drawer), ...labels(chart, drawer)];

/** Lines across the plot to read values off. */
function ticks(chart: Chart, drawer: Drawer): readonly Mark[] {
  const { ticks: shown, min } = chart.values;
  if (shown === undefined) return [];
  const { colour } = shown.style;
  return shown.labels.flatMap((label, index) => [
    across(chart, min + index * shown.step, { colour: drawer.palette[colour], opacity: GRID.opacity, thickness: GRID.thickness }),
    ...text(label, shown.style, chart, drawer),
  ]);
}

function marks(chart: Chart, drawer: Drawer): readonly Mark[] {
  switch (chart.form) {
    case 'bar':
    case 'column':
      return [...bars(chart, drawer), baseline(chart, drawer)];
    case 'line':
      return [baseline(chart, drawer), ...chart.series.flatMap((_, index) => line(chart, index, drawer))];
    case 'doughnut':
      return ring(chart, drawer);
  }
}

function bars(chart: Chart, drawer: Drawer): readonly Mark[] {
  const seam = chart.series.length > 1 ? seamOf(drawer) : {};
  return barFrames(chart).flatMap((frames, nth) =>
    frames.flatMap((frame, category): readonly Mark[] =>
      frame === undefined ? [] : [{ type: 'rect', frame, ...fillOf(chart.series[nth]?.points[category]?.fill, drawer), ...seam }],
    ),
  );
}

/** The category axis, at zero where zero is in sight. */
function baseline(chart: Chart, drawer: Drawer): LineMark {
  const { min, max } = chart.values;
  return across(chart, Math.min(Math.max(0, min), max), { ...inkOf('muted', drawer), thickness: AXIS });
}

/** A line over the whole plot at a value. */
function across(chart: Chart, value: number, pen: Pen): LineMark {
  const { x, y, width, height } = chart.plot;
  const at = valueAt(chart, value);
  return chart.form === 'bar'
    ? { type: 'line', from: { x: at, y }, to: { x: at, y: y + height }, pen }
    : { type: 'line', from: { x, y: at }, to: { x: x + width, y: at }, pen };
}

/** Lengths of dashes and spaces in line widths, as DrawingML's `sysDash` and `sysDot` have them. */
const DASHES = { solid: undefined, dash: [3, 1], dot: [1, 1] } as const;

function line(chart: Chart, nth: number, drawer: Drawer): readonly Mark[] {
  const series = chart.series[nth];
  const points = linePoints(chart)[nth];
  if (series === undefined || points === undefined) return [];
  const ink = { colour: drawer.palette[series.fill.colour], opacity: series.fill.opacity };
  const strokes = unbroken(points).map((stretch): Mark => ({
    type: 'polyline',
    points: stretch,
    closed: false,
    pen: { ...ink, thickness: LINE, round: true, ...dashOf(DASHES[series.dash], LINE) },
  }));
  const bridges = bridged(points).map((index): Mark => ({
    type: 'polyline',
    points: [points.slice(0, index).findLast((each) => each !== undefined), points[index]].filter((point) => point !== undefined),
    closed: false,
    pen: { ...ink, thickness: BRIDGE, ...dashOf(DASHES.dot, BRIDGE) },
  }));
  const markers = points.flatMap((point, category) => (point === undefined ? [] : [marker(series.marker, point, series.points[category]?.fill, drawer)]));
  return [...bridges, ...strokes, ...markers];
}

function marker(shape: Marker, point: Point, look: Fill | undefined, drawer: Drawer): Mark {
  if (shape !== 'circle' && shape !== 'point') return { type: 'polyline', points: markerOutline(shape, point), closed: true, ...fillOf(look, drawer) };
  const across = shape === 'point' ? POINT : MARKER;
  return { type: 'ellipse', frame: { x: point.x - across / 2, y: point.y - across / 2, width: across, height: across }, ...fillOf(look, drawer) };
}

function ring(chart: Chart, drawer: Drawer): readonly Mark[] {
  const circle = ringOf(chart);
  const inner = circle.radius * HOLE;
  return segments(chart).flatMap((segment, category): readonly Mark[] => {
    if (segment === undefined) return [];
    const { from, to } = segment;
    // An arc from a point to itself is none: a segment that is the whole ring is drawn in two halves.
    const turns = to - from > 0.999 ? [from, (from + to) / 2, to] : [from, to];
    const far = to - from > 0.5 && turns.length === 2;
    const arc = (radius: Pt, clockwise: boolean): readonly Step[] => {
      const [, ...ends] = clockwise ? turns : turns.toReversed();
      return ends.map((turn) => ({ by: 'arc', centre: circle.centre, radius, far, clockwise, to: pointOnRing(circle, radius, turn) }));
    };
    const steps: readonly Step[] = [
      { by: 'move', to: pointOnRing(circle, circle.radius, from) },
      ...arc(circle.radius, true),
      { by: 'line', to: pointOnRing(circle, inner, to) },
      ...arc(inner, false),
      { by: 'close' },
    ];
    return [{ type: 'path', steps, ...fillOf(chart.series[0]?.points[category]?.fill, drawer), ...seamOf(drawer) }];
  });
}

function labels(chart: Chart, drawer: Drawer): readonly Mark[] {
  const { categories, series } = chart;
  return [
    ...categories.labels.flatMap((label) => (label === undefined ? [] : text(label, categories.style, chart, drawer))),
    ...series.flatMap(({ points }) => points.flatMap(({ label }) => (label === undefined ? [] : text(label, label.style, chart, drawer)))),
  ];
}

function text({ lines, frame }: ChartText, { size, weight, colour }: ChartTextStyle, { direction, language }: Chart, { palette }: Drawer): readonly Label[] {
  const height = frame.height / lines.length;
  return lines.map((each, index) => ({
    type: 'label',
    x: frame.x + frame.width / 2,
    baseline: frame.y + (index + 1) * height - TEXT.depth * size,
    anchor: 'middle',
    direction,
    run: { text: each, size, weight, colour: palette[colour], language },
  }));
}

const seamOf = (drawer: Drawer): { readonly pen: Pen } => ({ pen: { ...inkOf('paper', drawer), thickness: SEAM } });
