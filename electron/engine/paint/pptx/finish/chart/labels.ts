import type { Chart, ChartLabel, ChartLabelPlace, ChartSeries, ChartTextStyle } from '../../../../scene/model.ts';
import { escape } from '../../../../text/xml.ts';
import { placeOf } from './data.ts';
import { richText, textProperties } from './text.ts';

const PLACES = { end: 'outEnd', middle: 'ctr', above: 't', below: 'b', left: 'l', right: 'r' } as const satisfies Record<ChartLabelPlace, string>;
const CLEAR = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/**
 * The labels of a series. The look that most share is the series' own, so that a number which a user adds is labelled like
 * the others; points with words of their own, another look or no label say so.
 */
export function dataLabels(series: ChartSeries, chart: Chart): string {
  const common = series.points.map(({ label }) => label).find((label) => label?.format !== undefined && label.moved === undefined);
  const own = series.points.map((point, index) => {
    if (point.label === undefined) return common === undefined || point.value === undefined ? '' : `<c:dLbl><c:idx val="${placeOf(chart, index)}"/><c:delete val="1"/></c:dLbl>`;
    return common !== undefined && alike(point.label, common) ? '' : pointLabel(point.label, index, chart);
  });
  const shared = common === undefined ? `${CLEAR}${shows(false)}` : filledIn(common, chart);
  return `<c:dLbls>${own.join('')}${shared}${chart.form === 'doughnut' ? '<c:showLeaderLines val="0"/>' : ''}</c:dLbls>`;
}

const alike = (label: ChartLabel, other: ChartLabel): boolean =>
  label.format === other.format &&
  label.place === other.place &&
  label.moved === undefined &&
  sameStyle(label.style, other.style);

const sameStyle = (a: ChartTextStyle, b: ChartTextStyle): boolean =>
  a.size === b.size && a.weight === b.weight && a.colour === b.colour;

function pointLabel(label: ChartLabel, index: number, chart: Chart): string {
  const words =
    label.format === undefined
      ? `${richText(label.lines, label.style, chart)}${CLEAR}${positionOf(label, chart)}${shows(true)}`
      : filledIn(label, chart);
  return `<c:dLbl><c:idx val="${placeOf(chart, index)}"/>${moved(label, chart)}${words}</c:dLbl>`;
}

/** A label that PowerPoint makes of the value. */
const filledIn = (label: ChartLabel, chart: Chart): string =>
  `<c:numFmt formatCode="${escape(label.format ?? '')}" sourceLinked="0"/>${CLEAR}` +
  `${textProperties(label.style, 'label', chart)}${positionOf(label, chart)}${shows(true)}`;

/** A ring's labels stand where they do: PowerPoint repairs a file that says so. */
const positionOf = ({ place }: ChartLabel, { form }: Chart): string =>
  form === 'doughnut' ? '' : `<c:dLblPos val="${PLACES[place]}"/>`;

/** Offsets are shares of the chart. */
function moved({ moved: by }: ChartLabel, { frame }: Chart): string {
  if (by === undefined) return '';
  const share = (length: number, whole: number) => Number((length / whole).toFixed(6));
  return (
    `<c:layout><c:manualLayout><c:x val="${share(by.x, frame.width)}"/><c:y val="${share(by.y, frame.height)}"/>` +
    '</c:manualLayout></c:layout>'
  );
}

const shows = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';
