import type { Chart, ChartSeries } from '../../../../scene/model.ts';
import { withDirectionMarks } from '../../../../text/stretches/marks.ts';
import { escape } from '../../../../text/xml.ts';
import { SHEET, columnName } from './cells.ts';
import { inDirection } from './text.ts';

/** The place of a category in the part's lists: on an axis that is true to time some places have none. */
export const placeOf = ({ slots }: Pick<Chart, 'slots'>, category: number): number => slots?.of[category] ?? category;

export const placesOf = ({ slots, categories }: Chart): number => slots?.count ?? categories.names.length;

/** The categories as a flat list: pptxgenjs writes them as one of several levels (#1465). */
export function categoryData(chart: Chart): string {
  const { categories, direction, language } = chart;
  const texts = categories.names.map((name, index) => {
    const { lines } = categories.labels[index] ?? { lines: [withDirectionMarks(name, language)] };
    return lines.map((line) => inDirection(line, { direction, language })).join('\n');
  });
  const points = texts.map((text, index) => cachedPoint(placeOf(chart, index), escapeLines(text)));
  return `<c:cat>${strings(`$A$2:$A$${placesOf(chart) + 1}`, placesOf(chart), points)}</c:cat>`;
}

/** The name of a series, for the data sheet. */
export const seriesName = ({ name }: ChartSeries, nth: number): string =>
  `<c:tx>${strings(`$${columnName(nth + 1)}$1`, 1, [cachedPoint(0, escapeLines(name))])}</c:tx>`;

/** The values of a series; a gap has no point. */
export function valueData({ points }: ChartSeries, nth: number, chart: Chart): string {
  const column = columnName(nth + 1);
  const cached = points.map(({ value, digits }, index) => (value === undefined ? '' : cachedPoint(placeOf(chart, index), digits ?? String(value))));
  return (
    `<c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${placesOf(chart) + 1}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${placesOf(chart)}"/>${cached.join('')}</c:numCache></c:numRef></c:val>`
  );
}

const strings = (cells: string, count: number, points: readonly string[]): string =>
  `<c:strRef><c:f>${SHEET}!${cells}</c:f><c:strCache><c:ptCount val="${count}"/>${points.join('')}</c:strCache></c:strRef>`;

const cachedPoint = (index: number, content: string): string => `<c:pt idx="${index}"><c:v>${content}</c:v></c:pt>`;

/** Breaks between lines are kept; everything else that XML does not allow goes. */
const escapeLines = (text: string): string => text.split('\n').map(escape).join('\n');
