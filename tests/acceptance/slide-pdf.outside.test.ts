/** Slides on paper of the full briefing, read back by poppler and pdf-lib. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Composed } from '../../electron/engine/compose.ts';
import type { ExportedFile, ExportParts } from '../../electron/contract/files.ts';
import { SLIDE_PAGES } from '../../electron/contract/slide-handout.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from './full-decks.ts';
import { textsOf } from './texts-of.ts';

const workshop = realWorkshop();

/** Marks of direction are poppler's own. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Letters that hang together. Signs and digits are left out: between words of Persian poppler moves the white beside them. */
/** Words of one script each: poppler joins a Persian word to a Latin one before it where a mark of direction stands between them. */
const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(/(?:(?=\p{L})\p{Script=Arabic}|[\p{M}\u200c])+|(?:(?!\p{Script=Arabic})[\p{L}\p{M}\u200c])+/gu) ?? [];

/** The text of each page. */
function pagesOf({ bytes }: ExportedFile): readonly string[] {
  const path = join(temporaryFolder(), 'slides.pdf');
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

  test('every word of every slide stands on its page, whole', async () => {
    const pages = pagesOf(await make({ slides: { pages: 'slides', paper: 'a4' } }));
    expect(pages).toHaveLength(composed.scene.slides.length);
    const lost = composed.scene.slides.flatMap(({ items }, index) => {
      const there = wordsOf(pages[index] ?? '');
      // Poppler joins what an English line end has divided at a hyphen.
      const stands = (word: string): boolean => there.some((each) => each === word || (language === 'en' && each.includes(word)));
      return textsOf(items).flatMap(wordsOf).filter((word) => !stands(word));
    });
    expect(lost).toEqual([]);
  });

  test('sentences read in their order', async () => {
    const [page = ''] = pagesOf(await make({ slides: { pages: 'slides', paper: 'a4' } })).slice(2);
    const said = textsOf(composed.scene.slides[2]?.items ?? []).slice(0, 2);
    const plain = (text: string): string => wordsOf(text).join(' ');
    for (const sentence of said) expect(plain(page)).toContain(plain(sentence));
  });

  test.each(SLIDE_PAGES)('%s: as many pages as laid out, with its number on each', async (pages) => {
    const file = await make({ slides: { pages, paper: pages === '4' ? 'letter' : 'a4' } });
    const texts = pagesOf(file);
    expect(texts).toHaveLength(file.pages ?? 0);
    const perPage = { slides: 1, '1': 1, '2': 2, '3': 3, '4': 4, '6': 6, '9': 9, notes: undefined }[pages];
    const slides = composed.scene.slides.length;
    if (perPage === undefined) expect(texts.length).toBeGreaterThanOrEqual(slides);
    else expect(texts).toHaveLength(Math.ceil(slides / perPage));
    if (pages !== 'slides') expect(wordsOf(texts[1] ?? '')).toContain(language === 'fa' ? 'صفحهٔ' : 'Page');
    if (language === 'fa') expect(texts.join('')).not.toMatch(/Page|[0-9] (?:of|از)/);
  });

  test.each(['slides', '6', 'notes'] as const)('%s: nothing of the file is amiss', async (pages) => {
    const path = join(temporaryFolder(), 'slides.pdf');
    writeFileSync(path, (await make({ slides: { pages, paper: 'a4' } })).bytes);
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors found');
  });

  test('sections and slides are bookmarks, links lead on, pages turn the way they are read', async () => {
    const document = await PDFDocument.load((await make({ slides: { pages: 'slides', paper: 'a4' } })).bytes, { updateMetadata: false });
    const { scene } = composed;
    expect(document.getTitle()).toBe(scene.meta.title);
    expect(document.getCreationDate()).toEqual(new Date(`${scene.meta.date}T00:00:00Z`));
    expect(document.catalog.getViewerPreferences()?.getReadingDirection()).toBe(language === 'fa' ? 'R2L' : 'L2R');
    expect(topBookmarks(document)).toEqual(scene.sections.map(({ title }) => title));
    const links = document.getPages().reduce((sum, page) => sum + (page.node.Annots()?.size() ?? 0), 0);
    expect(links).toBeGreaterThan(scene.sections.length);
    const { width, height } = document.getPage(0).getSize();
    expect([width, height]).toEqual([expect.closeTo(scene.page.width, 0), expect.closeTo(scene.page.height, 0)]);
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

test('the same briefing gives the same PDF', async () => {
  const make = async (): Promise<Uint8Array> => {
    const [file] = valueOf(await realWorkshop().exportParts(fullChoices('fa', { length: 'short' }), { slides: { pages: '6', paper: 'a4' } }, quietly));
    return file?.bytes ?? new Uint8Array();
  };
  expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
});
