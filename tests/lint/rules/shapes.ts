/** Shapes, their texts and pictures on slides, layouts, masters and notes (ECMA-376 part 1, 19.3 and 20.1). */
import type { Document, Element } from '@xmldom/xmldom';
import { elements, partFaults, persianFaults, textOf } from '../../acceptance/package-reader.ts';
import { type Check, type OfficePackage, type Rule, attribute, childOf, childrenOf, partsLike, relationsOf, repeated, whole } from '../package.ts';

const DRAWN = /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/;
const SLIDES = /^ppt\/slides\/[^/]+\.xml$/;

/** A check of each part that holds shapes. */
const each = (pattern: RegExp, check: (document: Document, name: string, read: OfficePackage) => readonly string[]): Check => (read) =>
  partsLike(read, pattern).flatMap(([name, document]) => check(document, name, read).map((fault) => `${name}: ${fault}`));

const properties = (document: Document): readonly Element[] => elements(document, 'p:cNvPr');

const namesApart = each(SLIDES, (document) => repeated(properties(document).map((shape) => attribute(shape, 'name'))).map((name) => `two shapes are called ${name}`));

const named = each(DRAWN, (document) =>
  properties(document).slice(1).filter((shape) => attribute(shape, 'name').trim() === '' || /undefined|\[object|NaN/.test(attribute(shape, 'name'))).map((shape) => `shape ${attribute(shape, 'id')} has no name that says anything`),
);

/** Placeholders of the slide's layout by type and number, as PowerPoint looks them up. */
const placeholdersOf = (document: Document): readonly string[] => elements(document, 'p:ph').map((ph) => `${attribute(ph, 'type') || 'obj'} ${attribute(ph, 'idx') || '0'}`);
const typeOf = (key: string): string => key.split(' ')[0] ?? '';

const inherited: Check = (read) =>
  partsLike(read, SLIDES).flatMap(([name, document]) => {
    const layout = read.documents.get(relationsOf(read, name, 'slideLayout')[0]?.target ?? '');
    const known = layout ? placeholdersOf(layout) : [];
    return placeholdersOf(document).filter((key) => !known.includes(key)).map((key) => `${name}: the layout has no placeholder ${key}`);
  });

const inheritedByLayouts: Check = (read) =>
  partsLike(read, /^ppt\/slideLayouts\/[^/]+\.xml$/).flatMap(([name, document]) => {
    const master = read.documents.get(relationsOf(read, name, 'slideMaster')[0]?.target ?? '');
    const types = new Set((master ? placeholdersOf(master) : []).map(typeOf));
    // Titles of covers take the title's form, subtitles, bodies and everything else the body's.
    const from = (type: string): string => (type === 'ctrTitle' ? 'title' : ['subTitle', 'obj', 'pic', 'tbl', 'chart'].includes(type) ? 'body' : type);
    return placeholdersOf(document).map(typeOf).filter((type) => !types.has(from(type))).map((type) => `${name}: the master has no ${from(type)} for ${type}`);
  });

const placeholdersApart = each(DRAWN, (document) => repeated(placeholdersOf(document)).map((key) => `the placeholder ${key} twice`));

const placed = each(SLIDES, (document) => [
  ...elements(document, 'p:sp').filter((shape) => elements(shape, 'p:ph').length === 0 && elements(shape, 'a:xfrm').length === 0).map((shape) => `${attribute(elements(shape, 'p:cNvPr')[0], 'name')} stands nowhere`),
  ...[...elements(document, 'a:off'), ...elements(document, 'a:ext')].filter((mark) => mark.hasAttribute('cx') || mark.hasAttribute('x')).filter((mark) => [whole(mark, 'x'), whole(mark, 'cx')].every(Number.isNaN) || [whole(mark, 'y'), whole(mark, 'cy')].every(Number.isNaN)).map(() => 'a place that is no whole number'),
]);

const onPage: Check = (read) => {
  const size = elements(read.documents.get('ppt/presentation.xml') as Document, 'p:sldSz')[0];
  // A hair, for rounding.
  const hair = 1000;
  return partsLike(read, SLIDES).flatMap(([name, document]) =>
    [...elements(document, 'a:xfrm'), ...elements(document, 'p:xfrm')].filter((frame) => {
      const [off, ext] = [childOf(frame, 'a:off'), childOf(frame, 'a:ext')];
      return whole(off, 'x') < -hair || whole(off, 'y') < -hair || whole(off, 'x') + whole(ext, 'cx') > whole(size, 'cx') + hair || whole(off, 'y') + whole(ext, 'cy') > whole(size, 'cy') + hair;
    }).map((frame) => `${name}: ${attribute(elements(frame.parentNode?.parentNode as Element, 'p:cNvPr')[0], 'name')} leaves the page`),
  );
};

const groups = each(SLIDES, (document) =>
  elements(document, 'p:grpSp').flatMap((group) => {
    const frame = childOf(childOf(group, 'p:grpSpPr'), 'a:xfrm');
    const [ext, inner] = [childOf(frame, 'a:ext'), childOf(frame, 'a:chExt')];
    if (ext === undefined || inner === undefined) return ['a group without room for its shapes'];
    const scaled = whole(ext, 'cx') !== whole(inner, 'cx') || whole(ext, 'cy') !== whole(inner, 'cy');
    return [...(scaled ? ['a group that scales its shapes'] : []), ...(childrenOf(group).length < 3 ? ['a group of nothing'] : [])];
  }),
);

const described = each(SLIDES, (document) =>
  [...elements(document, 'p:pic'), ...elements(document, 'p:graphicFrame'), ...elements(document, 'p:grpSp')].map((shape) => elements(shape, 'p:cNvPr')[0]).filter((shape) => attribute(shape, 'descr').trim() === '' && (shape ? elements(shape, 'adec:decorative').length === 0 : true)).map((shape) => `${attribute(shape, 'name')} has no words for those who do not see it`),
);

/** The order that the schema has; PowerPoint repairs what stands otherwise. */
const texts = each(DRAWN, (document) => [
  ...[...elements(document, 'p:txBody'), ...elements(document, 'a:txBody')].filter((body) => childrenOf(body)[0]?.nodeName !== 'a:bodyPr').map(() => 'a text without the form of its body in front'),
  ...elements(document, 'a:p').filter((paragraph) => { const names = childrenOf(paragraph).map(({ nodeName }) => nodeName); const end = names.indexOf('a:endParaRPr'); return end !== -1 && end !== names.length - 1; }).map(() => 'the form of a paragraph’s end before its end'),
  ...elements(document, 'a:r').filter((run) => childrenOf(run).map(({ nodeName }) => nodeName).join() !== 'a:rPr,a:t').map(() => 'a run that is not a form and a text'),
  ...elements(document, 'a:t').filter((text) => /[\n\r\t]/.test(text.textContent ?? '')).map(() => 'a break within a run'),
]);

const sizes = each(DRAWN, (document) =>
  ['a:rPr', 'a:defRPr', 'a:endParaRPr'].flatMap((name) => elements(document, name)).filter((form) => form.hasAttribute('sz') && !(whole(form, 'sz') >= 100 && whole(form, 'sz') <= 400_000)).map((form) => `type of ${attribute(form, 'sz')} hundredths`),
);

const languages = each(DRAWN, (document) =>
  ['a:rPr', 'a:endParaRPr'].flatMap((name) => elements(document, name)).flatMap((form) => [attribute(form, 'lang'), attribute(form, 'altLang')]).filter((tag) => tag !== '' && !/^[a-z]{2}-[A-Z]{2}$/.test(tag)).map((tag) => `the language ${tag}`),
);

const SCHEME: ReadonlySet<string> = new Set(['bg1', 'tx1', 'bg2', 'tx2', 'dk1', 'lt1', 'dk2', 'lt2', 'hlink', 'folHlink', 'phClr', ...[1, 2, 3, 4, 5, 6].map((nth) => `accent${nth}`)]);
const colours = each(/^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|charts)\/[^/]+\.xml$/, (document) => [
  ...elements(document, 'a:srgbClr').filter((colour) => !/^[\dA-F]{6}$/.test(attribute(colour, 'val'))).map((colour) => `the colour ${attribute(colour, 'val')}`),
  ...elements(document, 'a:schemeClr').filter((colour) => !SCHEME.has(attribute(colour, 'val'))).map((colour) => `the theme has no colour ${attribute(colour, 'val')}`),
  ...elements(document, 'a:alpha').filter((alpha) => !(whole(alpha, 'val') >= 0 && whole(alpha, 'val') <= 100_000)).map((alpha) => `an opacity of ${attribute(alpha, 'val')}`),
]);

/** The theme's faces by reference, or one that it names itself. */
const faces: Check = (read) => {
  const known = new Set(partsLike(read, /^ppt\/theme\/theme1\.xml$/).flatMap(([, theme]) => elements(theme, 'a:latin').map((face) => attribute(face, 'typeface'))));
  return partsLike(read, /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|charts)\/[^/]+\.xml$/).flatMap(([name, document]) =>
    ['a:latin', 'a:ea', 'a:cs', 'a:buFont'].flatMap((face) => elements(document, face)).map((face) => attribute(face, 'typeface')).filter((face) => !/^\+m[nj]-(?:lt|ea|cs)$/.test(face) && !known.has(face)).map((face) => `${name}: the theme has no face ${face}`),
  );
};

const links: Check = (read) =>
  partsLike(read, SLIDES).flatMap(([name, document]) => {
    const types = new Map(relationsOf(read, name).map(({ id, type, outside }) => [id, `${type}${outside ? ' outside' : ''}`]));
    return elements(document, 'a:hlinkClick').filter((link) => {
      const to = types.get(attribute(link, 'r:id'));
      return attribute(link, 'action') === '' ? to !== 'hyperlink outside' : to !== 'slide';
    }).map((link) => `${name}: a link ${attribute(link, 'r:id')} to ${types.get(attribute(link, 'r:id')) ?? 'nowhere'}`);
  });

const CUT = ['l', 't', 'r', 'b'];
const cuts = each(SLIDES, (document) =>
  elements(document, 'a:srcRect').filter((cut) => CUT.some((side) => cut.hasAttribute(side) && !(whole(cut, side) >= 0 && whole(cut, side) < 100_000)) || (whole(cut, 'l') || 0) + (whole(cut, 'r') || 0) >= 100_000 || (whole(cut, 't') || 0) + (whole(cut, 'b') || 0) >= 100_000).map(() => 'a picture cut to nothing'),
);

const pictures: Check = (read) =>
  partsLike(read, SLIDES).flatMap(([name, document]) => {
    const images = new Set(relationsOf(read, name, 'image').map(({ id }) => id));
    return elements(document, 'a:blip').filter((blip) => !images.has(attribute(blip, 'r:embed'))).map((blip) => `${name}: no picture behind ${attribute(blip, 'r:embed')}`);
  });

/** First and last bytes of what PowerPoint shows, by ending. */
const SIGNS: readonly (readonly [ending: RegExp, first: readonly number[], last: readonly number[]])[] = [
  [/\.png$/, [0x89, 0x50, 0x4e, 0x47], [0xae, 0x42, 0x60, 0x82]],
  [/\.jpe?g$/, [0xff, 0xd8, 0xff], [0xff, 0xd9]],
];
const media: Check = ({ entries }) =>
  [...entries].flatMap(([name, bytes]) => SIGNS.filter(([ending, first, last]) => ending.test(name) && !(first.every((byte, at) => bytes[at] === byte) && last.every((byte, at) => bytes[bytes.length - last.length + at] === byte))).map(() => `${name} is not what its name says`));

const mediaOnce: Check = ({ entries }) => {
  const shown = [...entries].filter(([name]) => name.startsWith('ppt/media/')).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const);
  return repeated(shown.map(([, bytes]) => bytes)).map((bytes) => `${shown.filter(([, each]) => each === bytes).map(([name]) => name).join(' and ')} are one picture`);
};

const numberFields = each(DRAWN, (document) =>
  elements(document, 'a:fld').filter((field) => !/^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/.test(attribute(field, 'id')) || textOf(field) === '').map(() => 'a field without id or text'),
);

const paths = each(SLIDES, (document) =>
  elements(document, 'a:path').filter((path) => !(whole(path, 'w') >= 0 && whole(path, 'h') >= 0) || childrenOf(path)[0]?.nodeName !== 'a:moveTo').map(() => 'a path that begins nowhere'),
);

export const SHAPE_RULES: readonly Rule[] = [
  { name: 'shape.part', of: ['pptx'], check: (read) => partsLike(read, DRAWN).flatMap(([name, document]) => partFaults(name, document)) },
  { name: 'shape.name-twice', of: ['pptx'], check: namesApart },
  { name: 'shape.name', of: ['pptx'], check: named },
  { name: 'shape.nowhere', of: ['pptx'], check: placed },
  { name: 'shape.off-page', of: ['pptx'], check: onPage },
  { name: 'shape.group', of: ['pptx'], check: groups },
  { name: 'shape.words', of: ['pptx'], check: described },
  { name: 'shape.path', of: ['pptx'], check: paths },
  { name: 'placeholder.layout', of: ['pptx'], check: inherited },
  { name: 'placeholder.master', of: ['pptx'], check: inheritedByLayouts },
  { name: 'placeholder.twice', of: ['pptx'], check: placeholdersApart },
  { name: 'text.order', of: ['pptx'], check: texts },
  { name: 'text.size', of: ['pptx'], check: sizes },
  { name: 'text.language', of: ['pptx'], check: languages },
  { name: 'text.persian', of: ['pptx'], check: persianFaults },
  { name: 'text.face', of: ['pptx'], check: faces },
  { name: 'text.field', of: ['pptx'], check: numberFields },
  { name: 'colour.known', of: ['pptx'], check: colours },
  { name: 'link.target', of: ['pptx'], check: links },
  { name: 'picture.there', of: ['pptx'], check: pictures },
  { name: 'picture.cut', of: ['pptx'], check: cuts },
  { name: 'media.bytes', of: ['pptx', 'docx'], check: media },
  { name: 'media.twice', of: ['pptx'], check: mediaOnce },
];
