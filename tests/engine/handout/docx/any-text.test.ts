/** Whatever strings a handout holds, the document is sound, has the same structure and says them. */
import type { Document, Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutMarks } from '../../../../electron/engine/text/stretches/isolates.ts';
import { plain } from '../../../../electron/engine/text/xml.ts';
import { docxOf, madeHandout, textIn, treeOf } from './support.ts';

/** Any UTF-16: halves of pairs, control characters, and often what means something in XML or in our own packages. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('&', '<', '>', '"', "'", '$&', '$1', ']]>', '&amp;', '<w:p>', '</w:t>', '<!--', '\n', '\r\n', '\u2028', '\t', '\u200C', ' ', '😀', '{list-1}', 'rId1', 'C5+1', 'سلام'),
);
const text = fc.array(unit, { minLength: 1, maxLength: 10 }).map((units) => units.join(''));

/** Tags in order; runs are cut where the direction turns and do not count. */
const shapeOf = (element: Element): string =>
  [...element.childNodes].flatMap((child) => (child.nodeType === 1 && child.nodeName !== 'w:r' ? [`<${child.nodeName}${shapeOf(child as Element)}>`] : [])).join('');

test.each(['fa', 'en'] as const)('%s', async (language) => {
  const plainShape = treeOf(await docxOf(madeHandout(language)), 'word/document.xml').documentElement;
  const expected = plainShape && shapeOf(plainShape);
  await fc.assert(
    fc.asyncProperty(text, async (word) => {
      const parts = await docxOf(madeHandout(language, () => word));
      for (const name of parts.keys()) if (/\.(?:xml|rels)$/.test(name)) treeOf(parts, name);
      const document = treeOf(parts, 'word/document.xml').documentElement;
      expect(document && shapeOf(document)).toBe(expected);
      const said = withoutMarks(plain(word));
      const textOf = (tree: Document | Element): string => withoutMarks(textIn(tree));
      if (document) expect(textOf(document).split(said).length).toBeGreaterThan(said === '' ? 0 : 15);
      expect(textOf(treeOf(parts, 'word/footnotes.xml'))).toContain(said);
    }),
    { numRuns: 25 },
  );
}, 120_000);
