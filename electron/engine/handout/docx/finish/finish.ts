import { strFromU8 } from 'fflate';
import type { HandoutMeta } from '../../model.ts';
import type { DocxSetUp } from '../set-up.ts';
import { withPageDigits } from '../contents.ts';
import { numberingXml, withListNumbers } from '../numbering.ts';
import { stylesXml } from '../styles.ts';
import { appXml, contentTypesXml, coreXml, documentRelationships, fontTableXml, PACKAGE_RELATIONSHIPS, settingsXml, withRelationshipIds } from './package.ts';

export interface FinishSetUp extends Pick<DocxSetUp, 'paper' | 'palette'> {
  readonly family: string;
  readonly meta: HandoutMeta;
  /** How many lists count. */
  readonly lists: number;
  /** Whether the document is a letter. */
  readonly letter: boolean;
}

/** Parts with text in them; their relationships count links, which the library gives random ids. */
const TEXTS = ['document', 'footnotes', 'header1', 'header2', 'footer1', 'footer2'] as const;

/**
 * Makes what the docx library wrote complete and the same in every run: random ids are counted, dates are the briefing's,
 * sections go the way of the language, and parts that a handout has no use for (comments, endnotes, custom properties,
 * the theme of another program) are left out.
 * @param written the parts of the library's package
 */
export function finishDocx(written: Readonly<Record<string, Uint8Array>>, setUp: FinishSetUp): Map<string, string | Uint8Array> {
  const { meta } = setUp;
  const finished = new Map<string, string | Uint8Array>();
  finished.set('_rels/.rels', PACKAGE_RELATIONSHIPS);
  finished.set('docProps/core.xml', coreXml(meta));
  finished.set('docProps/app.xml', appXml());
  for (const name of TEXTS) {
    const xml = textOf(written, `word/${name}.xml`);
    const relationships = textOf(written, `word/_rels/${name}.xml.rels`);
    const kept = withRelationshipIds(xml, name === 'document' ? documentRelationships(relationships) : relationships);
    finished.set(`word/${name}.xml`, name === 'document' ? mendDocument(kept.xml, meta) : kept.xml);
    if (kept.relationships !== undefined) finished.set(`word/_rels/${name}.xml.rels`, kept.relationships);
  }
  finished.set('word/styles.xml', stylesXml({ ...setUp, language: meta.language, compact: !meta.contents, scale: meta.scale ?? 1 }));
  finished.set('word/numbering.xml', numberingXml(setUp.lists));
  finished.set('word/settings.xml', settingsXml(meta.language));
  finished.set('word/fontTable.xml', fontTableXml(setUp.family));
  for (const [name, bytes] of Object.entries(written)) if (name.startsWith('word/media/')) finished.set(name, bytes);
  return new Map([['[Content_Types].xml', contentTypesXml([...finished.keys()])], ...finished]);
}

const mendDocument = (xml: string, meta: HandoutMeta): string => {
  const counted = withPageDigits(withOwnIds(withListNumbers(xml)), meta);
  // The library knows no direction of a section: where its columns begin and on which side its first page lies.
  return meta.direction === 'rtl' ? counted.replace(/(?=<w:docGrid [^>]*\/><\/w:sectPr>)/, '<w:bidi/>') : counted;
};

function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const part = parts[name];
  if (part === undefined) throw new Error(`docx wrote no part ${name}`);
  return strFromU8(part);
}

/** Ids of bookmarks and drawings, which the library counts on from one document to the next: here in order of the text. */
const withOwnIds = (xml: string): string =>
  counted(counted(xml, /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)(")/g, 0), /(<wp:docPr id=")(\d+)(")/g, 1);

function counted(xml: string, tag: RegExp, first: number): string {
  const ids = new Map<string, number>();
  return xml.replace(tag, (_tag, before: string, id: string, behind: string) => {
    const number = ids.get(id) ?? first + ids.size;
    ids.set(id, number);
    return `${before}${number}${behind}`;
  });
}
