/** The pages in the table of contents are those on which LibreOffice sets the chapters. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeHandout } from '../../../../electron/engine/make/handout.ts';
import { zipParts } from '../../../../electron/engine/paint/pptx/zip.ts';
import { withoutMarks } from '../../../../electron/engine/text/stretches/isolates.ts';
import { toLanguageDigits } from '../../../../electron/engine/text/numerals.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from '../../../acceptance/full-decks.ts';
import { pdfText, renderAllToPdf } from '../../../helpers/soffice.ts';
import { withContents } from '../support.ts';
import { all, docxOf, type Parts, textIn, treeOf } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'bardar-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const workshop = realWorkshop();

/** Letters and figures alone, in no order: PDFs hold forms of letters, joined ones backwards, and spaces where they like. */
const bare = (text: string): string => [...withoutMarks(text).normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');

/** Words of each entry with its number. */
const entries = (parts: Parts): readonly { readonly title: string; readonly page: number }[] =>
  all(treeOf(parts, 'word/document.xml'), 'w:hyperlink')
    .filter((link) => link.hasAttribute('w:anchor'))
    .map((link) => {
      const [, title = '', page = ''] = /^(.*?)([\d۰-۹]+)$/.exec(textIn(link)) ?? [];
      return { title, page: Number(toLanguageDigits(page, 'en')) };
    });

test('chapters begin where the table of contents says, in nine of ten cases, and never further than a page from there', async () => {
  const made = await Promise.all(
    (['fa', 'en'] as const).map(async (language) => {
      const composed = valueOf(await workshop.compose({ ...fullChoices(language), length: 'full' }, quietly));
      const handout = withContents(valueOf(makeHandout(composed, { citations: 'chicago-notes' })));
      const parts = await docxOf(handout, language === 'fa' ? 'a4' : 'letter');
      const path = join(folder, `${language}.docx`);
      writeFileSync(path, zipParts(new Map(parts)));
      return { path, told: entries(parts) };
    }),
  );
  const pdfs = await renderAllToPdf(made.map(({ path }) => path), folder);
  const found = await Promise.all(
    made.map(async ({ told }, index) => {
      const pages = (await pdfText(pdfs[index] ?? '')).map((page) => page.split('\n').map(bare));
      return told.map(({ title, page }) => ({ title, page, set: pages.findLastIndex((lines) => lines.includes(bare(title))) + 1 }));
    }),
  );
  for (const each of found) {
    expect(each.length).toBeGreaterThan(5);
    expect(Math.max(...each.map(({ page }) => page))).toBeGreaterThan(4);
    expect(each.filter(({ page, set }) => Math.abs(page - set) > 1)).toEqual([]);
  }
  const both = found.flat();
  expect(both.filter(({ page, set }) => page === set).length / both.length).toBeGreaterThanOrEqual(0.9);
}, 300_000);
