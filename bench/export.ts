/**
 * The whole export of the full deck, stage by stage, against the same slides written straight through pptxgenjs
 * with compression, in processor time. Both run in turn in this process; what counts is the ratio of their medians.
 *
 * `whole` reads every file and makes every stage anew, as the first export of a process does. `once more` is a second
 * export in the same thread while nothing has changed: reading the files again, painting, finishing, validating, packing.
 */
import { loadDataset } from '../electron/engine/dataset/load.ts';
import { makeBriefing } from '../electron/engine/dataset/briefing.ts';
import { parseDeck } from '../electron/engine/deck/parse.ts';
import { layoutDeck } from '../electron/engine/layout/layout.ts';
import { readAtlas } from '../electron/engine/layout/map/atlas.ts';
import { finishPptx } from '../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../electron/engine/paint/pptx/paint.ts';
import { validatePptx } from '../electron/engine/paint/pptx/validate/validate.ts';
import { zipParts } from '../electron/engine/paint/pptx/zip.ts';
import { loadLook } from '../electron/engine/brand/look.ts';
import { loadSlideSetup } from '../electron/engine/brand/sizes.ts';
import type { Scene } from '../electron/engine/scene/model.ts';
import { fillTemplate } from '../electron/engine/template/fill.ts';
import { loadPack } from '../electron/engine/template/pack.ts';
import { loadTypeface } from '../electron/engine/text/typeface.ts';
import type { BriefingChoices } from '../electron/contract/choices.ts';
import { LANGUAGES, type Language } from '../electron/engine/units/language.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { figure } from './figures.ts';
import { AS_GATE, benchHost, cpuNow, DATASET, median, PACK, roundsOf } from './set-up.ts';
import { writeStraight } from './straight.ts';
import { exportDeck } from '../tests/helpers/export-deck.ts';

const ROUNDS = roundsOf(15);
const WARM_UP = Math.min(4, ROUNDS);

type Times = Map<string, number[]>;

const NAMES: Readonly<Record<Language, string>> = { fa: 'Persian', en: 'English' };

const timed = async <T>(times: Times, stage: string, work: () => T | Promise<T>): Promise<T> => {
  const start = cpuNow();
  const made = await work();
  times.set(stage, [...(times.get(stage) ?? []), cpuNow() - start]);
  return made;
};

const host = benchHost();
const fonts = await host.readFonts();
const typeface = await loadTypeface(fonts);
/** Read anew for each export, as a cold program does. */
const atlas = async () => readAtlas(await host.readAtlas());
const brands = await host.readBrands();
const { look } = loadLook(brands, 'light', fonts.family);
const { setup } = loadSlideSetup(brands.builtIn, '16:9');
if (!look || !setup) throw new Error('the light look does not load');

async function wholeExport(language: Language, times: Times): Promise<{ scene: Scene; bytes: Uint8Array }> {
  const dataset = await timed(times, 'load', async () => loadDataset(await host.readFolder(DATASET)).dataset);
  const pack = await timed(times, 'load pack', async () => loadPack(await host.readFolder(PACK)).pack);
  if (!dataset || !pack || !look || !setup) throw new Error('the bundled content does not load');
  const choices = { themes: [], language, length: 'full', calendar: 'gregorian' } as const;
  const briefing = await timed(times, 'brief', () => makeBriefing(dataset, choices).briefing);
  if (!briefing) throw new Error('no briefing');
  const markdown = await timed(times, 'fill', () => fillTemplate(pack, briefing).markdown);
  if (!markdown) throw new Error('the template does not fill');
  const deck = await timed(times, 'parse', () => parseDeck(markdown, briefing.sources).deck);
  if (!deck) throw new Error('the deck does not parse');
  const { scene } = await timed(times, 'layout', () => layoutDeck(deck, { look, setup, typeface, atlas }));
  const painted = await timed(times, 'paint', () => paintPptx(scene));
  const finished = await timed(times, 'finish', () => finishPptx(painted, scene));
  await timed(times, 'validate', () => validatePptx(finished));
  const bytes = await timed(times, 'zip', () => zipParts(finished));
  return { scene, bytes };
}

const workshop = createWorkshop(host);
const choicesOf = (language: Language): BriefingChoices => ({
  dataset: DATASET,
  themes: [],
  language,
  template: PACK,
  length: 'full',
  calendar: 'gregorian',
  look: 'light',
  size: '16:9',
});

for (const language of AS_GATE ? (['en'] as const) : LANGUAGES) {
  await workshop.preview(choicesOf(language), { fonts: 'window' }, () => undefined);
  const stages: Times = new Map();
  const whole: number[] = [];
  const again: number[] = [];
  const straight: number[] = [];
  let sizes = { slides: 0, ours: 0, theirs: 0 };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const times: Times = new Map();
    const start = cpuNow();
    const { scene, bytes } = await wholeExport(language, times);
    const middle = cpuNow();
    const plain = await writeStraight(scene);
    const end = cpuNow();
    await exportDeck(workshop, choicesOf(language));
    if (round >= 0) again.push(cpuNow() - end);
    if (round < 0) continue;
    whole.push(middle - start);
    straight.push(end - middle);
    for (const [stage, [time]] of times) stages.set(stage, [...(stages.get(stage) ?? []), time ?? 0]);
    sizes = { slides: scene.slides.length, ours: bytes.length, theirs: plain.length };
  }
  const base = median(straight);
  console.log(`\n${language}: ${sizes.slides} slides, ${ROUNDS} rounds, medians as shares of pptxgenjs alone (= 1)`);
  for (const [stage, values] of stages) console.log(`  ${stage.padEnd(10)} ${(median(values) / base).toFixed(3)}`);
  const written = ['paint', 'finish', 'validate', 'zip'].reduce((sum, stage) => sum + median(stages.get(stage) ?? []), 0);
  figure(`full deck, ${NAMES[language]}: painting to packing / pptxgenjs`, written / base);
  figure(`full deck, ${NAMES[language]}: whole / pptxgenjs`, median(whole) / base);
  figure(`full deck, ${NAMES[language]}: once more / pptxgenjs`, median(again) / base);
  figure(`full deck, ${NAMES[language]}: bytes / pptxgenjs`, sizes.ours / sizes.theirs);
}
