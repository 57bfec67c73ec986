/** The narrative of the full briefing as the real runtime prints it, read back by poppler and pdf-lib. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Composed } from '../../electron/engine/compose.ts';
import type { ExportedFile, ExportParts } from '../../electron/contract/files.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import type { Workshop } from '../../electron/engine/workshop.ts';
import { realPrinter } from '../helpers/real-printer.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from './full-decks.ts';

let printer: Awaited<ReturnType<typeof realPrinter>>;
let workshop: Workshop;

beforeAll(async () => {
  printer = await realPrinter();
  workshop = realWorkshop(printer);
});
afterAll(() => printer.close());

/** Marks of direction are poppler's own. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Letters that hang together. Signs and digits are left out: between words of Persian poppler moves the white beside them. */
/** Words of one script each: poppler joins a Persian word to a Latin one before it where a mark of direction stands between them. */
const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(/(?:(?=\p{L})\p{Script=Arabic}|[\p{M}\u200c])+|(?:(?!\p{Script=Arabic})[\p{L}\p{M}\u200c])+/gu) ?? [];

/** The text of each page. */
function pagesOf({ bytes }: ExportedFile): readonly string[] {
  const path = join(temporaryFolder(), 'printed.pdf');
  writeFileSync(path, bytes);
  return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replace(MARKS, '').split('\f').slice(0, -1);
}

describe.each(LANGUAGES)('%s', (language) => {
  const choices = fullChoices(language);
  let composed: Composed;
  beforeAll(async () => {
    composed = valueOf(await workshop.compose(choices, quietly));
  });

  const make = async (parts: ExportParts): Promise<ExportedFile> => {
    const [file] = valueOf(await workshop.exportParts(choices, parts, quietly));
    if (file === undefined) throw new Error('no file');
    return file;
  };

  test('the narrative has every fact, its pages numbered, its chapters as bookmarks', async () => {
    const file = await make({ narrative: { formats: ['pdf'], paper: 'a4', citations: 'chicago-notes', annex: 'appendix' } });
    const texts = pagesOf(file);
    expect(texts).toHaveLength(file.pages ?? 0);
    const words = wordsOf(texts[1] ?? '');
    expect(words).toContain(language === 'fa' ? 'صفحهٔ' : 'Page');
    const facts = composed.briefing.facts.map(({ id }) => id);
    expect(new Set(file.facts)).toEqual(new Set(facts));
    const all = texts.join('\n');
    expect(facts.filter((id) => !all.includes(id))).toEqual([]);
    const document = await PDFDocument.load(file.bytes, { updateMetadata: false });
    expect(topBookmarks(document).length).toBeGreaterThan(5);
  });
});

function topBookmarks(document: PDFDocument): readonly string[] {
  const { context, catalog } = document;
  const titles: string[] = [];
  const outlines = catalog.lookup(PDFName.of('Outlines'), PDFDict);
  for (let item = outlines.lookupMaybe(PDFName.of('First'), PDFDict); item !== undefined; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    titles.push(item.lookup(PDFName.of('Title'), PDFHexString).decodeText());
    expect(context.lookup(item.get(PDFName.of('Dest')), PDFArray).size()).toBe(5);
  }
  return titles;
}
