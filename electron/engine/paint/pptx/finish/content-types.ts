import type { Parts } from '../parts.ts';
import { XML_HEADER } from '../xml/namespaces.ts';

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.';

/** Content type of each kind of part that is not said by the ending of its name. */
const TYPES: readonly (readonly [name: RegExp, type: string])[] = [
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  [/^ppt\/presentation\.xml$/, `${PRESENTATION}presentation.main+xml`],
  [/^ppt\/presProps\.xml$/, `${PRESENTATION}presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${PRESENTATION}viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${PRESENTATION}tableStyles+xml`],
  [/^ppt\/theme\/theme\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^ppt\/slideMasters\/slideMaster\d+\.xml$/, `${PRESENTATION}slideMaster+xml`],
  [/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, `${PRESENTATION}slideLayout+xml`],
  [/^ppt\/charts\/chart\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [/^ppt\/slides\/slide\d+\.xml$/, `${PRESENTATION}slide+xml`],
  [/^ppt\/notesMasters\/notesMaster\d+\.xml$/, `${PRESENTATION}notesMaster+xml`],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, `${PRESENTATION}notesSlide+xml`],
  [/^customXml\/itemProps\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
];

/** Content type of parts that are no XML, by the ending of their names. */
const MEDIA: readonly (readonly [ending: string, type: string])[] = [
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
  ['fntdata', 'application/x-fontdata'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

/**
 * `[Content_Types].xml` for exactly the parts there are: pptxgenjs declares a slide master for every slide (#1444)
 * and JPEG by a name that is none (#1462).
 */
export function contentTypesXml(parts: Parts): string {
  const overrides = [...parts.keys()].flatMap((name) => {
    const type = TYPES.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  const defaults = MEDIA.filter(([ending]) => [...parts.keys()].some((name) => name.endsWith(`.${ending}`))).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  );
  return (
    `${XML_HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${defaults.join('')}${overrides.join('')}</Types>`
  );
}
