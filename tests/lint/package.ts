/** An Office package as the rules of the linter see it: parts, types and relationships, read by nothing of the program's. */
import { type Document, type Element, type Node } from '@xmldom/xmldom';
import { dirname, posix } from 'node:path';
import { elements, type Package, readPackage } from '../acceptance/package-reader.ts';

export type Kind = 'pptx' | 'docx' | 'xlsx';

export interface Relation {
  /** The part that it belongs to; empty for the package. */
  readonly owner: string;
  readonly id: string;
  /** Last word of its type. */
  readonly type: string;
  /** A part's path, or an address outside. */
  readonly target: string;
  readonly outside: boolean;
}

export interface OfficePackage {
  readonly bytes: Uint8Array;
  readonly kind: Kind;
  readonly entries: ReadonlyMap<string, Uint8Array>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly relations: readonly Relation[];
  /** The content type of a part; undefined where none is declared. */
  readonly typeOf: (name: string) => string | undefined;
}

/** What a rule finds; each line names the part. */
export type Check = (read: OfficePackage) => readonly string[];

export interface Rule {
  readonly name: string;
  readonly of: readonly Kind[];
  readonly check: Check;
}

const MAIN_PARTS: readonly (readonly [name: string, kind: Kind])[] = [['ppt/presentation.xml', 'pptx'], ['word/document.xml', 'docx'], ['xl/workbook.xml', 'xlsx']];

/** @throws Error where it is no zip, or a part is no XML */
export function openPackage(bytes: Uint8Array): OfficePackage {
  return packageOf(bytes, readPackage(bytes));
}

/** A package of parts that have been read. */
export function packageOf(bytes: Uint8Array, { entries, documents }: Package): OfficePackage {
  const kind = MAIN_PARTS.find(([name]) => entries.has(name))?.[1];
  if (kind === undefined) throw new Error('none of the main parts is there');
  return { bytes, kind, entries, documents, relations: [...documents].flatMap(([name, document]) => relationsIn(name, document)), typeOf: typesIn(documents) };
}

function relationsIn(name: string, document: Document): readonly Relation[] {
  if (!name.endsWith('.rels')) return [];
  const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
  return elements(document, 'Relationship').map((each) => {
    const target = each.getAttribute('Target') ?? '';
    const outside = each.getAttribute('TargetMode') === 'External';
    const path = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(dirname(owner), target)).replace(/^\.\//, '');
    return { owner, id: each.getAttribute('Id') ?? '', type: (each.getAttribute('Type') ?? '').replace(/^.*\//, ''), target: outside ? target : path, outside };
  });
}

function typesIn(documents: ReadonlyMap<string, Document>): OfficePackage['typeOf'] {
  const types = documents.get('[Content_Types].xml');
  const read = (element: string, key: string) => new Map((types ? elements(types, element) : []).map((each) => [each.getAttribute(key) ?? '', each.getAttribute('ContentType') ?? '']));
  const [overrides, defaults] = [read('Override', 'PartName'), read('Default', 'Extension')];
  return (name) => overrides.get(`/${name}`) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1));
}

/** The parts whose names match, with their documents, in the order of the package. */
export const partsLike = ({ documents }: OfficePackage, pattern: RegExp): readonly (readonly [name: string, document: Document])[] =>
  [...documents].filter(([name]) => pattern.test(name));

export const childrenOf = (parent: Node, name?: string): readonly Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1 && (name === undefined || node.nodeName === name));

export const childOf = (parent: Node | undefined, name: string): Element | undefined => (parent ? childrenOf(parent, name)[0] : undefined);

export const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';

/** A whole number in an attribute; NaN where there is none. */
export const whole = (element: Element | undefined, name: string): number => (/^-?\d+$/.test(attribute(element, name)) ? Number(attribute(element, name)) : Number.NaN);

/** Values that stand more than once. */
export const repeated = (values: readonly string[]): readonly string[] => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Relations of a part, by their type. */
export const relationsOf = ({ relations }: OfficePackage, owner: string, type?: string): readonly Relation[] =>
  relations.filter((each) => each.owner === owner && (type === undefined || each.type === type));
