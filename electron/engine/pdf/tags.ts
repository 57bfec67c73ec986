/** What the stretches of a PDF are to who hears it: its structure tree (ISO 32000-1, 14.7 and 14.8). */
import { type PDFArray, type PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Tag, WrittenPage } from './model.ts';

/** The objects of a page and of its links. */
export interface PageRefs {
  readonly page: PDFRef;
  readonly links: readonly PDFRef[];
}

/**
 * Writes the tree and says in the catalog that there is one. Pages are entries 0 and on of the table that leads from content to its
 * tag, links the entries behind them, page by page.
 */
export function writeTags(document: PDFDocument, tags: Tag, pages: readonly WrittenPage[], refs: readonly PageRefs[]): void {
  const { context, catalog } = document;
  const root = context.nextRef();
  const marked: PDFRef[][] = pages.map(() => []);
  const links = new Map<string, PDFRef>();
  const write = (tag: Tag, parent: PDFRef): PDFRef => {
    const own = context.nextRef();
    const inside = tag.inside.map((each) => {
      if ('type' in each) return write(each, own);
      const page = refs[each.page]?.page;
      if ('link' in each) {
        links.set(`${each.page} ${each.link}`, own);
        return context.obj({ Type: 'OBJR', Obj: refs[each.page]?.links[each.link], Pg: page });
      }
      (marked[each.page] as PDFRef[])[each.marked] = own;
      return context.obj({ Type: 'MCR', Pg: page, MCID: each.marked });
    });
    context.assign(own, elementOf(document, tag, parent, context.obj(inside)));
    return own;
  };
  const top = write(tags, root);
  const ofPages = marked.flatMap((own, page) => [page, context.obj(own)]);
  const ofLinks = refs.flatMap(({ links: own }, page) => own.map((_, link) => links.get(`${page} ${link}`))).flatMap((ref, nth) => (ref === undefined ? [] : [pages.length + nth, ref]));
  const table = context.register(context.obj({ Nums: [...ofPages, ...ofLinks] }));
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: [top], ParentTree: table, ParentTreeNextKey: pages.length + refs.reduce((sum, { links: own }) => sum + own.length, 0) }));
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}

function elementOf({ context }: PDFDocument, { type, alternative, actual, language, scope, numbering, summary, box }: Tag, parent: PDFRef, inside: PDFArray): PDFDict {
  const attributes = [
    ...(scope === undefined ? [] : [{ O: 'Table', Scope: scope }]),
    ...(summary === undefined ? [] : [{ O: 'Table', Summary: PDFHexString.fromText(summary) }]),
    ...(numbering === undefined ? [] : [{ O: 'List', ListNumbering: numbering }]),
    ...(box === undefined ? [] : [{ O: 'Layout', Placement: 'Block', BBox: box.map(hundredths) }]),
  ];
  return context.obj({
    Type: 'StructElem',
    S: type,
    P: parent,
    K: inside,
    ...(attributes.length > 0 && { A: attributes.length === 1 ? attributes[0] : attributes }),
    ...(alternative !== undefined && { Alt: PDFHexString.fromText(alternative) }),
    ...(actual !== undefined && { ActualText: PDFHexString.fromText(actual) }),
    ...(language !== undefined && { Lang: PDFString.of(language) }),
  });
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
