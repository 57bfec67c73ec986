/** What slides, shapes and the deck say of themselves: creation ids ([MS-PPTX] 2.2.3, [MS-ODRAWXML] 2.27) and custom XML (ECMA-376 part 1, 15.2.5). */
import { elements } from '../../acceptance/package-reader.ts';
import { type Check, type Rule, attribute, childOf, childrenOf, partsLike, relationsOf, repeated } from '../package.ts';

const SLIDES = /^ppt\/slides\/[^/]+\.xml$/;
const GUID = /^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/;

/** The numbers stand behind the shapes, in what extends the slide's own data. */
const slideIds: Check = (read) => {
  const ids = partsLike(read, SLIDES).map(([name, document]) => {
    const data = elements(document, 'p:cSld')[0];
    const own = childOf(data && childOf(data, 'p:extLst'), 'p:ext');
    return { name, id: attribute(childOf(own, 'p14:creationId'), 'val'), last: data ? childrenOf(data).at(-1)?.nodeName : '' };
  });
  return [
    ...ids.filter(({ id, last }) => !/^[1-9]\d{0,9}$/.test(id) || Number(id) > 0xffff_ffff || last !== 'p:extLst').map(({ name, id }) => `${name}: the slide’s creation id is “${id}”`),
    ...repeated(ids.map(({ id }) => id)).map((id) => `ppt/presentation.xml: two slides have the creation id ${id}`),
  ];
};

const shapeIds: Check = (read) => {
  const ids = partsLike(read, SLIDES).flatMap(([name, document]) => elements(document, 'a16:creationId').map((each) => ({ name, id: attribute(each, 'id') })));
  return [
    ...ids.filter(({ id }) => !GUID.test(id)).map(({ name, id }) => `${name}: ${id} is no GUID`),
    ...repeated(ids.map(({ id }) => id)).map((id) => `ppt/presentation.xml: two shapes have the creation id ${id}`),
  ];
};

/** Shapes that say something can be found again. */
const shapesKnown: Check = (read) =>
  partsLike(read, SLIDES).flatMap(([name, document]) =>
    [...elements(document, 'p:sp').filter((shape) => elements(shape, 'a:t').length > 0), ...elements(document, 'p:graphicFrame')]
      .filter((shape) => elements(shape, 'a16:creationId').length !== 1)
      .map((shape) => `${name}: ${attribute(elements(shape, 'p:cNvPr')[0], 'name')} has no creation id`),
  );

const customXml: Check = (read) =>
  partsLike(read, /^customXml\/item\d+\.xml$/).flatMap(([name, document]) => {
    const properties = read.documents.get(relationsOf(read, name, 'customXmlProps')[0]?.target ?? '');
    const root = properties?.documentElement ?? undefined;
    const namespaces = root ? elements(root, 'ds:schemaRef').map((each) => attribute(each, 'ds:uri')) : [];
    return [
      ...(GUID.test(attribute(root, 'ds:itemID')) ? [] : [`${name}: has no id in the store`]),
      ...(namespaces.includes(document.documentElement?.namespaceURI ?? '') ? [] : [`${name}: its store does not name its namespace`]),
      ...(relationsOf(read, 'ppt/presentation.xml', 'customXml').some(({ target }) => target === name) ? [] : [`${name}: the presentation does not know it`]),
    ];
  });

export const IDENTITY_RULES: readonly Rule[] = [
  { name: 'identity.slide', of: ['pptx'], check: slideIds },
  { name: 'identity.shape', of: ['pptx'], check: shapeIds },
  { name: 'identity.shape-known', of: ['pptx'], check: shapesKnown },
  { name: 'custom-xml.store', of: ['pptx'], check: customXml },
];
