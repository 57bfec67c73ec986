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
} from '../../scene/chart.ts';
import type { Chart, ChartText, ChartTextStyle, Fill, Marker, Point } from '../../scene/model.ts';
import { languageTag } from '../../units/language.ts';
import type { Pt } from '../../units/length.ts';
import { element, escapeXml } from './element.ts';
import { type SvgPainter, paint } from './painter.ts';

/** A chart: marks from the same measures that PowerPoint draws by, texts where layout reckons with them. */
export function paintChart(chart: Chart, painter: SvgPainter): string {
  return [...ticks(chart, painter), ...marks(chart, painter), ...labels(chart, painter)].join('');
}

/** Lines across the plot to read values off. */
function ticks(chart: Chart, painter: SvgPainter): readonly string[] {
  const { ticks: shown, min } = chart.values;
  if (shown === undefined) return [];
  const { colour } = shown.style;
  return shown.labels.flatMap((label, index) => [
    across(chart, min + index * shown.step, {
      stroke: paint(colour, painter),
      'stroke-width': GRID.thickness,
      'stroke-opacity': GRID.opacity,
    }),
    text(label, shown.style, chart, painter),
  ]);
}

function marks(chart: Chart, painter: SvgPainter): readonly string[] {
  switch (chart.form) {
    case 'bar':
    case 'column':
      return [...bars(chart, painter), baseline(chart, painter)];
    case 'line':
      return [baseline(chart, painter), ...chart.series.flatMap((_, index) => line(chart, index, painter))];
    case 'doughnut':
      return ring(chart, painter);
  }
}

function bars(chart: Chart, painter: SvgPainter): readonly string[] {
  const seam = chart.series.length > 1 ? seamOf(painter) : {};
  return barFrames(chart).flatMap((frames, nth) =>
    frames.map((frame, category) =>
      frame === undefined ? '' : element('rect', { ...frame, ...fill(chart.series[nth]?.points[category]?.fill, painter), ...seam }),
    ),
  );
}

/** The category axis, at zero where zero is in sight. */
function baseline(chart: Chart, painter: SvgPainter): string {
  const { min, max } = chart.values;
  return across(chart, Math.min(Math.max(0, min), max), { stroke: paint('muted', painter), 'stroke-width': AXIS });
}

/** A line over the whole plot at a value. */
function across(chart: Chart, value: number, look: Readonly<Record<string, string | number>>): string {
  const { x, y, width, height } = chart.plot;
  const at = valueAt(chart, value);
  const ends = chart.form === 'bar' ? { x1: at, x2: at, y1: y, y2: y + height } : { x1: x, x2: x + width, y1: at, y2: at };
  return element('line', { ...ends, ...look });
}

/** Lengths of dashes and spaces in line widths, as DrawingML's `sysDash` and `sysDot` have them. */
const DASHES = { solid: undefined, dash: [3, 1], dot: [1, 1] } as const;

function line(chart: Chart, nth: number, painter: SvgPainter): readonly string[] {
  const series = chart.series[nth];
  const points = linePoints(chart)[nth];
  if (series === undefined || points === undefined) return [];
  const strokes = unbroken(points).map((stretch) =>
    element('polyline', {
      points: stretch.map(({ x, y }) => `${hundredth(x)},${hundredth(y)}`).join(' '),
      fill: 'none',
      stroke: paint(series.fill.colour, painter),
      'stroke-opacity': series.fill.opacity,
      'stroke-width': LINE,
      'stroke-linejoin': 'round',
      'stroke-dasharray': DASHES[series.dash]?.map((widths) => widths * LINE).join(' '),
    }),
  );
  const bridges = bridged(points).map((index) =>
    element('polyline', {
      points: [points.slice(0, index).findLast((each) => each !== undefined), points[index]].map((point) => (point ? `${hundredth(point.x)},${hundredth(point.y)}` : '')).join(' '),
      fill: 'none',
      stroke: paint(series.fill.colour, painter),
      'stroke-opacity': series.fill.opacity,
      'stroke-width': BRIDGE,
      'stroke-dasharray': DASHES.dot.map((widths) => widths * BRIDGE).join(' '),
    }),
  );
  const markers = points.map((point, category) =>
    point === undefined
      ? ''
      : marker(series.marker, point, series.points[category]?.fill, painter),
  );
  return [...bridges, ...strokes, ...markers];
}

function marker(shape: Marker, point: Point, look: Fill | undefined, painter: SvgPainter): string {
  if (shape === 'circle' || shape === 'point') return element('circle', { cx: point.x, cy: point.y, r: (shape === 'point' ? POINT : MARKER) / 2, ...fill(look, painter) });
  const outline = markerOutline(shape, point).map(({ x, y }) => `${hundredth(x)},${hundredth(y)}`);
  return element('polygon', { points: outline.join(' '), ...fill(look, painter) });
}

function ring(chart: Chart, painter: SvgPainter): readonly string[] {
  const circle = ringOf(chart);
  const inner = circle.radius * HOLE;
  return segments(chart).map((segment, category) => {
    if (segment === undefined) return '';
    const { from, to } = segment;
    // An arc from a point to itself is none: a segment that is the whole ring is drawn in two halves.
    const turns = to - from > 0.999 ? [from, (from + to) / 2, to] : [from, to];
    const far = to - from > 0.5 && turns.length === 2 ? 1 : 0;
    const arc = (radius: Pt, clockwise: 0 | 1) => {
      const [, ...ends] = clockwise === 1 ? turns : turns.toReversed();
      return ends.map((turn) => `A${hundredth(radius)} ${hundredth(radius)} 0 ${far} ${clockwise} ${place(pointOnRing(circle, radius, turn))}`);
    };
    const outline = [
      `M${place(pointOnRing(circle, circle.radius, from))}`,
      ...arc(circle.radius, 1),
      `L${place(pointOnRing(circle, inner, to))}`,
      ...arc(inner, 0),
      'Z',
    ];
    return element('path', { d: outline.join(''), ...fill(chart.series[0]?.points[category]?.fill, painter), ...seamOf(painter) });
  });
}

function labels(chart: Chart, painter: SvgPainter): readonly string[] {
  const { categories, series } = chart;
  return [
    ...categories.labels.map((label) => (label === undefined ? '' : text(label, categories.style, chart, painter))),
    ...series.flatMap(({ points }) =>
      points.map(({ label }) => (label === undefined ? '' : text(label, label.style, chart, painter))),
    ),
  ];
}

function text({ lines, frame }: ChartText, style: ChartTextStyle, chart: Chart, painter: SvgPainter): string {
  const height = frame.height / lines.length;
  return lines
    .map((each, index) =>
      element(
        'text',
        {
          x: frame.x + frame.width / 2,
          y: frame.y + (index + 1) * height - TEXT.depth * style.size,
          'text-anchor': 'middle',
          direction: chart.direction,
          'font-size': style.size,
          'font-weight': style.weight === 'bold' ? 700 : undefined,
          fill: paint(style.colour, painter),
          'xml:lang': languageTag(chart.language),
          'xml:space': 'preserve',
        },
        escapeXml(each),
      ),
    )
    .join('');
}

const fill = (look: Fill | undefined, painter: SvgPainter) =>
  look && { fill: paint(look.colour, painter), 'fill-opacity': look.opacity === 1 ? undefined : look.opacity };

const seamOf = (painter: SvgPainter) => ({ stroke: paint('paper', painter), 'stroke-width': SEAM });

const hundredth = (value: number): number => Math.round(value * 100) / 100;
const place = ({ x, y }: Point): string => `${hundredth(x)} ${hundredth(y)}`;
