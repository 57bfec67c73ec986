/** The package: relationships, content types, and files that are what their names say. */
import type { Parts } from '../parts.ts';
import { relationshipType } from '../xml/namespaces.ts';
import { type Watch, XmlScanner } from '../xml/scan.ts';
import { attribute } from '../xml/tag.ts';
import type { Report } from './report.ts';

/** The relationships that a part declares: their types by their ids. */
type Declared = ReadonlyMap<string, string>;

const NAME = /^(.*?)_rels\/(.*)\.rels$/;
const USED = / r:(?:id|embed|link|pict)="([^"]*)"/g;
/** A link of text or of a shape, with what it says besides its target. */
const LINK = /<a:hlinkClick r:id="([^"]*)"([^>]*)>/g;
const TO_SLIDE = relationshipType('slide');

/**
 * Checks every relationships part: ids once each, inner targets there, and the ids that its part uses among them.
 * A link that leads to a slide says so: PowerPoint takes the target of any other for a file on the disk.
 */
export function checkRelationships(parts: Parts, report: Report): void {
  const declared = new Map<string, Declared>();
  for (const [name, content] of parts) {
    const [, folder = '', file = ''] = NAME.exec(name) ?? [];
    if (typeof content !== 'string' || !name.endsWith('.rels')) continue;
    report.enter(name);
    const ids = new Map<string, string>();
    const fault = new XmlScanner(relationshipRules(folder, parts, ids, report)).scan(content);
    if (fault !== undefined) report.add('pptx.not-well-formed', { detail: fault });
    if (file !== '' && !parts.has(`${folder}${file}`)) report.add('pptx.dangling-relationship', { target: file });
    declared.set(`${folder}${file}`, ids);
  }
  for (const [name, content] of parts) {
    if (typeof content === 'string' && !name.endsWith('.rels')) checkUsed(name, content, declared, report);
  }
}

const relationshipRules =
  (folder: string, parts: Parts, ids: Map<string, string>, report: Report): Watch =>
  (name, attributes) => {
    if (name !== 'Relationship') return {};
    const id = attribute(attributes, 'Id') ?? '';
    const target = attribute(attributes, 'Target') ?? '';
    const external = attribute(attributes, 'TargetMode') === 'External';
    return {
      open: () => {
        if (ids.has(id)) report.add('pptx.repeated-relationship', { id });
        ids.set(id, attribute(attributes, 'Type') ?? '');
        if (!external && !parts.has(resolve(folder, target))) report.add('pptx.dangling-relationship', { target });
      },
    };
  };

function checkUsed(name: string, xml: string, declared: ReadonlyMap<string, Declared>, report: Report): void {
  report.enter(name);
  for (const [, id = ''] of xml.matchAll(USED)) {
    if (declared.get(name)?.has(id) !== true) report.add('pptx.undeclared-relationship', { id });
  }
  for (const [, id = '', attributes = ''] of xml.matchAll(LINK)) {
    const toSlide = declared.get(name)?.get(id) === TO_SLIDE;
    if (toSlide !== attributes.includes(' action="ppaction://hlinksldjump"')) report.add('pptx.link-action', { id });
  }
}

/** A target as part name: below the package's root, or relative to the folder of the part that names it. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const names: string[] = [];
  for (const name of `${folder}${target}`.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return names.join('/');
}

export const CONTENT_TYPES = '[Content_Types].xml';

const CUSTOM_XML = /^customXml\/item\d+\.xml$/;

/** Rules of `[Content_Types].xml`: every part but it has a type, and none is declared that is not there. */
export function contentTypeRules(parts: Parts, report: Report): Watch {
  const endings = new Set<string>();
  const declared = new Set<string>();
  return (name, attributes) => {
    switch (name) {
      case 'Default':
        endings.add(attribute(attributes, 'Extension') ?? '');
        return {};
      case 'Override': {
        const part = (attribute(attributes, 'PartName') ?? '').slice(1);
        declared.add(part);
        return parts.has(part) ? {} : { open: () => report.add('pptx.phantom-content-type', {}, part) };
      }
      case 'Types':
        return { close: () => checkTyped(parts, declared, endings, report) };
      default:
        return {};
    }
  };
}

function checkTyped(parts: Parts, declared: ReadonlySet<string>, endings: ReadonlySet<string>, report: Report): void {
  for (const part of parts.keys()) {
    const ending = part.slice(part.lastIndexOf('.') + 1);
    // "xml" by ending says only that a part is XML, not what it is; of custom XML nobody wants to know more.
    const typed = declared.has(part) || ((ending !== 'xml' || CUSTOM_XML.test(part)) && endings.has(ending));
    if (!typed && part !== CONTENT_TYPES) report.add('pptx.no-content-type', {}, part);
  }
}

const MEDIA = /^ppt\/media\/.*\.(\w+)$/;
/** How files of each kind begin. */
const SIGNS: Readonly<Record<string, readonly number[]>> = { png: [0x89, 0x50, 0x4e, 0x47], jpeg: [0xff, 0xd8, 0xff] };

/** Media are of the type that their names' ending declares: PowerPoint shows a red cross for any other. */
export function checkMedia(parts: Parts, report: Report): void {
  for (const [name, content] of parts) {
    const ending = MEDIA.exec(name)?.[1];
    if (ending === undefined) continue;
    const sign = SIGNS[ending];
    const fits = sign !== undefined && typeof content !== 'string' && sign.every((byte, index) => content[index] === byte);
    if (!fits) report.add('pptx.media-type', {}, name);
  }
}
