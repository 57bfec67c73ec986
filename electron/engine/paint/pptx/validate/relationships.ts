import type { Parts } from '../parts.ts';
import { relationshipType } from '../xml/namespaces.ts';
import { XmlScanner, type Watch } from '../xml/scan.ts';
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
