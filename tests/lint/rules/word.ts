/** Word documents: styles, numbering, bookmarks, footnotes, sections, directions (ECMA-376 part 1, 17). */
import type { Document, Element } from '@xmldom/xmldom';
import { elements } from '../../acceptance/package-reader.ts';
import { type Check, type OfficePackage, type Rule, attribute, childOf, childrenOf, partsLike, repeated, whole } from '../package.ts';

const TEXTS = /^word\/(?:document|footnotes|header\d*|footer\d*)\.xml$/;
const bodyOf = ({ documents }: OfficePackage): Element => elements(documents.get('word/document.xml') as Document, 'w:body')[0] as Element;
const values = (document: Document, name: string): readonly string[] => elements(document, name).map((each) => attribute(each, 'w:val'));

const each = (check: (document: Document, name: string, read: OfficePackage) => readonly string[]): Check => (read) =>
  partsLike(read, TEXTS).flatMap(([name, document]) => check(document, name, read).map((fault) => `${name}: ${fault}`));

const stylesIn = ({ documents }: OfficePackage): readonly Element[] => { const styles = documents.get('word/styles.xml'); return styles ? elements(styles, 'w:style') : []; };

const styled = each((document, _, read) => {
  const known = new Set(stylesIn(read).map((style) => `${attribute(style, 'w:type')} ${attribute(style, 'w:styleId')}`));
  const used = ([['w:pStyle', 'paragraph'], ['w:rStyle', 'character'], ['w:tblStyle', 'table']] as const).flatMap(([name, type]) => values(document, name).map((id) => `${type} ${id}`));
  return [...new Set(used)].filter((style) => !known.has(style)).map((style) => `there is no style of ${style}`);
});

const styles: Check = (read) => {
  const ids = stylesIn(read).map((style) => attribute(style, 'w:styleId'));
  const based = stylesIn(read).flatMap((style) => ['w:basedOn', 'w:next', 'w:link'].flatMap((name) => elements(style, name).map((each) => attribute(each, 'w:val'))));
  const parents = new Map(stylesIn(read).map((style) => [attribute(style, 'w:styleId'), attribute(elements(style, 'w:basedOn')[0], 'w:val')]));
  const rings = ids.filter((id) => { let at = parents.get(id); for (let step = 0; at !== undefined && at !== '' && step <= ids.length; step += 1) { if (at === id) return true; at = parents.get(at); } return false; });
  return [...repeated(ids).map((id) => `the style ${id} twice`), ...based.filter((id) => !ids.includes(id)).map((id) => `there is no style ${id} to stand on`), ...rings.map((id) => `the style ${id} stands on itself`)];
};

const numbered: Check = (read) => {
  const numbering = read.documents.get('word/numbering.xml');
  const known = new Set(numbering ? elements(numbering, 'w:num').map((num) => attribute(num, 'w:numId')) : []);
  return partsLike(read, /^word\/(?:document|footnotes|styles)\.xml$/).flatMap(([name, document]) => [...new Set(values(document, 'w:numId'))].filter((id) => id !== '0' && !known.has(id)).map((id) => `${name}: there is no numbering ${id}`));
};

const numbering: Check = ({ documents }) => {
  const numbering = documents.get('word/numbering.xml');
  if (numbering === undefined) return [];
  const abstracts = elements(numbering, 'w:abstractNum').map((each) => attribute(each, 'w:abstractNumId'));
  const used = elements(numbering, 'w:num').map((num) => attribute(childOf(num, 'w:abstractNumId'), 'w:val'));
  return [...repeated(abstracts).map((id) => `the numbering ${id} twice`), ...used.filter((id) => !abstracts.includes(id)).map((id) => `there is no numbering ${id} behind a list`), ...repeated(elements(numbering, 'w:num').map((num) => attribute(num, 'w:numId'))).map((id) => `the list ${id} twice`)];
};

const bookmarks: Check = ({ documents }) => {
  const document = documents.get('word/document.xml') as Document;
  const starts = elements(document, 'w:bookmarkStart');
  const [ids, names] = [starts.map((each) => attribute(each, 'w:id')), starts.map((each) => attribute(each, 'w:name'))];
  const ends = elements(document, 'w:bookmarkEnd').map((each) => attribute(each, 'w:id'));
  return [
    ...repeated(ids).map((id) => `the bookmark ${id} twice`), ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two bookmarks ${name}`), ...ids.filter((id) => !ends.includes(id)).map((id) => `the bookmark ${id} has no end`),
    ...repeated(ends).map((id) => `the bookmark ${id} ends twice`), ...ends.filter((id) => !ids.includes(id)).map((id) => `the bookmark ${id} has no beginning`),
    ...names.filter((name) => name.length > 40 || !/^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name)).map((name) => `${name} is no name of a bookmark`),
  ];
};

/** Beside an address elsewhere the anchor is what stands behind its `#`. */
const anchors: Check = (read) => {
  const names = new Set(elements(read.documents.get('word/document.xml') as Document, 'w:bookmarkStart').map((each) => attribute(each, 'w:name')));
  return partsLike(read, TEXTS).flatMap(([name, document]) => elements(document, 'w:hyperlink').filter((link) => attribute(link, 'r:id') === '').map((link) => attribute(link, 'w:anchor')).filter((anchor) => anchor !== '' && !names.has(anchor)).map((anchor) => `${name}: a link to ${anchor}, which is nowhere`));
};

const footnotes: Check = ({ documents }) => {
  const notes = documents.get('word/footnotes.xml');
  const written = notes ? elements(notes, 'w:footnote') : [];
  const ids = written.filter((note) => attribute(note, 'w:type') === '').map((note) => attribute(note, 'w:id'));
  const used = elements(documents.get('word/document.xml') as Document, 'w:footnoteReference').map((each) => attribute(each, 'w:id'));
  return [
    ...repeated(written.map((note) => attribute(note, 'w:id'))).map((id) => `the footnote ${id} twice`), ...used.filter((id) => !ids.includes(id)).map((id) => `there is no footnote ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `nothing leads to footnote ${id}`), ...repeated(used).map((id) => `the footnote ${id} stands at two places`), ...written.filter((note) => childrenOf(note, 'w:p').length === 0).map(() => 'a footnote without paragraph'),
  ];
};

const sections: Check = (read) => {
  const all = elements(bodyOf(read), 'w:sectPr');
  const last = childrenOf(bodyOf(read)).at(-1)?.nodeName === 'w:sectPr' ? [] : ['the body does not end with the form of its section'];
  return [
    ...last,
    ...all.flatMap((section) => {
      const [size, margin] = [childOf(section, 'w:pgSz'), childOf(section, 'w:pgMar')];
      const wide = whole(size, 'w:w') - whole(margin, 'w:left') - whole(margin, 'w:right');
      const high = whole(size, 'w:h') - whole(margin, 'w:top') - whole(margin, 'w:bottom');
      return wide > 1440 && high > 1440 ? [] : ['a page without room between its margins'];
    }),
  ];
};

const drawingIds: Check = (read) => repeated(partsLike(read, TEXTS).flatMap(([, document]) => elements(document, 'wp:docPr').map((each) => attribute(each, 'id')))).map((id) => `the drawing ${id} twice`);

const drawingWords = each((document) => elements(document, 'wp:docPr').filter((each) => attribute(each, 'descr').trim() === '').map(() => 'a drawing without words for those who do not see it'));

/** Spaces at the ends of a text are dropped where nothing says that they are meant. */
const spaces = each((document) => elements(document, 'w:t').filter((text) => /^\s|\s$/.test(text.textContent ?? '') && attribute(text, 'xml:space') !== 'preserve').map((text) => `the space around "${(text.textContent ?? '').trim()}" is lost`));

const PERSIAN = /[\p{Script=Arabic}]/u;
/** A paragraph that begins with Persian runs from the right, and its Persian runs say so. */
const directions = each((document) =>
  elements(document, 'w:p').flatMap((paragraph) => {
    const runs = elements(paragraph, 'w:r').map((run) => ({ text: elements(run, 'w:t').map((text) => text.textContent ?? '').join(''), rtl: elements(run, 'w:rtl').some((each) => attribute(each, 'w:val') !== 'false' && attribute(each, 'w:val') !== '0') }));
    // Arithmetic in Persian digits runs from left to right, between marks that say so.
    const saysLeft = (text: string) => /^\u200E.*\u200E$/u.test(text);
    return runs.filter(({ text, rtl }) => PERSIAN.test(text) && !/[A-Za-z]/.test(text) && !rtl && !saysLeft(text)).map(({ text }) => `a Persian run that is not marked so: ${text}`);
  }),
);

const breaks = each((document) => elements(document, 'w:t').filter((text) => /[\n\r\t]/.test(text.textContent ?? '')).map(() => 'a break within a text'));

const order = each((document) => [
  ...elements(document, 'w:p').filter((paragraph) => childrenOf(paragraph, 'w:pPr').length > 1 || childrenOf(paragraph).findIndex(({ nodeName }) => nodeName === 'w:pPr') > 0).map(() => 'the form of a paragraph not in front'),
  ...elements(document, 'w:r').filter((run) => childrenOf(run).findIndex(({ nodeName }) => nodeName === 'w:rPr') > 0).map(() => 'the form of a run not in front'),
]);

export const WORD_RULES: readonly Rule[] = [
  { name: 'word.style', of: ['docx'], check: styled },
  { name: 'word.styles', of: ['docx'], check: styles },
  { name: 'word.list', of: ['docx'], check: numbered },
  { name: 'word.numbering', of: ['docx'], check: numbering },
  { name: 'word.bookmark', of: ['docx'], check: bookmarks },
  { name: 'word.anchor', of: ['docx'], check: anchors },
  { name: 'word.footnote', of: ['docx'], check: footnotes },
  { name: 'word.section', of: ['docx'], check: sections },
  { name: 'word.drawing-id', of: ['docx'], check: drawingIds },
  { name: 'word.drawing-words', of: ['docx'], check: drawingWords },
  { name: 'word.space', of: ['docx'], check: spaces },
  { name: 'word.direction', of: ['docx'], check: directions },
  { name: 'word.break', of: ['docx'], check: breaks },
  { name: 'word.order', of: ['docx'], check: order },
];
