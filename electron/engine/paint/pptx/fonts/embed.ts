import { escape } from '../../../text/xml.ts';
import type { FontFiles } from '../../../text/typeface.ts';
import { textOf, type Parts } from '../parts.ts';
import { relationshipType } from '../xml/namespaces.ts';
import { eotOf } from './eot.ts';

/** The faces of the typeface as `p:embeddedFont` names them, in the order of the schema. */
const FACES = ['regular', 'bold'] as const;
const PRESENTATION = 'ppt/presentation.xml';
const RELATIONSHIPS = 'ppt/_rels/presentation.xml.rels';

/** Puts both weights of the typeface into a package, whole, so that the deck looks the same where they are not installed. */
export function embedFonts(parts: Parts, fonts: FontFiles): void {
  const faces = FACES.map((face, index) => ({ face, id: `font${index + 1}`, file: `fonts/font${index + 1}.fntdata` }));
  for (const { face, file } of faces) parts.set(`ppt/${file}`, eotOf(fonts[face]));
  const list =
    `<p:embeddedFontLst><p:embeddedFont><p:font typeface="${escape(fonts.family)}"/>` +
    `${faces.map(({ face, id }) => `<p:${face} r:id="${id}"/>`).join('')}</p:embeddedFont></p:embeddedFontLst>`;
  const xml = textOf(parts, PRESENTATION);
  // The schema wants the list between the notes' size and the default text style. Saved anew the fonts stay whole.
  const listed = xml.replace('<p:defaultTextStyle>', () => `${list}<p:defaultTextStyle>`);
  parts.set(PRESENTATION, listed.replace(' saveSubsetFonts="1"', ' embedTrueTypeFonts="1"'));
  const related = faces.map(({ id, file }) => `<Relationship Id="${id}" Type="${relationshipType('font')}" Target="${file}"/>`);
  parts.set(RELATIONSHIPS, textOf(parts, RELATIONSHIPS).replace('</Relationships>', `${related.join('')}</Relationships>`));
}
