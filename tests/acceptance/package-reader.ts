/**
 * A reader of PPTX packages that shares nothing with the program: another unzipper, a DOM, and what ECMA-376 says.
 * Each check gives the faults it found, so that a failing test shows them all.
 */
import { type Document, DOMParser, type Element } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { dirname, posix } from 'node:path';

export interface Package {
  /** Every entry of the zip by name. */
  readonly entries: ReadonlyMap<string, Uint8Array>;
  /** The XML parts, parsed. */
  readonly documents: ReadonlyMap<string, Document>;
}

export function readPackage(bytes: Uint8Array): Package {
  const entries = new Map(Object.entries(unzipSync(bytes)));
  const documents = new Map<string, Document>();
  for (const [name, content] of entries) {
    if (isXml(name)) documents.set(name, readPart(name, content));
  }
  return { entries, documents };
}

export const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** @throws Error where the part is no XML */
export function readPart(name: string, content: Uint8Array): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (!isOfReplacement(message)) throw new Error(`${name}: ${level}: ${String(message)}`);
    },
  });
  return parser.parseFromString(new TextDecoder('utf-8', { fatal: true }).decode(content), 'text/xml');
}

/** Whether the parser doubts a text for its U+FFFD, which a text may hold as it may any sign that XML allows. */
export const isOfReplacement = (message: unknown): boolean => String(message).startsWith('Unicode replacement character detected');

export const elements = (from: Document | Element, name: string): readonly Element[] => byName(from).get(name) ?? [];

/** Elements by their names, gathered in one walk: the rules ask a part, which none of them changes, for some hundred names. */
function byName(from: Document | Element): ReadonlyMap<string, readonly Element[]> {
  const known = GATHERED.get(from);
  if (known !== undefined) return known;
  const all: Element[] = [];
  const found = new Map<string, Element[]>([['*', all]]);
  const walk = (parent: Document | Element): void => {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      all.push(element);
      const alike = found.get(element.tagName);
      if (alike === undefined) found.set(element.tagName, [element]);
      else alike.push(element);
      walk(element);
    }
  };
  walk(from);
  GATHERED.set(from, found);
  return found;
}

const GATHERED = new WeakMap<Document | Element, ReadonlyMap<string, readonly Element[]>>();

/** Slide parts in the order of the presentation. */
export function slideNames({ documents }: Package): readonly string[] {
  const ids = elements(documents.get('ppt/presentation.xml') as Document, 'p:sldId').map((id) => id.getAttribute('r:id'));
  const targets = new Map(
    elements(documents.get('ppt/_rels/presentation.xml.rels') as Document, 'Relationship').map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target') ?? '',
    ]),
  );
  return ids.map((id) => `ppt/${targets.get(id)}`);
}

/** A part's relationships: the parts or addresses they lead to, by their ids. */
function targetsOf({ documents }: Package, name: string): ReadonlyMap<string, string> {
  const document = documents.get(posix.join(dirname(name), '_rels', `${posix.basename(name)}.rels`));
  return new Map(
    (document ? elements(document, 'Relationship') : []).map((each) => {
      const target = each.getAttribute('Target') ?? '';
      const outside = each.getAttribute('TargetMode') === 'External';
      return [each.getAttribute('Id') ?? '', outside ? target : posix.normalize(posix.join(dirname(name), target))];
    }),
  );
}

/** The parts that a part relates to. */
export const partsOf = (read: Package, name: string): readonly string[] => [...targetsOf(read, name).values()];

/** The linked runs of a slide and what they lead to. */
export function slideLinks(read: Package, name: string): readonly { readonly text: string; readonly to: string }[] {
  const targets = targetsOf(read, name);
  return elements(read.documents.get(name) as Document, 'a:hlinkClick').map((link) => ({
    text: textOf(link.parentNode?.parentNode as Element),
    to: targets.get(link.getAttribute('r:id') ?? '') ?? '',
  }));
}

export function danglingRelationships({ entries, documents }: Package): readonly string[] {
  const faults: string[] = [];
  for (const [name, document] of documents) {
    if (!name.endsWith('.rels')) continue;
    const owner = name.replace(/_rels\/(.*)\.rels$/, '$1');
    const known = new Set<string>();
    for (const each of elements(document, 'Relationship')) {
      const id = each.getAttribute('Id') ?? '';
      if (known.has(id)) faults.push(`${name}: ${id} twice`);
      known.add(id);
      if (each.getAttribute('TargetMode') === 'External') continue;
      const target = each.getAttribute('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(dirname(owner), target));
      if (!entries.has(path)) faults.push(`${name}: ${id} leads to ${path}`);
    }
    const used = documents.get(owner);
    if (!used) continue;
    for (const element of elements(used, '*'))
      for (const attribute of Array.from(element.attributes))
        if (attribute.name.startsWith('r:') && attribute.value !== '' && !known.has(attribute.value))
          faults.push(`${owner}: ${attribute.name}="${attribute.value}" is declared nowhere`);
  }
  return faults;
}

export function contentTypeFaults({ entries, documents }: Package): readonly string[] {
  const types = documents.get('[Content_Types].xml') as Document;
  const defaults = new Set(elements(types, 'Default').map((each) => each.getAttribute('Extension')));
  const overrides = elements(types, 'Override').map((each) => (each.getAttribute('PartName') ?? '').slice(1));
  const missing = [...entries.keys()].filter(
    (name) => name !== '[Content_Types].xml' && !overrides.includes(name) && !defaults.has(name.slice(name.lastIndexOf('.') + 1)),
  );
  const phantom = overrides.filter((name) => !entries.has(name));
  const folders = [...entries.keys()].filter((name) => name.endsWith('/'));
  return [
    ...missing.map((name) => `${name} has no content type`),
    ...phantom.map((name) => `${name} is declared and not there`),
    ...folders.map((name) => `${name} is an entry for a folder`),
  ];
}

/** What a broken calculation leaves in an attribute. */
const NO_NUMBER = /^(?:NaN|undefined|null|-?Infinity)$/;
const SIZES: ReadonlySet<string> = new Set(['cx', 'cy', 'w', 'h', 'marL', 'marR', 'marT', 'marB']);
/** Those of ECMA-376's preset shapes that a deck of ours may have. */
const KNOWN_SHAPES: ReadonlySet<string> = new Set(['rect', 'line', 'ellipse', 'roundRect', 'straightConnector1', 'bentConnector2']);

/** Checks of one slide, layout, master or notes part: what is seen to bring up PowerPoint's repair dialog among them. */
export function partFaults(name: string, document: Document): readonly string[] {
  const faults: string[] = [];
  const ids = elements(document, 'p:cNvPr').map((each) => each.getAttribute('id') ?? '');
  if (new Set(ids).size !== ids.length) faults.push(`${name}: a shape id stands twice`);
  if (ids.some((id) => !/^[1-9]\d*$/.test(id))) faults.push(`${name}: a shape id is no number`);
  for (const paragraph of elements(document, 'a:p')) {
    const children = Array.from(paragraph.childNodes).map((node) => node.nodeName);
    if (children.filter((child) => child === 'a:pPr').length > 1) faults.push(`${name}: a second pPr`);
    if (children.indexOf('a:pPr') > 0) faults.push(`${name}: pPr is not first`);
  }
  for (const element of elements(document, '*'))
    for (const { name: attribute, value } of Array.from(element.attributes)) {
      if (attribute !== 'name' && attribute !== 'descr' && NO_NUMBER.test(value)) faults.push(`${name}: ${element.nodeName} has ${attribute}="${value}"`);
      if (SIZES.has(attribute) && value.startsWith('-')) faults.push(`${name}: ${element.nodeName} has a negative ${attribute}`);
    }
  for (const geometry of elements(document, 'a:prstGeom'))
    if (!KNOWN_SHAPES.has(geometry.getAttribute('prst') ?? '')) faults.push(`${name}: an unknown shape ${geometry.getAttribute('prst')}`);
  for (const body of [...elements(document, 'p:txBody'), ...elements(document, 'a:txBody')])
    if (!Array.from(body.childNodes).some(({ nodeName }) => nodeName === 'a:p')) faults.push(`${name}: a text body without paragraph`);
  for (const cell of elements(document, 'a:tc'))
    if (elements(cell, 'a:p').length === 0) faults.push(`${name}: a cell without paragraph`);
  if (/^ppt\/slides\//.test(name))
    for (const shape of elements(document, 'p:sp'))
      if (elements(shape, 'p:ph').length > 0 && textOf(shape).trim() === '') faults.push(`${name}: an empty placeholder`);
  return faults;
}

/** What is said, without marks of direction. */
export const textOf = (from: Element): string =>
  elements(from, 'a:t')
    .map((each) => each.textContent ?? '')
    .join('')
    .replace(/[\u200E\u200F\u2066-\u2069]/g, '');

/** Paragraphs of slides and notes that hold Persian and do not say that they run from the right, or hold Latin digits. */
export function persianFaults({ documents }: Package): readonly string[] {
  const faults: string[] = [];
  for (const [name, document] of documents) {
    if (!/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name)) continue;
    for (const paragraph of elements(document, 'a:p')) {
      const text = textOf(paragraph);
      if (!/\p{Script=Arabic}/u.test(text)) continue;
      const [properties] = elements(paragraph, 'a:pPr');
      if (properties?.getAttribute('rtl') !== '1') faults.push(`${name}: not from the right: ${text}`);
      // A foreign name keeps its figures: C5+1, ICD 203.
      if (/[0-9]/.test(text.replace(/https?:\S+|[A-Z]{2,} \d+|[A-Za-z][\w+-]*/g, ''))) faults.push(`${name}: Latin digits: ${text}`);
      for (const run of elements(paragraph, 'a:r')) {
        const [look] = elements(run, 'a:rPr');
        const expected = /\p{Script=Arabic}/u.test(textOf(run)) || !/\p{L}/u.test(textOf(run)) ? 'fa-IR' : 'en-US';
        if (look?.getAttribute('lang') !== expected) faults.push(`${name}: a run of another language: ${textOf(run)}`);
      }
    }
  }
  return faults;
}
