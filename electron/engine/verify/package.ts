/** An Office package opened: its parts and relationships, of a file that anybody may have made. */
import { DOMParser, type Document, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';
import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { problem, ProblemError } from '../diagnostics/problem.ts';

/** Parts whose texts are compared. Pictures, typefaces and data sheets stay packed. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|ppt\/(?:_rels\/)?presentation\.xml(?:\.rels)?|ppt\/(?:slides|notesSlides|charts)\/(?:_rels\/)?[^/]+\.(?:xml|rels)|customXml\/[^/]+\.xml)$/;
/** Bytes of one part, and of all that are read, once they are unpacked: ten times what the largest deck needs. */
const [MOST_PART, MOST] = [64 << 20, 512 << 20] as const;
const MOST_PARTS = 20_000;
const DOCTYPE = /<!DOCTYPE/i;

export interface Relation {
  readonly id: string;
  /** Last word of its type's address. */
  readonly kind: string;
  /** Path of the part that it leads to. */
  readonly target: string;
}

export interface Package {
  /** The root element of a part; undefined where there is no such part. */
  readonly part: (name: string) => Element | undefined;
  /** What a part is related to within the package. */
  readonly relations: (name: string) => readonly Relation[];
  /** Names of all parts that were read. */
  readonly names: readonly string[];
  /** The text of a part. */
  readonly text: (name: string) => string;
}

/**
 * Opens a package. What it unpacks to is bounded before it is unpacked.
 * @param file as the user knows it, for messages
 * @throws ProblemError `verify.not-a-deck`, `verify.encrypted`, `verify.too-large`
 */
export function openPackage(bytes: Uint8Array, file: string): Package {
  const parts = unpack(bytes, file);
  const text = (name: string): string => decode(parts.get(name) ?? new Uint8Array());
  const roots = new Map<string, Element | undefined>();
  const part = (name: string): Element | undefined => {
    if (!roots.has(name)) roots.set(name, parts.has(name) ? rootOf(text(name), name, file) : undefined);
    return roots.get(name);
  };
  return {
    part,
    text,
    names: [...parts.keys()],
    relations: (name) => {
      const slash = name.lastIndexOf('/') + 1;
      const folder = name.slice(0, slash);
      const root = part(`${folder}_rels/${name.slice(slash)}.rels`);
      return childrenOf(root, 'Relationship').flatMap((each): readonly Relation[] => {
        const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => each.getAttribute(key) ?? '') as [string, string, string];
        return each.getAttribute('TargetMode') === 'External' ? [] : [{ id, kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) }];
      });
    },
  };
}

/**
 * What a compound file begins with ([MS-CFB] 2.2): an old .ppt is one, and so is a deck with a password, which then lies in a stream
 * of this name ([MS-OFFCRYPTO] 2.3.4.4), written in UTF-16.
 */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const ENCRYPTED = [...'EncryptedPackage'].join('\0');

const isEncrypted = (bytes: Uint8Array): boolean => COMPOUND.every((byte, at) => bytes[at] === byte) && strFromU8(bytes, true).includes(ENCRYPTED);

function unpack(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  if (isEncrypted(bytes)) throw new ProblemError([problem('error', 'verify.encrypted', {}, { file })]);
  let [count, sum] = [0, 0];
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!READ.test(name)) return false;
    count += 1;
    sum += originalSize;
    if (count > MOST_PARTS || originalSize > MOST_PART || sum > MOST) throw new ProblemError([problem('error', 'verify.too-large', {}, { file })]);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    throw error instanceof ProblemError ? error : notADeck(file);
  }
}

/** UTF-8 as a rule; XML may be UTF-16, which its byte order mark says. */
function decode(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes).replace(/^\uFEFF/, '');
}

/** Office writes no document types; what they declare could be of any length. */
export function rootOf(xml: string, part: string, file: string): Element {
  const damaged = (): ProblemError => new ProblemError([problem('error', 'verify.damaged', { part }, { file })]);
  if (DOCTYPE.test(xml)) throw damaged();
  let document: Document;
  try {
    document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  } catch {
    throw damaged();
  }
  if (document.documentElement === null) throw damaged();
  return document.documentElement;
}

export const notADeck = (file: string): ProblemError => new ProblemError([problem('error', 'verify.not-a-deck', {}, { file })]);

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  const kept: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  }
  return kept.join('/');
}

/** Child elements, of a local name where one is given: a deck that was saved as "Strict" has other namespaces. */
export const childrenOf = (parent: Node | undefined, name?: string): readonly Element[] =>
  parent === undefined ? [] : Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1 && (name === undefined || node.localName === name));

/** The element at the end of a path of local names, of each step the first. */
export const at = (from: Node | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((parent, name) => childrenOf(parent, name)[0], from as Element | undefined);

/** All elements of a local name below. */
export const below = (from: Element | undefined, name: string): readonly Element[] => (from === undefined ? [] : Array.from(from.getElementsByTagNameNS('*', name)));
