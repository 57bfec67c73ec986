import type { Chart, ChartSeries } from '../../../../scene/model.ts';
import { withDirectionMarks } from '../../../../text/stretches/marks.ts';
import { coded } from '../../../../text/xml.ts';
import { SHEET, columnName } from './cells.ts';
import { inDirection } from './text.ts';

/** The place of a category in the part's lists: on an axis that is true to time some places have none. */
export const placeOf = ({ slots }: Pick<Chart, 'slots'>, category: number): number => slots?.of[category] ?? category;

export const placesOf = ({ slots, categories }: Chart): number => slots?.count ?? categories.names.length;

/**
 * The names of the categories as the chart shows them and its sheet holds them: PowerPoint reads the cells anew when somebody
 * edits the data, and names without these breaks and marks of direction would be set otherwise than the slide was.
 */
export const categoryTexts = ({ categories, direction, language }: Chart): readonly string[] =>
  categories.names.map((name, index) => {
    const { lines } = categories.labels[index] ?? { lines: [withDirectionMarks(name, language)] };
    return lines.map((line) => inDirection(line, { direction, language })).join('\n');
  });

/** The categories as a flat list: pptxgenjs writes them as one of several levels (#1465). */
export function categoryData(chart: Chart): string {
  const points = categoryTexts(chart).map((text, index) => cachedPoint(placeOf(chart, index), cellText(text)));
  return `<c:cat>${strings(`$A$2:$A$${placesOf(chart) + 1}`, placesOf(chart), points)}</c:cat>`;
}

/** The name of a series, for the data sheet. */
export const seriesName = ({ name }: ChartSeries, nth: number): string =>
  `<c:tx>${strings(`$${columnName(nth + 1)}$1`, 1, [cachedPoint(0, cellText(name))])}</c:tx>`;

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

/**
 * A text in a cell or in what a chart keeps of it, both of which programs read alike. Breaks between lines are kept; everything
 * else that XML does not allow goes.
 */
export const cellText = (text: string): string => text.split('\n').map(coded).join('\n');
