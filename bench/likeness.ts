/**
 * Preview equals file: the full deck's slides as the preview draws them, beside LibreOffice's drawing of the file, by structural
 * similarity, once as they are and once with LibreOffice's known departures drawn as it draws them (likeness/habits.ts). What is left
 * is told by how far words stand apart: LibreOffice rounds the width of every glyph. Pairs of pictures, ours above, are left in
 * out/likeness/.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BriefingChoices } from '../electron/contract/choices.ts';
import { LANGUAGES } from '../electron/engine/units/language.ts';
import { fontFaces } from '../electron/engine/paint/svg/font-faces.ts';
import { paintSvg } from '../electron/engine/paint/svg/paint.ts';
import type { Scene } from '../electron/engine/scene/model.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { pdfWords } from '../tests/helpers/pdf-words.ts';
import { pdfToPng, printedSlides, renderToPdf } from '../tests/helpers/soffice.ts';
import { asLibreOfficeDraws } from './likeness/habits.ts';
import { DRAWN_LARGER, likeness, writePair } from './likeness/compare.ts';
import { printSlides } from './likeness/print-slides.ts';
import { roundedWidths } from './likeness/rounded-widths.ts';
import { shift } from './likeness/shift.ts';
import { benchHost, DATASET, median } from './set-up.ts';
import { exportDeck } from '../tests/helpers/export-deck.ts';

const WIDTH = 1280;
const WORST = 6;
const quietly = (): void => undefined;
const workshop = createWorkshop(benchHost());
/** A built-in pack by its id, or a folder: `npm run bench -- likeness` tries the full briefing, then a slide of every kind. */
const TEMPLATES = ['briefing', join(process.cwd(), 'docs', 'gallery')];

const wishes = new Map(process.argv.slice(2).map((wish) => wish.split('=', 2) as [string, string]));
const isWished = (name: string, value: string): boolean => (wishes.get(name) ?? value).split(',').includes(value);

for (const [template, language] of TEMPLATES.filter((each) => isWished('pack', basename(each))).flatMap((each) => LANGUAGES.filter((each) => isWished('lang', each)).map((language) => [each, language] as const))) {
  const choices: BriefingChoices = {
    dataset: DATASET, themes: [], language, template, length: 'full', calendar: 'gregorian', look: 'light', size: '16:9',
  };
  const { value: composed } = await workshop.compose(choices, quietly);
  const { value: deck } = await exportDeck(workshop, choices);
  if (!composed || !deck) throw new Error('the bundled deck is not made');
  const scene = { ...composed.scene, slides: printedSlides(composed.scene) };
  const folder = mkdtempSync(join(tmpdir(), 'bardar-likeness-'));
  const name = basename(template);
  const kept = join('out', 'likeness', name, language);
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  const file = join(folder, 'file.pptx');
  writeFileSync(file, deck.bytes);
  const filePdf = await renderToPdf(file, folder);
  const theirs = await pdfToPng(filePdf, join(folder, 'theirs'), WIDTH * DRAWN_LARGER);
  const print = async (drawn: Scene, name: string) => {
    const pdf = join(folder, `${name}.pdf`);
    const faces = fontFaces(composed.materials.fonts);
    await printSlides(drawn.slides.map((slide) => paintSvg(slide, drawn, faces)), scene.page.width / scene.page.height, pdf);
    return { pdf, pictures: await pdfToPng(pdf, join(folder, name), WIDTH * DRAWN_LARGER) };
  };
  const plain = await print(scene, 'plain');
  const ours = await print(asLibreOfficeDraws(scene, await roundedWidths(composed.materials.fonts)), 'ours');
  if (ours.pictures.length !== theirs.length) throw new Error(`${ours.pictures.length} pages of the preview, ${theirs.length} of the file`);
  const [ourWords, theirWords] = [await pdfWords(ours.pdf), await pdfWords(filePdf)];
  const scores = scene.slides.map(({ id }, index) => {
    const [a = '', b = '', asItIs = ''] = [ours.pictures[index], theirs[index], plain.pictures[index]];
    writePair(a, b, join(kept, `${String(index + 1).padStart(2, '0')}-${id.replace(/[^\w-]/g, '')}.png`));
    // Printed pages are ten inches wide, the file's as wide as its slides.
    const apart = shift(ourWords[index] ?? [], theirWords[index] ?? [], scene.page.width / 720);
    return { id, number: index + 1, score: likeness(a, b), plain: likeness(asItIs, b), apart };
  });
  console.log(`\n${name}, ${language}: likeness of preview and file, 1 = the same; in brackets without regard to LibreOffice’s habits; how far words stand apart along the line, in points, median and most`);
  for (const { id, number, score, plain: asItIs, apart } of scores) {
    const words = apart ? `${apart.median.toFixed(1)} ${apart.most.toFixed(1)}` : '–';
    console.log(`  ${String(number).padStart(3)} ${score.toFixed(3)} (${asItIs.toFixed(3)})  ${words.padEnd(9)} ${id}`);
  }
  const worst = [...scores].sort((a, b) => a.score - b.score).slice(0, WORST);
  console.log(`  median ${median(scores.map(({ score }) => score)).toFixed(3)}; worst: ${worst.map(({ id, score }) => `${id} ${score.toFixed(3)}`).join(', ')}`);
  rmSync(folder, { recursive: true, force: true });
}
