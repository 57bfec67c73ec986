/** The one sheet of a chart's workbook. */
export const SHEET = 'Sheet1';

/** Letters of a column of a sheet; 0 is A, 26 is AA. */
export const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
