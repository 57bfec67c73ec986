import { textOf, type Parts } from '../parts.ts';
import { relationshipType, XML_HEADER } from '../xml/namespaces.ts';
import { guidOf } from './guid.ts';
import { relationshipsXml } from './relationships.ts';

const RELATIONSHIPS = 'ppt/_rels/presentation.xml.rels';
const ROOT_NAMESPACE = / xmlns="([^"]*)"/;

/**
 * Puts a custom XML part into the package (ECMA-376 part 1, 15.2.5 and 22.5): the data as an item, beside it the item's id in the
 * store of such data and the namespace of its root. The presentation is related to it, as where PowerPoint keeps what SharePoint
 * or an add-in has put there; it carries such parts along unread.
 */
export function addCustomXml(parts: Parts, xml: string): void {
  const namespace = ROOT_NAMESPACE.exec(xml)?.[1] ?? '';
  parts.set('customXml/item1.xml', xml);
  parts.set('customXml/_rels/item1.xml.rels', relationshipsXml([{ id: 'rId1', kind: 'customXmlProps', target: 'itemProps1.xml' }]));
  parts.set(
    'customXml/itemProps1.xml',
    `${XML_HEADER}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${guidOf(namespace)}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  const relationship = `<Relationship Id="rIdIdentity" Type="${relationshipType('customXml')}" Target="../customXml/item1.xml"/>`;
  parts.set(RELATIONSHIPS, textOf(parts, RELATIONSHIPS).replace('</Relationships>', `${relationship}</Relationships>`));
}
