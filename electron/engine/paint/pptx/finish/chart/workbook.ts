import type { Chart, ChartPoint } from '../../../../scene/model.ts';
import { decimalsOf } from '../../../../text/decimal.ts';
import type { Parts } from '../../parts.ts';
import { escape } from '../../../../text/xml.ts';
import { XML_HEADER } from '../../xml/namespaces.ts';
import { zipParts } from '../../zip.ts';
import { relationshipsXml } from '../relationships.ts';
import { SHEET, columnName } from './cells.ts';
import { categoryTexts, cellText, placeOf, placesOf } from './data.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/**
 * The workbook that PowerPoint opens at "Edit data": categories down, series across. pptxgenjs' own is dated by the clock,
 * loses every zero, reads from the left and carries a table part that nothing refers to.
 */
export const workbook = (chart: Chart, fontFamily: string): Uint8Array => {
  const parts: Parts = new Map([
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationshipsXml([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }])],
    ['xl/workbook.xml', workbookXml()],
    ['xl/_rels/workbook.xml.rels', relationshipsXml([
      { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
      { id: 'rId2', kind: 'styles', target: 'styles.xml' },
    ])],
    ['xl/styles.xml', stylesXml(fontFamily, decimalsIn(chart))],
    ['xl/worksheets/sheet1.xml', sheetXml(chart)],
  ]);
  return zipParts(parts);
};

const contentTypes = (): string =>
  `${XML_HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}styles+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}worksheet+xml"/></Types>`;

const workbookXml = (): string =>
  `${XML_HEADER}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
  `<sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** The numbers of decimals that numbers of the sheet are written with; each is a style of cells, in this order, behind the plain one. */
const decimalsIn = ({ series }: Chart): readonly number[] => [
  ...new Set(series.flatMap(({ points }) => points.map(({ digits = '' }) => decimalsOf(digits)).filter((count) => count > 0))),
];

/** Numbers keep their zeros: 1.50 has a style with two decimals. */
const stylesXml = (fontFamily: string, decimals: readonly number[]): string =>
  `${XML_HEADER}<styleSheet xmlns="${MAIN}">` +
  (decimals.length === 0 ? '' : `<numFmts count="${decimals.length}">${decimals.map((count, nth) => `<numFmt numFmtId="${FIRST_FORMAT + nth}" formatCode="0.${'0'.repeat(Math.min(MOST_DECIMALS, count))}"/>`).join('')}</numFmts>`) +
  `<fonts count="1"><font><sz val="11"/><name val="${escape(fontFamily)}"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${2 + decimals.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `${decimals.map((_, nth) => `<xf numFmtId="${FIRST_FORMAT + nth}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}${BROKEN}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Of texts with breaks, the last style: elsewhere Excel shows none and the words on either side as one. */
const BROKEN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf>';

/** Ids below are Excel's own formats. */
const FIRST_FORMAT = 164;
/** Decimals that Excel shows. */
const MOST_DECIMALS = 30;

function sheetXml(chart: Chart): string {
  const { direction, series } = chart;
  const decimals = decimalsIn(chart);
  const header = series.map(({ name }, nth) => text(columnName(nth + 1), 1, name, decimals));
  const rows = categoryTexts(chart).map((name, index) => {
    const row = placeOf(chart, index) + 2;
    return { row, cells: [text('A', row, name, decimals), ...series.map(({ points }, nth) => number(columnName(nth + 1), row, points[index], decimals))] };
  });
  const written = [{ row: 1, cells: header }, ...rows].map(({ row, cells }) => `<row r="${row}">${cells.join('')}</row>`);
  return (
    `${XML_HEADER}<worksheet xmlns="${MAIN}"><dimension ref="A1:${columnName(series.length)}${placesOf(chart) + 1}"/>` +
    `<sheetViews><sheetView${direction === 'rtl' ? ' rightToLeft="1"' : ''} tabSelected="1" workbookViewId="0"/></sheetViews>` +
    `<cols><col min="1" max="1" width="36" customWidth="1"/><col min="2" max="${series.length + 1}" width="16" customWidth="1"/></cols>` +
    `<sheetData>${written.join('')}</sheetData></worksheet>`
  );
}

const text = (column: string, row: number, content: string, decimals: readonly number[]): string =>
  `<c r="${column}${row}"${content.includes('\n') ? ` s="${decimals.length + 1}"` : ''} t="inlineStr"><is><t xml:space="preserve">${cellText(content)}</t></is></c>`;

function number(column: string, row: number, point: ChartPoint | undefined, decimals: readonly number[]): string {
  if (point?.value === undefined) return '';
  const style = decimals.indexOf(decimalsOf(point.digits ?? '')) + 1;
  return `<c r="${column}${row}"${style === 0 ? '' : ` s="${style}"`}><v>${point.digits ?? point.value}</v></c>`;
}
