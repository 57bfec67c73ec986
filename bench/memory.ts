/** Peak memory of exporting a deck of 200 slides, in a process of its own that does nothing else. */
import type { Deck } from '../electron/engine/deck/model.ts';
import { layoutDeck } from '../electron/engine/layout/layout.ts';
import { finishPptx } from '../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../electron/engine/paint/pptx/paint.ts';
import { validatePptx } from '../electron/engine/paint/pptx/validate/validate.ts';
import { zipParts } from '../electron/engine/paint/pptx/zip.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { figure } from './figures.ts';
import { benchHost, DATASET, PACK } from './set-up.ts';

const SLIDES = 200;
const megabytes = (kilobytes: number) => Math.round(kilobytes / 1024);

const started = megabytes(process.resourceUsage().maxRSS);
const { value } = await createWorkshop(benchHost()).compose(
  { dataset: DATASET, themes: [], language: 'fa', template: PACK, length: 'full', calendar: 'gregorian', look: 'light', size: '16:9' },
  () => undefined,
);
if (!value) throw new Error('the bundled content does not compose');
const repeated = Array.from({ length: Math.ceil(SLIDES / value.deck.slides.length) }, (_, round) =>
  value.deck.slides.map((slide) => ({ ...slide, id: `${slide.id}-${round}` })),
).flat();
const deck: Deck = { ...value.deck, slides: repeated.slice(0, SLIDES) };
const { scene } = await layoutDeck(deck, value.materials);
const finished = finishPptx(await paintPptx(scene), scene);
validatePptx(finished);
const bytes = zipParts(finished);
const peak = megabytes(process.resourceUsage().maxRSS);
console.log(`\nmemory: ${scene.slides.length} slides, ${Math.round(bytes.length / 1024)} KB; ${started} MB before the first stage`);
figure('200 slides: peak of the process, in MB', peak, 0);
