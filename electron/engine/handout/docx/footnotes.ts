/** `word/footnotes.xml`: the notes behind the two lines that Word sets before them. */
import type { Pt } from '../../units/length.ts';
import type { Paragraph } from './flow.ts';
import type { PartRelations } from './relations.ts';
import { paragraphXml } from './xml.ts';

/** @param footnotes one paragraph each, counted from 1 */
export const footnotesXml = (footnotes: readonly Paragraph[], relations: PartRelations): string =>
  `${separatorXml(-1, 'separator')}${separatorXml(0, 'continuationSeparator')}` +
  footnotes.map((note, index) => `<w:footnote w:id="${index + 1}">${paragraphXml(note, relations, MARK)}</w:footnote>`).join('');

/** The number of a note before its text. */
const MARK = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';

/** Height of the line before the notes: what LibreOffice gives it whatever is written, and Word so too. */
export const SEPARATOR: Pt = 8;

const separatorXml = (id: number, name: 'separator' | 'continuationSeparator'): string =>
  `<w:footnote w:type="${name}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="${SEPARATOR * 20}" w:lineRule="exact"/></w:pPr><w:r><w:${name}/></w:r></w:p></w:footnote>`;
