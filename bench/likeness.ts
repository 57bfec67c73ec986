/**
 * Preview equals file: the full deck's slides as the preview draws them, beside LibreOffice's drawing of the file, by
 * structural similarity. Pairs of pictures, ours above, are left in out/likeness/.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BriefingChoices } from '../electron/engine/units/choices.ts';
import { LANGUAGES } from '../electron/engine/units/language.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { pdfToPng, renderToPdf } from '../tests/helpers/soffice.ts';
import { likeness, writePair } from './likeness/compare.ts';
import { printSlides } from './likeness/print-slides.ts';
import { benchHost, DATASET, median } from './set-up.ts';

const WIDTH = 1280;
const WORST = 6;
const quietly = (): void => undefined;
const workshop = createWorkshop(benchHost());

for (const language of LANGUAGES) {
  const choices: BriefingChoices = {
    dataset: DATASET, themes: [], language, template: 'briefing', length: 'full', calendar: 'gregorian', look: 'light', size: '16:9',
  };
  const { value: preview } = await workshop.preview(choices, { fonts: 'embedded' }, quietly);
  const { value: deck } = await workshop.exportDeck(choices, quietly);
  if (!preview || !deck) throw new Error('the bundled deck is not made');
  const folder = mkdtempSync(join(tmpdir(), 'bardar-likeness-'));
  const kept = join('out', 'likeness', language);
  mkdirSync(kept, { recursive: true });
  const file = join(folder, 'file.pptx');
  writeFileSync(file, deck.bytes);
  const printed = join(folder, 'preview.pdf');
  await printSlides(preview.slides.map(({ svg }) => svg), preview.aspect, printed);
  const ours = await pdfToPng(printed, join(folder, 'ours'), WIDTH);
  const theirs = await pdfToPng(await renderToPdf(file, folder), join(folder, 'theirs'), WIDTH);
  if (ours.length !== theirs.length) throw new Error(`${ours.length} pages of the preview, ${theirs.length} of the file`);
  const scores = preview.slides.map(({ id }, index) => {
    const [a = '', b = ''] = [ours[index], theirs[index]];
    writePair(a, b, join(kept, `${String(index + 1).padStart(2, '0')}-${id.replace(/[^\w-]/g, '')}.png`));
    return { id, number: index + 1, score: likeness(a, b) };
  });
  console.log(`\n${language}: likeness of preview and file, 1 = the same`);
  for (const { id, number, score } of scores) console.log(`  ${String(number).padStart(3)} ${score.toFixed(3)} ${id}`);
  const worst = [...scores].sort((a, b) => a.score - b.score).slice(0, WORST);
  console.log(`  median ${median(scores.map(({ score }) => score)).toFixed(3)}; worst: ${worst.map(({ id, score }) => `${id} ${score.toFixed(3)}`).join(', ')}`);
  rmSync(folder, { recursive: true, force: true });
}
