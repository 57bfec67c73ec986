/** Pages that are written already, as the objects of a PDF: contents, links, fonts, pictures, tags. */
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import type { FontFiles } from '../host.ts';
import { writeFonts } from './fonts.ts';
import { type LinkArea, nameOf, type WrittenPages } from './model.ts';
import { writePictures } from './pictures.ts';
import { writeTags } from './tags.ts';

/** The document with its pages; outline and properties are for who knows them (`setOutline`, `setProperties`). */
export async function writePages({ pages, tags, drawn }: WrittenPages, fonts: FontFiles): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const resources = context.register(
    context.obj({
      Font: writeFonts(document, fonts, drawn.glyphs),
      XObject: await writePictures(document, drawn.pictures),
      ExtGState: Object.fromEntries(drawn.opacities.map(({ fill, line }, nth) => [nameOf.opacity(nth), { Type: 'ExtGState', ca: fill, CA: line }])),
    }),
  );
  const added = pages.map(({ size }) => document.addPage([hundredths(size.width), hundredths(size.height)]));
  const refs = added.map(({ ref }) => ref);
  let links = 0;
  const placed = pages.map(({ operators, marked, links: areas }, index) => {
    const node = added[index]?.node ?? PDFDict.withContext(context);
    const packed = zlibSync(new TextEncoder().encode(operators));
    node.set(PDFName.of('Contents'), context.register(PDFRawStream.of(context.obj({ Length: packed.length, Filter: 'FlateDecode' }), packed)));
    node.set(PDFName.of('Resources'), resources);
    if (marked > 0) node.set(PDFName.of('StructParents'), context.obj(index));
    // Tabulators follow the structure.
    node.set(PDFName.of('Tabs'), PDFName.of('S'));
    const own = areas.map((area) => context.register(linkOf(document, area, refs, pages, pages.length + links++)));
    if (own.length > 0) node.set(PDFName.of('Annots'), context.obj(own));
    return { page: refs[index] as PDFRef, links: own };
  });
  writeTags(document, tags, pages, placed);
  return document;
}

function linkOf({ context }: PDFDocument, { box, to, text }: LinkArea, refs: readonly PDFRef[], pages: WrittenPages['pages'], key: number): PDFDict {
  const leads =
    to.kind === 'web'
      ? { A: { Type: 'Action', S: 'URI', URI: PDFString.of(escaped(to.address)) } }
      : { Dest: [refs[to.page], 'XYZ', null, hundredths((pages[to.page]?.size.height ?? 0) - to.top), null] };
  return context.obj({ Type: 'Annot', Subtype: 'Link', Rect: box.map(hundredths), Border: [0, 0, 0], F: 4, Contents: PDFHexString.fromText(text), StructParent: key, ...leads });
}

/** Brackets and backslashes of a string of a PDF. */
const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

const hundredths = (value: number): number => Math.round(value * 100) / 100;
