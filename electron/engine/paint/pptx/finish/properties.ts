import type { Paragraph, Scene } from '../../../scene/model.ts';
import { paragraphsOf, wordsOf } from '../../../scene/paragraphs.ts';
import { languageTag } from '../../../language/languages.ts';
import { coded, escape } from '../../../text/xml.ts';
import { XML_HEADER } from '../xml/namespaces.ts';
import { paintedItems } from '../painted.ts';
import { notesOf } from './notes.ts';

/** `docProps/core.xml`, dated by the briefing and not by the clock. */
export function coreXml(scene: Scene): string {
  const { meta } = scene;
  const authors = coded(meta.authors.join('; '));
  const moment = `${escape(meta.date)}T00:00:00Z`;
  return (
    `${XML_HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${coded(meta.title)}</dc:title><dc:subject>${coded(meta.subject)}</dc:subject><dc:creator>${authors}</dc:creator>` +
    `<cp:keywords>${coded(meta.keywords.join(', '))}</cp:keywords><dc:language>${languageTag(meta.language)}</dc:language>` +
    `<cp:lastModifiedBy>${authors}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`
  );
}

/** `docProps/app.xml` with what the deck really holds; pptxgenjs says "Slide N", Arial and Calibri of any deck. */
export function appXml(scene: Scene): string {
  const { slides, look } = scene;
  const paragraphs = slides.flatMap((slide) => paintedItems(slide).flatMap(paragraphsOf));
  const groups: readonly (readonly [heading: string, titles: readonly string[]])[] = [
    ['Fonts Used', [look.fontFamily]],
    ['Theme', [`Bardar ${look.id}`]],
    ['Slide Titles', slides.map((slide) => slide.title)],
  ];
  const headings = groups.map(
    ([heading, titles]) =>
      `<vt:variant><vt:lpstr>${heading}</vt:lpstr></vt:variant><vt:variant><vt:i4>${titles.length}</vt:i4></vt:variant>`,
  );
  const titles = groups.flatMap((group) => group[1]).map((title) => `<vt:lpstr>${coded(title)}</vt:lpstr>`);
  return (
    `${XML_HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ` +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `<TotalTime>0</TotalTime><Words>${wordsIn(paragraphs)}</Words><Application>Bardar</Application>` +
    `<PresentationFormat>${format(scene)}</PresentationFormat><Paragraphs>${paragraphs.length}</Paragraphs>` +
    `<Slides>${slides.length}</Slides><Notes>${slides.filter((slide) => notesOf(slide).length > 0).length}</Notes>` +
    '<HiddenSlides>0</HiddenSlides>' +
    `<HeadingPairs><vt:vector size="${headings.length * 2}" baseType="variant">${headings.join('')}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.join('')}</vt:vector></TitlesOfParts></Properties>`
  );
}

const wordsIn = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, paragraph) => sum + (wordsOf(paragraph).match(/\S+/g)?.length ?? 0), 0);

function format({ page }: Scene): string {
  const ratio = page.width / page.height;
  if (Math.abs(ratio - 16 / 9) < 0.01) return 'Widescreen';
  return Math.abs(ratio - 4 / 3) < 0.01 ? 'On-screen Show (4:3)' : 'Custom';
}
