import { BRIDGE, LINE, MARKER, POINT, SEAM, bridged, linePoints } from '../../../../scene/chart.ts';
import type { Chart, ChartPoint, ChartSeries, Fill, Marker } from '../../../../scene/model.ts';
import { toEmu } from '../../../../units/length.ts';
import { solidFill } from '../../colours.ts';
import { categoryData, placeOf, seriesName, valueData } from './data.ts';
import { dataLabels } from './labels.ts';

const DASHES = { solid: 'solid', dash: 'sysDash', dot: 'sysDot' } as const satisfies Record<ChartSeries['dash'], string>;

/** A series in the order of elements that its form's schema has. */
export function seriesXml(series: ChartSeries, nth: number, chart: Chart): string {
  const head = `<c:idx val="${nth}"/><c:order val="${nth}"/>${seriesName(series, nth)}`;
  const data = `${dataLabels(series, chart)}${categoryData(chart)}${valueData(series, nth, chart)}`;
  return `<c:ser>${head}${marks(series, nth, chart)}${data}${chart.form === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

function marks(series: ChartSeries, nth: number, chart: Chart): string {
  switch (chart.form) {
    case 'bar':
    case 'column': {
      const seam = chart.series.length > 1 ? seamXml : '<a:ln><a:noFill/></a:ln>';
      return `${shape(series.fill, seam)}<c:invertIfNegative val="0"/>${odd(series, chart, (point, place) => barPoint(point, place, seam))}`;
    }
    case 'line':
      return `<c:spPr>${stroke(series)}</c:spPr>${marker(series.marker, series.fill)}${behindGaps(series, nth, chart)}`;
    case 'doughnut':
      return series.points
        .map((point, index) => `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${shape(point.fill, seamXml)}</c:dPt>`)
        .join('');
  }
}

/** The points that do not look like their series. */
const odd = (series: ChartSeries, chart: Chart, write: (point: ChartPoint, place: number) => string): string =>
  series.points
    .map((point, index) => (point.value === undefined || sameFill(point.fill, series.fill) ? '' : write(point, placeOf(chart, index))))
    .join('');

const sameFill = (a: Fill, b: Fill): boolean => a.colour === b.colour && a.opacity === b.opacity;

const barPoint = ({ fill }: ChartPoint, place: number, seam: string): string =>
  `<c:dPt><c:idx val="${place}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shape(fill, seam)}</c:dPt>`;

/** Points behind a gap: a point states the line that leads to it. LibreOffice (7.4) draws all of a line alike. */
function behindGaps(series: ChartSeries, nth: number, chart: Chart): string {
  const points = linePoints(chart)[nth] ?? [];
  return bridged(points)
    .map((index) => `<c:dPt><c:idx val="${placeOf(chart, index)}"/>${marker(series.marker, series.fill)}<c:bubble3D val="0"/><c:spPr>${stroke({ ...series, dash: 'dot' }, BRIDGE)}</c:spPr></c:dPt>`)
    .join('');
}

const shape = (fill: Fill, outline: string): string => `<c:spPr>${solidFill(fill.colour, fill.opacity)}${outline}</c:spPr>`;

const seamXml = `<a:ln w="${toEmu(SEAM)}">${solidFill('paper')}</a:ln>`;

const stroke = ({ fill, dash }: ChartSeries, thickness = LINE): string =>
  `<a:ln w="${toEmu(thickness)}" cap="flat">${solidFill(fill.colour, fill.opacity)}<a:prstDash val="${DASHES[dash]}"/><a:round/></a:ln>`;

const SYMBOLS = { circle: 'circle', point: 'circle', square: 'square', triangle: 'triangle', diamond: 'diamond', cross: 'x', plus: 'plus' } as const satisfies Record<Marker, string>;

/** Crosses are strokes to PowerPoint: without a line there would be nothing. */
function marker(shape: Marker, fill: Fill): string {
  const colour = solidFill(fill.colour, fill.opacity);
  const line = shape === 'cross' || shape === 'plus' ? `<a:ln w="${toEmu(MARKER / 4)}">${colour}</a:ln>` : '<a:ln><a:noFill/></a:ln>';
  return `<c:marker><c:symbol val="${SYMBOLS[shape]}"/><c:size val="${shape === 'point' ? POINT : MARKER}"/><c:spPr>${colour}${line}</c:spPr></c:marker>`;
}
