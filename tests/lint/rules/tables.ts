/** Tables of slides and documents: grids, spans, sums (ECMA-376 part 1, 21.1.3 and 17.4). */
import type { Element } from '@xmldom/xmldom';
import { elements } from '../../acceptance/package-reader.ts';
import { type Check, type Rule, attribute, childOf, childrenOf, partsLike, sum, whole } from '../package.ts';

const SLIDES = /^ppt\/slides\/[^/]+\.xml$/;
const HAIR = 100;

const onSlides = (check: (table: Element, frame: Element) => readonly string[]): Check => (read) =>
  partsLike(read, SLIDES).flatMap(([name, document]) => elements(document, 'p:graphicFrame').flatMap((frame) => elements(frame, 'a:tbl').flatMap((table) => check(table, frame).map((fault) => `${name}: ${fault}`))));

const columnsOf = (table: Element): readonly Element[] => elements(table, 'a:gridCol');

/** Each row has a cell for each column; those that others cover are there too. */
const grid = onSlides((table) =>
  childrenOf(table, 'a:tr').map((row) => childrenOf(row, 'a:tc').length).filter((count) => count !== columnsOf(table).length).map((count) => `a row of ${count} cells in a table of ${columnsOf(table).length} columns`),
);

const spans = onSlides((table) =>
  childrenOf(table, 'a:tr').flatMap((row, _, rows) => {
    const cells = childrenOf(row, 'a:tc');
    return cells.flatMap((cell, column) => {
      const across = whole(cell, 'gridSpan') || 1;
      const covered = cells.slice(column + 1, column + across);
      const down = whole(cell, 'rowSpan') || 1;
      return [
        ...(covered.length < across - 1 || covered.some((each) => attribute(each, 'hMerge') !== '1') ? ['a cell wider than what it covers'] : []),
        ...(down > rows.length - rows.indexOf(row) ? ['a cell higher than its table'] : []),
      ];
    });
  }),
);

const widths = onSlides((table, frame) => {
  const all = columnsOf(table).map((column) => whole(column, 'w'));
  const width = whole(elements(childOf(frame, 'p:xfrm') as Element, 'a:ext')[0], 'cx');
  return [...(all.some((each) => !(each > 0)) ? ['a column without width'] : []), ...(Math.abs(sum(all) - width) > HAIR * all.length ? [`columns of ${sum(all)} in a frame of ${width}`] : [])];
});

const heights = onSlides((table, frame) => {
  const all = childrenOf(table, 'a:tr').map((row) => whole(row, 'h'));
  const height = whole(elements(childOf(frame, 'p:xfrm') as Element, 'a:ext')[0], 'cy');
  return [...(all.some((each) => !(each > 0)) ? ['a row without height'] : []), ...(Math.abs(sum(all) - height) > HAIR * all.length ? [`rows of ${sum(all)} in a frame of ${height}`] : [])];
});

/** The direction of a table is its text's. */
const directions = onSlides((table) => {
  const persian = elements(table, 'a:pPr').some((form) => attribute(form, 'rtl') === '1');
  return persian === (attribute(childOf(table, 'a:tblPr'), 'rtl') === '1') ? [] : ['a table that runs against its texts'];
});

const columnIds = onSlides((table) => {
  const ids = columnsOf(table).flatMap((column) => elements(column, 'a16:colId').map((id) => attribute(id, 'val')));
  return new Set(ids).size === ids.length ? [] : ['two columns of one id'];
});

const inDocuments = (check: (table: Element) => readonly string[]): Check => (read) =>
  partsLike(read, /^word\/(?:document|footnotes)\.xml$/).flatMap(([name, document]) => elements(document, 'w:tbl').flatMap((table) => check(table).map((fault) => `${name}: ${fault}`)));

const wordGrid = inDocuments((table) => {
  const columns = childrenOf(childOf(table, 'w:tblGrid') as Element, 'w:gridCol').length;
  return childrenOf(table, 'w:tr').map((row) => sum(childrenOf(row, 'w:tc').map((cell) => whole(elements(cell, 'w:gridSpan')[0], 'w:val') || 1))).filter((count) => count !== columns).map((count) => `a row of ${count} cells in a table of ${columns} columns`);
});

const wordCells = inDocuments((table) => elements(table, 'w:tc').filter((cell) => childrenOf(cell).at(-1)?.nodeName !== 'w:p').map(() => 'a cell that does not end with a paragraph'));

export const TABLE_RULES: readonly Rule[] = [
  { name: 'table.grid', of: ['pptx'], check: grid },
  { name: 'table.span', of: ['pptx'], check: spans },
  { name: 'table.width', of: ['pptx'], check: widths },
  { name: 'table.height', of: ['pptx'], check: heights },
  { name: 'table.direction', of: ['pptx'], check: directions },
  { name: 'table.column-id', of: ['pptx'], check: columnIds },
  { name: 'word.table-grid', of: ['docx'], check: wordGrid },
  { name: 'word.table-cell', of: ['docx'], check: wordCells },
];
