import { AXIS, GRID, runOf } from '../../../../scene/chart.ts';
import type { Chart } from '../../../../scene/model.ts';
import { toEmu } from '../../../../units/length.ts';
import { solidFill } from '../../colours.ts';
import { escape } from '../../../../text/xml.ts';
import { textProperties } from './text.ts';

/** The two axes of a chart by their ids. pptxgenjs has bars and lines name a third one that does not exist. */
export const [CATEGORY_AXIS, VALUE_AXIS] = [1, 2] as const;

/**
 * Both axes. Right-to-left, categories of columns and values of bars run the other way, which takes the axis that
 * crosses them to the right. The first of lying bars stands on top in either direction; PowerPoint counts from below.
 */
export const axes = (chart: Chart): string => categoryAxis(chart) + valueAxis(chart);

function categoryAxis(chart: Chart): string {
  const { form, direction, categories } = chart;
  const backwards = form === 'bar' || runOf(chart) === 'rtl';
  const side = form !== 'bar' ? 'b' : direction === 'rtl' ? 'r' : 'l';
  const labelled = categories.labels.some((label) => label !== undefined);
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${backwards ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="0"/>${TICKS}` +
    `<c:tickLblPos val="${labelled ? 'low' : 'none'}"/><c:spPr><a:ln w="${toEmu(AXIS)}">${solidFill('muted')}</a:ln></c:spPr>` +
    `${textProperties(categories.style, 'axis', chart)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/** Without ticks the axis is there for its range alone. */
function valueAxis(chart: Chart): string {
  const { form, direction, values } = chart;
  const backwards = form === 'bar' && direction === 'rtl';
  const side = form === 'bar' ? 't' : runOf(chart) === 'rtl' ? 'r' : 'l';
  const { ticks } = values;
  const grid = `<c:majorGridlines><c:spPr><a:ln w="${toEmu(GRID.thickness)}">${solidFill(ticks?.style.colour ?? 'muted', GRID.opacity)}</a:ln></c:spPr></c:majorGridlines>`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="${backwards ? 'maxMin' : 'minMax'}"/>` +
    `<c:max val="${values.max}"/><c:min val="${values.min}"/></c:scaling>` +
    `<c:delete val="${ticks === undefined ? 1 : 0}"/><c:axPos val="${side}"/>${ticks === undefined ? '' : grid}` +
    `<c:numFmt formatCode="${escape(ticks?.format ?? 'General')}" sourceLinked="0"/>${TICKS}` +
    '<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${textProperties(ticks?.style ?? chart.categories.style, 'axis', chart)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>` +
    `${ticks === undefined ? '' : `<c:majorUnit val="${ticks.step}"/>`}</c:valAx>`
  );
}

const TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
