import { LINE, MARKER, SEAM } from '../../../../scene/chart.ts';
import type { Chart, ChartPoint, ChartSeries, Fill } from '../../../../scene/model.ts';
import { toEmu } from '../../../../units/length.ts';
import { solidFill } from '../../colours.ts';
import { categoryData, seriesName, valueData } from './data.ts';
import { dataLabels } from './labels.ts';

const DASHES = { solid: 'solid', dash: 'sysDash', dot: 'sysDot' } as const satisfies Record<ChartSeries['dash'], string>;

/** A series in the order of elements that its form's schema has. */
export function seriesXml(series: ChartSeries, nth: number, chart: Chart): string {
  const head = `<c:idx val="${nth}"/><c:order val="${nth}"/>${seriesName(series, nth)}`;
  const data = `${dataLabels(series, chart)}${categoryData(chart)}${valueData(series, nth)}`;
  return `<c:ser>${head}${marks(series, chart)}${data}${chart.form === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

function marks(series: ChartSeries, chart: Chart): string {
  switch (chart.form) {
    case 'bar':
    case 'column': {
      const seam = chart.series.length > 1 ? seamXml : '<a:ln><a:noFill/></a:ln>';
      return `${shape(series.fill, seam)}<c:invertIfNegative val="0"/>${odd(series, (point, index) => barPoint(point, index, seam))}`;
    }
    case 'line':
      return `<c:spPr>${stroke(series)}</c:spPr>${marker(series.fill)}${odd(series, (point, index) => linePoint(point, index, series))}`;
    case 'doughnut':
      return series.points
        .map((point, index) => `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${shape(point.fill, seamXml)}</c:dPt>`)
        .join('');
  }
}

/** The points that do not look like their series. */
const odd = (series: ChartSeries, write: (point: ChartPoint, index: number) => string): string =>
  series.points
    .map((point, index) => (point.value === undefined || sameFill(point.fill, series.fill) ? '' : write(point, index)))
    .join('');

const sameFill = (a: Fill, b: Fill): boolean => a.colour === b.colour && a.opacity === b.opacity;

const barPoint = ({ fill }: ChartPoint, index: number, seam: string): string =>
  `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shape(fill, seam)}</c:dPt>`;

/** A point of a line states the line that leads to it too. */
const linePoint = ({ fill }: ChartPoint, index: number, series: ChartSeries): string =>
  `<c:dPt><c:idx val="${index}"/>${marker(fill)}<c:bubble3D val="0"/><c:spPr>${stroke(series)}</c:spPr></c:dPt>`;

const shape = (fill: Fill, outline: string): string => `<c:spPr>${solidFill(fill.colour, fill.opacity)}${outline}</c:spPr>`;

const seamXml = `<a:ln w="${toEmu(SEAM)}">${solidFill('paper')}</a:ln>`;

const stroke = ({ fill, dash }: ChartSeries): string =>
  `<a:ln w="${toEmu(LINE)}" cap="flat">${solidFill(fill.colour, fill.opacity)}<a:prstDash val="${DASHES[dash]}"/><a:round/></a:ln>`;

const marker = (fill: Fill): string =>
  `<c:marker><c:symbol val="circle"/><c:size val="${MARKER}"/>` +
  `<c:spPr>${solidFill(fill.colour, fill.opacity)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
