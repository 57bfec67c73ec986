/** Relationships between parts: ids counted in order, and those to parts that are left out taken away. */

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const PACKAGE_RELATIONSHIPS =
  `${HEADER}<Relationships xmlns="${NAMESPACE}">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
  `<Relationship Id="rId3" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>`;

const RELATIONSHIP = /<Relationship Id="([^"]*)"([^>]*)\/>/g;

/** Parts that the library writes whether a document has them or not. */
const LEFT_OUT = /Target="(?:endnotes|comments|theme\/theme1|bibliography)\.xml"/;

/** The document's relationships without those to parts that are left out. */
export const documentRelationships = (xml: string): string => xml.replace(RELATIONSHIP, (one) => (LEFT_OUT.test(one) ? '' : one));

/** A part and its relationships with ids counted from rId1; no relationships where there are none. */
export function withRelationshipIds(xml: string, relationships: string): { readonly xml: string; readonly relationships?: string } {
  const ids = new Map<string, string>();
  const counted = relationships.replace(RELATIONSHIP, (_one, id: string, rest: string) => {
    const own = `rId${ids.size + 1}`;
    ids.set(id, own);
    return `<Relationship Id="${own}"${rest}/>`;
  });
  if (ids.size === 0) return { xml };
  const renamed = xml.replace(/(\br:(?:id|embed|link)=")([^"]*)(")/g, (_attribute, before: string, id: string, behind: string) => `${before}${ids.get(id) ?? id}${behind}`);
  return { xml: renamed, relationships: counted };
}
