/** What was measured is what another program sets: lines break in LibreOffice where layout broke them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { pdfWords } from '../helpers/pdf-words.ts';
import { printedSlides, renderToPdf } from '../helpers/soffice.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from './full-decks.ts';
import { setAsPredicted, stacksOf } from './set-lines.ts';
import { exportDeck } from '../helpers/export-deck.ts';

/** Of a hundred paragraphs two may be set otherwise, and two of a shorter deck: a word that just fits is one more line to another program. */
const mayDiffer = (paragraphs: number): number => Math.max(2, Math.floor(paragraphs * 0.02));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bardar-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const workshop = realWorkshop();

/** The briefing in full in both sizes; of the other packs, which share its slides, what they have of their own. */
const DECKS = [
  ...LANGUAGES.flatMap((language) => [['briefing', language, '16:9', 'light'] as const, ['briefing', language, '4:3', 'dark'] as const]),
  ...LANGUAGES.map((language) => ['executive', language, '4:3', 'print'] as const),
  ['seminar', 'fa', '4:3', 'print'] as const,
];

it.each(DECKS)(
  'sets nearly every paragraph of the full deck as predicted (%s, %s, %s, %s)',
  async (template, language, size, look) => {
    const choices = fullChoices(language, { template, size, look });
    const { scene } = valueOf(await workshop.compose(choices, quietly));
    const { bytes } = valueOf(await exportDeck(workshop, choices));
    const path = join(folder, `${template}-${language}-${look}.pptx`);
    writeFileSync(path, bytes);
    const pages = await pdfWords(await renderToPdf(path, folder));
    const checked = printedSlides(scene).flatMap((slide, index) =>
      stacksOf(slide).flatMap((stack) => {
        const right = setAsPredicted(stack, pages[index] ?? []);
        return stack.map(({ paragraph }, nth) => ({ paragraph, slide: slide.id, right: right[nth] === true }));
      }),
    );
    const wrong = checked.filter(({ right }) => !right);
    expect(checked.length).toBeGreaterThan(template === 'executive' ? 30 : 100);
    const told = wrong.map(({ slide, paragraph }) => `${slide}: ${paragraph.runs.map((run) => run.text).join('').slice(0, 60)}`);
    expect(wrong.length, told.join('\n')).toBeLessThanOrEqual(mayDiffer(checked.length));
  },
);
