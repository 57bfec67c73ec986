/** A finished package as PowerPoint's accessibility checker takes it, read without anything of the program. */
import type { Document, Element } from '@xmldom/xmldom';
import { type Package, elements, slideNames, textOf } from './package-reader.ts';

const DECORATIVE = 'adec:decorative';
const OBJECTS = ['p:pic', 'p:graphicFrame', 'p:grpSp'];

const childNamed = (from: Element, name: string): Element | undefined =>
  Array.from(from.childNodes).find((node): node is Element => node.nodeName === name);

/** Type of the placeholder that a shape fills; undefined where it fills none. */
const placeholderOf = (shape: Element): string | undefined => {
  const [found] = elements(shape, 'p:ph');
  return found === undefined ? undefined : (found.getAttribute('type') ?? '');
};
const isTitle = (shape: Element): boolean => ['title', 'ctrTitle'].includes(placeholderOf(shape) ?? '');
const isFoot = (shape: Element): boolean => ['ftr', 'sldNum'].includes(placeholderOf(shape) ?? '');

/** What stands on a slide, in the order in which it is painted and read; what is in groups behind its group. */
function shapesOf(document: Document): readonly Element[] {
  const tree = elements(document, 'p:spTree')[0] as Element;
  return elements(tree, '*').filter(({ nodeName }) => ['p:sp', 'p:cxnSp', ...OBJECTS].includes(nodeName));
}

const identityOf = (shape: Element): Element => elements(shape, 'p:cNvPr')[0] as Element;
const isDecorative = (identity: Element): boolean => elements(identity, DECORATIVE).some((mark) => mark.getAttribute('val') === '1');

/** Faults of one slide. */
function slideFaults(name: string, document: Document): readonly string[] {
  const faults: string[] = [];
  const shapes = shapesOf(document);
  for (const shape of shapes) {
    const identity = identityOf(shape);
    const described = (identity.getAttribute('descr') ?? '').trim() !== '';
    const what = `${name}: ${shape.nodeName} "${identity.getAttribute('name')}"`;
    const silent = OBJECTS.includes(shape.nodeName) || textOf(shape).trim() === '';
    if (silent && !described && !isDecorative(identity)) faults.push(`${what} has no alternative text`);
    if (OBJECTS.includes(shape.nodeName) && isDecorative(identity)) faults.push(`${what} is hidden from screen readers`);
    if (described && /[/\\][^ ]+\.(png|jpe?g)/i.test(identity.getAttribute('descr') ?? '')) faults.push(`${what} is described by a path`);
    if (placeholderOf(shape) !== undefined && textOf(shape).trim() === '') faults.push(`${what} is an empty placeholder`);
  }
  for (const table of elements(document, 'a:tbl')) {
    const properties = childNamed(table, 'a:tblPr');
    if (properties?.getAttribute('firstRow') !== '1') faults.push(`${name}: a table without header row`);
    const [header] = elements(table, 'a:tr');
    if (header === undefined || textOf(header).trim() === '') faults.push(`${name}: a header row without text`);
  }
  for (const run of [...elements(document, 'a:r'), ...elements(document, 'a:fld')]) {
    if (!childNamed(run, 'a:rPr')?.getAttribute('lang')) faults.push(`${name}: a run without language: ${textOf(run)}`);
  }
  const reading = shapes.filter((shape) => shape.nodeName !== 'p:grpSp' && textOf(shape).trim() !== '');
  if (!reading[0] || !isTitle(reading[0])) faults.push(`${name}: the title is not read first`);
  if (reading.filter(isTitle).length !== 1) faults.push(`${name}: ${reading.filter(isTitle).length} titles`);
  const firstFoot = reading.findIndex(isFoot);
  if (firstFoot >= 0 && !reading.slice(firstFoot).every(isFoot)) faults.push(`${name}: something is read behind the foot`);
  return faults;
}

/** Every fault of every slide, and titles that stand on more than one. */
export function accessibilityFaults(read: Package): readonly string[] {
  const names = slideNames(read);
  const documents = names.map((name) => read.documents.get(name) as Document);
  const titles = documents.map((document) => {
    const shape = shapesOf(document).find((each) => each.nodeName === 'p:sp' && isTitle(each));
    return shape === undefined ? '' : textOf(shape);
  });
  const repeated = titles.filter((title, index) => titles.indexOf(title) !== index);
  return [
    ...repeated.map((title) => `the title "${title}" stands on two slides`),
    ...documents.flatMap((document, index) => slideFaults(names[index] as string, document)),
  ];
}
