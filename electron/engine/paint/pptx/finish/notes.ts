import type { NotesParagraph, SceneSlide } from '../../../scene/model.ts';
import { languageTag, shapesOf } from '../../../language/languages.ts';
import { markedStretches } from '../../../text/stretches/marks.ts';
import { escape, uncoded } from '../../../text/xml.ts';
import { NAMESPACES, TREE_HEAD, XML_HEADER } from '../xml/namespaces.ts';
import { directionAttributes } from './paragraph.ts';
import type { FileProperties } from '../../../units/properties.ts';

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** Paragraphs of a slide's notes that say something; a line break inside one starts another. */
export const notesOf = (slide: SceneSlide): readonly NotesParagraph[] =>
  slide.notes.flatMap((paragraph) =>
    paragraph.text
      .split(LINE_BREAK)
      .filter((line) => escape(line).trim() !== '')
      .map((text) => ({ ...paragraph, text })),
  );

/**
 * A notes page. pptxgenjs puts all notes into one run in English, with raw line breaks that PowerPoint shows as spaces,
 * and makes an empty page for every slide without notes.
 */
export function notesXml(notes: readonly NotesParagraph[], meta: FileProperties): string {
  const paragraphs = notes.map((paragraph) => paragraphXml(paragraph, meta)).join('');
  return (
    `${XML_HEADER}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}` +
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${shapesOf(meta.language).placeholders.slideImage}"/>` +
    '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
    '<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${shapesOf(meta.language).placeholders.notes}"/>` +
    '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>' +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>` +
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}

function paragraphXml(paragraph: NotesParagraph, { language, direction }: FileProperties): string {
  const form = directionAttributes('start', direction);
  const properties = paragraph.bullet
    ? `<a:pPr marL="171450" indent="-171450" ${form}><a:buFontTx/><a:buChar char="•"/></a:pPr>`
    : `<a:pPr marL="0" indent="0" ${form}><a:buNone/></a:pPr>`;
  const tag = languageTag(language);
  const bold = paragraph.strong ? ' b="1"' : '';
  const runs = markedStretches(paragraph.text, language).flatMap((one) =>
    uncoded(one.before + one.text + one.behind).map((text) => `<a:r><a:rPr lang="${languageTag(one.language)}"${bold}/><a:t>${escape(text)}</a:t></a:r>`),
  );
  return (
    `<a:p>${properties}${runs.join('')}` +
    `<a:endParaRPr lang="${tag}"/></a:p>`
  );
}
