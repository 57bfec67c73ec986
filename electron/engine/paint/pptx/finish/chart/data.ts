import type { Chart, ChartSeries } from '../../../../scene/model.ts';
import { withDirectionMarks } from '../../../../text/stretches/marks.ts';
import { escape } from '../../../../text/xml.ts';
import { SHEET, columnName } from './cells.ts';
import { inDirection } from './text.ts';

/** The categories as a flat list: pptxgenjs writes them as one of several levels (#1465). */
export function categoryData({ categories, direction, language }: Chart): string {
  const texts = categories.names.map((name, index) => {
    const { lines } = categories.labels[index] ?? { lines: [withDirectionMarks(name, language)] };
    return lines.map((line) => inDirection(line, { direction, language })).join('\n');
  });
  const shown = texts.map((text, index) => (leftOut(categories, index) ? undefined : text));
  return `<c:cat>${strings(`$A$2:$A$${texts.length + 1}`, shown)}</c:cat>`;
}

/**
 * Whether the axis passes over a category. PowerPoint is told to by `c:tickLblSkip`, which LibreOffice does not know:
 * it shows all that the part holds. The data sheet has every category.
 */
const leftOut = ({ labels }: Chart['categories'], index: number): boolean =>
  labels[index] === undefined && labels.some((label) => label !== undefined);

/** The name of a series, for the data sheet. */
export const seriesName = ({ name }: ChartSeries, nth: number): string =>
  `<c:tx>${strings(`$${columnName(nth + 1)}$1`, [name])}</c:tx>`;

/** The values of a series; a gap has no point. */
export function valueData({ points }: ChartSeries, nth: number): string {
  const column = columnName(nth + 1);
  const cached = points.map(({ value, digits }, index) => (value === undefined ? '' : cachedPoint(index, digits ?? String(value))));
  return (
    `<c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${points.length + 1}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${points.length}"/>${cached.join('')}</c:numCache></c:numRef></c:val>`
  );
}

const strings = (cells: string, texts: readonly (string | undefined)[]): string =>
  `<c:strRef><c:f>${SHEET}!${cells}</c:f><c:strCache><c:ptCount val="${texts.length}"/>` +
  `${texts.map((text, index) => (text === undefined ? '' : cachedPoint(index, escapeLines(text)))).join('')}</c:strCache></c:strRef>`;

const cachedPoint = (index: number, content: string): string => `<c:pt idx="${index}"><c:v>${content}</c:v></c:pt>`;

/** Breaks between lines are kept; everything else that XML does not allow goes. */
const escapeLines = (text: string): string => text.split('\n').map(escape).join('\n');
