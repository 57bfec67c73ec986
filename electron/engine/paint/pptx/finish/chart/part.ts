import { HOLE } from '../../../../scene/chart.ts';
import type { Chart } from '../../../../scene/model.ts';
import { languageTag } from '../../../../language/languages.ts';
import { XML_HEADER } from '../../xml/namespaces.ts';
import { CATEGORY_AXIS, VALUE_AXIS, axes } from './axes.ts';
import { seriesXml } from './series.ts';
import { textProperties } from './text.ts';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * A chart part, written anew: of what pptxgenjs writes little could stay (English axes, Latin faces only, rounded corners,
 * elements that the schema does not have in a form). `c:lang` makes PowerPoint shape numbers and texts as the deck's language does.
 * @param workbook id of the relationship to the data sheet
 */
export const chartXml = (chart: Chart, workbook: string): string =>
  `${XML_HEADER}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="${languageTag(chart.language)}"/><c:roundedCorners val="0"/>` +
  `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plotLayout(chart)}${plot(chart)}` +
  '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val="1"/>' +
  `<c:dispBlanksAs val="${chart.form === 'line' ? 'span' : 'gap'}"/></c:chart>` +
  '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
  `${textProperties(chart.categories.style, 'axis', chart)}` +
  `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;

/** The plot without its labels, as shares of the chart: PowerPoint and LibreOffice put bars where layout reckons with them. */
function plotLayout({ frame, plot: inner }: Chart): string {
  const share = (length: number, whole: number) => Number((length / whole).toFixed(6));
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(inner.x - frame.x, frame.width)}"/><c:y val="${share(inner.y - frame.y, frame.height)}"/>` +
    `<c:w val="${share(inner.width, frame.width)}"/><c:h val="${share(inner.height, frame.height)}"/></c:manualLayout></c:layout>`
  );
}

function plot(chart: Chart): string {
  const series = chart.series.map((each, nth) => seriesXml(each, nth, chart)).join('');
  const ids = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (chart.form) {
    case 'bar':
    case 'column':
      return (
        `<c:barChart><c:barDir val="${chart.form === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${chart.stacked ? 'stacked' : 'clustered'}"/>` +
        `<c:varyColors val="0"/>${series}<c:gapWidth val="${Math.round(chart.gap * 100)}"/><c:overlap val="${chart.stacked ? 100 : 0}"/>${ids}</c:barChart>${axes(chart)}`
      );
    case 'line':
      return (
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>${axes(chart)}`
      );
    case 'doughnut':
      return (
        `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/>` +
        `<c:holeSize val="${Math.round(HOLE * 100)}"/></c:doughnutChart>`
      );
  }
}
