/** How the parts of a presentation hang together: slides, layouts, masters, notes, sections, ids (ECMA-376 part 1, 19). */
import type { Document } from '@xmldom/xmldom';
import { elements, slideNames, textOf } from '../../acceptance/package-reader.ts';
import { type Check, type OfficePackage, type Rule, attribute, childOf, childrenOf, partsLike, relationsOf, repeated, whole } from '../package.ts';

const SLIDES = /^ppt\/slides\/[^/]+\.xml$/;
const presentationOf = ({ documents }: OfficePackage): Document => documents.get('ppt/presentation.xml') as Document;

const slideIds: Check = (read) => {
  const ids = elements(presentationOf(read), 'p:sldId');
  const numbers = ids.map((id) => attribute(id, 'id'));
  return [
    ...numbers.filter((id) => !(Number(id) >= 256 && Number(id) < 2 ** 31)).map((id) => `the slide id ${id}`),
    ...repeated(numbers).map((id) => `the slide id ${id} twice`), ...repeated(ids.map((id) => attribute(id, 'r:id'))).map((id) => `the slide ${id} twice`),
  ];
};

const slidesListed: Check = (read) => {
  const listed = new Set(slideNames(read));
  return partsLike(read, SLIDES).filter(([name]) => !listed.has(name)).map(([name]) => `${name} is not in the list of slides`);
};

/** Ids of masters and of all layouts count together. */
const masterIds: Check = (read) => {
  const masters = elements(presentationOf(read), 'p:sldMasterId').map((each) => attribute(each, 'id'));
  const layouts = partsLike(read, /^ppt\/slideMasters\/[^/]+\.xml$/).flatMap(([, document]) => elements(document, 'p:sldLayoutId').map((each) => attribute(each, 'id')));
  const all = [...masters, ...layouts];
  return [...all.filter((id) => !(Number(id) >= 2 ** 31)).map((id) => `the master or layout id ${id}`), ...repeated(all).map((id) => `the master or layout id ${id} twice`)];
};

const sections: Check = (read) => {
  const all = elements(presentationOf(read), 'p14:section');
  if (all.length === 0) return [];
  const slides = elements(presentationOf(read), 'p:sldId').map((id) => attribute(id, 'id'));
  const told = elements(presentationOf(read), 'p14:sldId').map((id) => attribute(id, 'id'));
  const ids = all.map((each) => attribute(each, 'id'));
  return [
    ...slides.filter((id) => !told.includes(id)).map((id) => `slide ${id} stands in no section`), ...told.filter((id) => !slides.includes(id)).map((id) => `a section holds slide ${id}, which is not there`),
    ...repeated(told).map((id) => `slide ${id} stands in two sections`), ...repeated(ids).map((id) => `the section ${id} twice`),
    ...ids.filter((id) => !/^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/.test(id)).map((id) => `${id} is no id of a section`),
  ];
};

const pageSize: Check = (read) =>
  ['p:sldSz', 'p:notesSz'].flatMap((name) => elements(presentationOf(read), name)).filter((size) => ![whole(size, 'cx'), whole(size, 'cy')].every((side) => side >= 914_400 && side <= 51_206_400)).map(({ nodeName }) => `${nodeName} is no size of a page`);

/** How many relations of a type a part of a kind has. */
const RELATED: readonly (readonly [part: RegExp, type: string, least: number, most: number])[] = [
  [SLIDES, 'slideLayout', 1, 1], [SLIDES, 'notesSlide', 0, 1], [/^ppt\/slideLayouts\/[^/]+\.xml$/, 'slideMaster', 1, 1], [/^ppt\/slideMasters\/[^/]+\.xml$/, 'theme', 1, 1],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, 'slide', 1, 1], [/^ppt\/notesSlides\/[^/]+\.xml$/, 'notesMaster', 1, 1], [/^ppt\/notesMasters\/[^/]+\.xml$/, 'theme', 1, 1], [/^ppt\/charts\/[^/]+\.xml$/, 'package', 1, 1],
];
const related: Check = (read) =>
  RELATED.flatMap(([part, type, least, most]) =>
    partsLike(read, part).flatMap(([name]) => {
      // Links lead to slides too, by the same type.
      const count = relationsOf(read, name, type).length;
      return count >= least && count <= most ? [] : [`${name} has ${count} relations of type ${type}`];
    }),
  );

const notesBack: Check = (read) =>
  partsLike(read, SLIDES).flatMap(([name]) => relationsOf(read, name, 'notesSlide')
    .filter(({ target }) => relationsOf(read, target, 'slide')[0]?.target !== name).map(({ target }) => `${target} does not lead back to ${name}`));

const notesOnce: Check = (read) =>
  repeated(partsLike(read, SLIDES).flatMap(([name]) => relationsOf(read, name, 'notesSlide').map(({ target }) => target))).map((name) => `${name} belongs to two slides`);

const layoutsListed: Check = (read) =>
  partsLike(read, /^ppt\/slideMasters\/[^/]+\.xml$/).flatMap(([name, document]) => {
    const listed = elements(document, 'p:sldLayoutId').map((each) => attribute(each, 'r:id'));
    return relationsOf(read, name, 'slideLayout').filter(({ id }) => !listed.includes(id)).map(({ target }) => `${target} is not in the list of its master`);
  });

/** A theme needs twelve colours, two faces for each kind of script, three fills, lines and effects. */
const themes: Check = (read) =>
  partsLike(read, /^ppt\/theme\/[^/]+\.xml$/).flatMap(([name, document]) => [
    ...elements(document, 'a:clrScheme').filter((scheme) => childrenOf(scheme).length !== 12).map(() => `${name}: not twelve colours`),
    ...['a:majorFont', 'a:minorFont'].filter((font) => ['a:latin', 'a:ea', 'a:cs'].some((face) => childOf(elements(document, font)[0], face) === undefined)).map((font) => `${name}: ${font} without a face`),
    ...['a:fillStyleLst', 'a:lnStyleLst', 'a:effectStyleLst', 'a:bgFillStyleLst'].filter((list) => { const [found] = elements(document, list); return found === undefined || childrenOf(found).length < 3; }).map((list) => `${name}: ${list} has less than three`),
  ]);

const colourMaps: Check = (read) =>
  partsLike(read, /^ppt\/(?:slideMasters|notesMasters)\/[^/]+\.xml$/).filter(([, document]) => elements(document, 'p:clrMap').length !== 1).map(([name]) => `${name} has not one map of colours`);

const fontsEmbedded: Check = (read) => {
  const presentation = presentationOf(read);
  return elements(presentation, 'p:embeddedFont').flatMap((font) => {
    const family = attribute(childOf(font, 'p:font'), 'typeface');
    return [...(family === '' ? ['an embedded font without name'] : []), ...(['p:regular', 'p:bold', 'p:italic', 'p:boldItalic'].every((face) => childOf(font, face) === undefined) ? [`${family} is embedded in no face`] : [])];
  });
};

const appCounts: Check = (read) => {
  const app = read.documents.get('docProps/app.xml');
  if (app === undefined) return [];
  const said = Number(elements(app, 'Slides')[0]?.textContent ?? 'NaN');
  const vectors = elements(app, 'vt:vector').filter((vector) => Number(attribute(vector, 'size')) !== childrenOf(vector).length);
  return [...(said === slideNames(read).length ? [] : [`app.xml says ${said} slides`]), ...vectors.map(() => 'app.xml has a list of another length than it says')];
};

/** Slides of no title cannot be told apart by ear, and PowerPoint's outline shows nothing. */
const titled: Check = (read) =>
  partsLike(read, SLIDES).filter(([, document]) => elements(document, 'p:ph').filter((ph) => ['title', 'ctrTitle'].includes(attribute(ph, 'type'))).length !== 1 || elements(document, 'p:sp').every((shape) => !elements(shape, 'p:ph').some((ph) => ['title', 'ctrTitle'].includes(attribute(ph, 'type'))) || textOf(shape).trim() === '')).map(([name]) => `${name} has not one title`);

export const PRESENTATION_RULES: readonly Rule[] = [
  { name: 'slide.id', of: ['pptx'], check: slideIds },
  { name: 'slide.unlisted', of: ['pptx'], check: slidesListed },
  { name: 'slide.title', of: ['pptx'], check: titled },
  { name: 'master.id', of: ['pptx'], check: masterIds },
  { name: 'master.layouts', of: ['pptx'], check: layoutsListed },
  { name: 'master.colours', of: ['pptx'], check: colourMaps },
  { name: 'section.slides', of: ['pptx'], check: sections },
  { name: 'page.size', of: ['pptx'], check: pageSize },
  { name: 'part.related', of: ['pptx'], check: related },
  { name: 'notes.back', of: ['pptx'], check: notesBack },
  { name: 'notes.shared', of: ['pptx'], check: notesOnce },
  { name: 'theme.whole', of: ['pptx'], check: themes },
  { name: 'font.embedded', of: ['pptx'], check: fontsEmbedded },
  { name: 'properties.app', of: ['pptx'], check: appCounts },
];
