/** Charts and the workbooks behind them: what PowerPoint shows until somebody edits the data, and after (ECMA-376 part 1, 21.2). */
import type { Document, Element } from '@xmldom/xmldom';
import { elements } from '../../acceptance/package-reader.ts';
import { type Check, type OfficePackage, type Rule, attribute, childOf, childrenOf, openPackage, partsLike, relationsOf, repeated, whole } from '../package.ts';

const CHARTS = /^ppt\/charts\/[^/]+\.xml$/;

const each = (check: (document: Document, name: string, read: OfficePackage) => readonly string[]): Check => (read) =>
  partsLike(read, CHARTS).flatMap(([name, document]) => check(document, name, read).map((fault) => `${name}: ${fault}`));

/** The texts of a workbook's sheet by cell, inline or shared. */
export function cellsOf(read: OfficePackage): ReadonlyMap<string, string> {
  const sheet = read.documents.get('xl/worksheets/sheet1.xml');
  const shared = read.documents.get('xl/sharedStrings.xml');
  const strings = shared ? elements(shared, 'si').map((one) => one.textContent ?? '') : [];
  return new Map(
    (sheet ? elements(sheet, 'c') : []).map((cell) => {
      const value = elements(cell, 'v')[0]?.textContent ?? '';
      const text = { inlineStr: elements(cell, 'is')[0]?.textContent ?? '', s: strings[Number(value)] ?? '' }[attribute(cell, 't')];
      return [attribute(cell, 'r'), text ?? value];
    }),
  );
}

const workbookOf = (read: OfficePackage, chart: string): OfficePackage | undefined => {
  const bytes = read.entries.get(relationsOf(read, chart, 'package')[0]?.target ?? '');
  return bytes && openPackage(bytes);
};

/** The cells that a reference names, in order: `Sheet1!$A$2:$A$5`. */
export function cellsNamed(reference: string): readonly string[] {
  const [, column = '', from = '', to = from] = /^\w+!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(reference) ?? [];
  return column === '' ? [] : Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${column}${Number(from) + index}`);
}

/** A reference with what is kept of it: `c:strRef`, `c:numRef`. */
const references = (document: Document): readonly Element[] => [...elements(document, 'c:strRef'), ...elements(document, 'c:numRef')];
const kept = (reference: Element): Element | undefined => childOf(reference, 'c:strCache') ?? childOf(reference, 'c:numCache');
const pointsOf = (cache: Element | undefined): readonly (readonly [index: number, text: string])[] => (cache ? childrenOf(cache, 'c:pt') : []).map((point) => [whole(point, 'idx'), childOf(point, 'c:v')?.textContent ?? '']);
const formula = (reference: Element): string => childOf(reference, 'c:f')?.textContent ?? '';

/** After "Edit data" PowerPoint reads the cells: what they say must be what is kept. */
const cacheIsCell = each((document, name, read) => {
  const workbook = workbookOf(read, name);
  const cells = workbook ? cellsOf(workbook) : new Map<string, string>();
  return references(document).flatMap((reference) => {
    const points = new Map(pointsOf(kept(reference)));
    return cellsNamed(formula(reference)).filter((cell, index) => (cells.get(cell) ?? '') !== (points.get(index) ?? '')).map((cell) => `${cell} holds ${JSON.stringify(cells.get(cell) ?? '')}, the chart shows something else`);
  });
});

const cacheCounts = each((document) =>
  references(document).flatMap((reference) => {
    const count = whole(childOf(kept(reference) ?? reference, 'c:ptCount'), 'val');
    const indexes = pointsOf(kept(reference)).map(([index]) => index);
    return [
      ...(count === cellsNamed(formula(reference)).length ? [] : [`${formula(reference)} has ${count} points`]),
      ...(indexes.every((index, nth) => index >= 0 && index < count && (nth === 0 || index > (indexes[nth - 1] ?? 0))) ? [] : ['points that do not stand in order']),
    ];
  }),
);

const numbersThere = each((document) =>
  elements(document, 'c:numCache').flatMap((cache) => pointsOf(cache)).filter(([, text]) => !/^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)).map(([, text]) => `${text} is no number`),
);

const axes = each((document) => {
  const made = ['c:catAx', 'c:valAx', 'c:dateAx'].flatMap((name) => elements(document, name)).map((axis) => attribute(childOf(axis, 'c:axId'), 'val'));
  const plots = ['c:barChart', 'c:lineChart'].flatMap((name) => elements(document, name));
  const used = plots.flatMap((plot) => childrenOf(plot, 'c:axId').map((id) => attribute(id, 'val')));
  const crossed = elements(document, 'c:crossAx').map((id) => attribute(id, 'val'));
  return [
    ...[...used, ...crossed].filter((id) => !made.includes(id)).map((id) => `an axis ${id} that is not there`), ...made.filter((id) => !used.includes(id)).map((id) => `an axis ${id} that nothing stands on`),
    ...repeated(made).map((id) => `the axis ${id} twice`), ...plots.filter((plot) => childrenOf(plot, 'c:axId').length !== 2).map(() => 'a plot that has not two axes'),
  ];
});

const scales = each((document) =>
  elements(document, 'c:valAx').flatMap((axis) => {
    const number = (name: string): number => Number(attribute(elements(axis, name)[0], 'val') || 'NaN');
    const [low, high, step] = [number('c:min'), number('c:max'), number('c:majorUnit')];
    return [...(low >= high ? [`an axis from ${low} to ${high}`] : []), ...(step <= 0 || (high - low) / step > 100 ? [`an axis in steps of ${step}`] : [])];
  }),
);

const seriesApart = each((document) => ['c:idx', 'c:order'].flatMap((name) => repeated(elements(document, 'c:ser').map((series) => attribute(childOf(series, name), 'val'))).map((value) => `two series with ${name} ${value}`)));

const points = each((document) =>
  elements(document, 'c:ser').flatMap((series) => {
    const count = Math.max(0, ...elements(series, 'c:ptCount').map((each) => whole(each, 'val')));
    return ['c:dPt', 'c:dLbl'].flatMap((name) => {
      const indexes = elements(series, name).map((one) => attribute(childOf(one, 'c:idx'), 'val'));
      return [...repeated(indexes).map((index) => `${name} ${index} twice`), ...indexes.filter((index) => Number(index) >= count).map((index) => `${name} ${index} of ${count} points`)];
    });
  }),
);

/** Where labels may stand, by form; PowerPoint repairs a file that has them elsewhere. */
const PLACES: Readonly<Record<string, readonly string[]>> = { 'c:barChart': ['outEnd', 'inEnd', 'ctr', 'inBase'], 'c:lineChart': ['t', 'b', 'l', 'r', 'ctr'], 'c:doughnutChart': [] };
const labels = each((document) =>
  Object.entries(PLACES).flatMap(([form, places]) =>
    elements(document, form).flatMap((plot) =>
      elements(plot, 'c:dLblPos').map((place) => attribute(place, 'val')).filter((place) => !places.includes(place) || (place === 'outEnd' && attribute(childOf(plot, 'c:grouping'), 'val') !== 'clustered')).map((place) => `a label at ${place} in a ${form}`),
    ),
  ),
);

const plotInside = each((document) =>
  elements(document, 'c:plotArea').flatMap((plot) => {
    const layout = elements(childOf(plot, 'c:layout') ?? plot, 'c:manualLayout')[0];
    const [x, y, w, h] = ['c:x', 'c:y', 'c:w', 'c:h'].map((name) => Number(attribute(layout && childOf(layout, name), 'val') || 'NaN'));
    const inside = [x, y, w, h].every((each) => each !== undefined && each >= -1e-6) && (x ?? 0) + (w ?? 0) <= 1 + 1e-6 && (y ?? 0) + (h ?? 0) <= 1 + 1e-6;
    return layout === undefined || inside ? [] : ['a plot that leaves its chart'];
  }),
);

const workbooks: Check = (read) =>
  partsLike(read, CHARTS).flatMap(([name, document]) => {
    const workbook = workbookOf(read, name);
    const [data] = elements(document, 'c:externalData');
    if (workbook === undefined || attribute(data, 'r:id') !== relationsOf(read, name, 'package')[0]?.id) return [`${name}: no data sheet`];
    return workbook.kind === 'xlsx' ? [] : [`${name}: its data sheet is none`];
  });

const formulas: Check = (read) => {
  if (read.kind !== 'pptx') return elements(read.documents.get('xl/worksheets/sheet1.xml') as Document, 'f').map(() => 'a cell that reckons');
  return partsLike(read, CHARTS).flatMap(([name]) => { const workbook = workbookOf(read, name); return workbook ? formulas(workbook).map((fault) => `${name}: ${fault}`) : []; });
};

/** Rows and cells of a sheet in their order, each once, within what the sheet says it covers. */
const sheetOrder: Check = (read) => {
  const sheet = read.documents.get('xl/worksheets/sheet1.xml') as Document;
  const rows = elements(sheet, 'row').map((row) => whole(row, 'r'));
  const cells = elements(sheet, 'c').map((cell) => attribute(cell, 'r'));
  const column = (cell: string): number => [...cell.replace(/\d+$/, '')].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
  const inOrder = (values: readonly number[]): boolean => values.every((value, nth) => nth === 0 || value > (values[nth - 1] ?? 0));
  return [
    ...(inOrder(rows) ? [] : ['rows of the sheet out of order']), ...repeated(cells).map((cell) => `the cell ${cell} twice`),
    ...elements(sheet, 'row').filter((row) => !inOrder(elements(row, 'c').map((cell) => column(attribute(cell, 'r')))) || elements(row, 'c').some((cell) => !attribute(cell, 'r').endsWith(attribute(row, 'r')))).map((row) => `cells of row ${attribute(row, 'r')} out of order`),
  ];
};

export const CHART_RULES: readonly Rule[] = [
  { name: 'chart.cache', of: ['pptx'], check: cacheIsCell },
  { name: 'chart.points', of: ['pptx'], check: cacheCounts },
  { name: 'chart.number', of: ['pptx'], check: numbersThere },
  { name: 'chart.axis', of: ['pptx'], check: axes },
  { name: 'chart.scale', of: ['pptx'], check: scales },
  { name: 'chart.series', of: ['pptx'], check: seriesApart },
  { name: 'chart.point', of: ['pptx'], check: points },
  { name: 'chart.label', of: ['pptx'], check: labels },
  { name: 'chart.plot', of: ['pptx'], check: plotInside },
  { name: 'chart.workbook', of: ['pptx'], check: workbooks },
  { name: 'chart.formula', of: ['pptx', 'xlsx'], check: formulas },
  { name: 'sheet.order', of: ['xlsx'], check: sheetOrder },
];
