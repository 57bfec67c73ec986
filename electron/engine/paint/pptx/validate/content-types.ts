import type { Parts } from '../parts.ts';
import type { Watch } from '../xml/scan.ts';
import { attribute } from '../xml/tag.ts';
import type { Report } from './report.ts';

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
