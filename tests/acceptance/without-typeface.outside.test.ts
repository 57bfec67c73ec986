/**
 * The deck on another machine: rendered where the typeface is not and a wider, a like or a narrower one stands in for it, no text
 * lies over another, leaves the slide or runs into its foot, and no word is broken.
 *
 * Here a dozen of all decks, drawn by a seed (BARDAR_SEED=n draws others, BARDAR_KEEP=folder leaves what was
 * rendered there); `npm run substitutes` renders them all.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scene } from '../../electron/engine/scene/model.ts';
import { LENGTHS, SLIDE_SIZES } from '../../electron/contract/choices.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { BUILT_IN } from '../engine/template/support.ts';
import { pdfWords } from '../helpers/pdf-words.ts';
import { pdfFonts, printedSlides, renderAllToPdf } from '../helpers/soffice.ts';
import { Random } from '../helpers/random.ts';
import { SUBSTITUTES, fontsOf } from '../helpers/substitutes.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from './full-decks.ts';
import { pageFaults } from './page-faults.ts';
import { exportDeck } from '../helpers/export-deck.ts';

const LOOKS = ['light', 'dark', 'print'] as const;
/** Every deck of the bundled dataset. */
const ALL = BUILT_IN.flatMap((template) =>
  LANGUAGES.flatMap((language) => LENGTHS.flatMap((length) => SLIDE_SIZES.flatMap((size) => LOOKS.map((look) => ({ template, language, length, size, look }))))),
);
const EVERY = process.env['BARDAR_SUBSTITUTES'] === 'all';
const EACH = 4;
/** Where decks, PDFs and faults stay to be looked at; nowhere as a rule. */
const KEPT = process.env['BARDAR_KEEP'];

/** Of each substitute all decks, or some that the seed draws. */
function drawn(substitute: number): typeof ALL {
  if (EVERY) return ALL;
  const random = new Random(Number(process.env['BARDAR_SEED'] ?? 1992) * SUBSTITUTES.length + substitute);
  const rest = [...ALL];
  return Array.from({ length: EACH }, () => rest.splice(random.int(0, rest.length - 1), 1)).flat();
}

let folder = '';
beforeAll(() => {
  folder = KEPT ?? mkdtempSync(join(tmpdir(), 'bardar-substitutes-'));
});
afterAll(() => {
  if (KEPT === undefined) rmSync(folder, { recursive: true, force: true });
});

const workshop = realWorkshop();

/** A deck and the scene that it shows; made once for all substitutes, since making all of them takes longer than rendering. */
const made = new Map<string, Promise<{ readonly bytes: Uint8Array; readonly scene: Scene }>>();
function deckOf(name: string, choices: (typeof ALL)[number]) {
  const deck = made.get(name) ?? makeDeck(choices);
  made.set(name, deck);
  return deck;
}

async function makeDeck(choices: (typeof ALL)[number]) {
  const chosen = fullChoices(choices.language, choices);
  const { scene } = valueOf(await workshop.compose(chosen, quietly));
  return { bytes: valueOf(await exportDeck(workshop, chosen)).bytes, scene: { ...scene, slides: printedSlides(scene) } };
}

describe.each(SUBSTITUTES.map((substitute, index) => [substitute.family, substitute, drawn(index)] as const))('%s', (family, substitute, decks) => {
  it(`stands in for the typeface in ${decks.length} decks`, async () => {
    const own = join(folder, family);
    mkdirSync(own, { recursive: true });
    const scenes = [];
    for (const choices of decks) {
      const name = Object.values(choices).join('-').replace(':', 'x');
      const path = join(own, `${name}.pptx`);
      const { bytes, scene } = await deckOf(name, choices);
      writeFileSync(path, bytes);
      scenes.push({ name, path, scene });
    }
    const pdfs = await renderAllToPdf(scenes.map(({ path }) => path), own, (into) => fontsOf(substitute, into));
    const faults: string[] = [];
    for (const [index, { name, scene }] of scenes.entries()) {
      const pdf = pdfs[index] as string;
      const fonts = (await pdfFonts(pdf)).join(' ');
      // Persian letters come from another family where this one has none.
      if (name.includes('-en-')) expect(fonts).toContain(family.replace(' ', ''));
      expect(fonts).not.toContain('Vazirmatn');
      const pages = await pdfWords(pdf);
      expect(pages).toHaveLength(scene.slides.length);
      faults.push(...scene.slides.flatMap((slide, nth) => pageFaults(slide, pages[nth] ?? [], scene.page).map((fault) => `${name} ${fault}`)));
    }
    if (KEPT !== undefined) writeFileSync(join(own, 'faults.txt'), faults.join('\n'));
    expect(faults).toEqual([]);
  }, EVERY ? 7_200_000 : 600_000);
});
