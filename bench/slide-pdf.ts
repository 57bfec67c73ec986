/**
 * Slides on paper: the PDF of the full deck as the program writes it, against the same slides as HTML printed by an Electron that is
 * started already (= 1), on the clock, in alternate rounds; and the size of both.
 */
import { homedir } from 'node:os';
import { resolveRuntime } from '../build/electron-runtime.mjs';
import { root } from '../build/paths.mjs';
import { SLIDE_PAGES, type SlideHandoutOptions } from '../electron/contract/slide-handout.ts';
import { sheetsOf, writeSlides } from '../electron/engine/make/slides.ts';
import { fontFaces } from '../electron/engine/paint/svg/font-faces.ts';
import { LANGUAGES } from '../electron/engine/units/language.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { shellPrinter } from '../electron/host/printing/shell-printer.ts';
import { figure } from './figures.ts';
import { benchHost, DATASET, median, PACK } from './set-up.ts';
import { writeSheets } from './slide-pdf/html-sheets.ts';

const ROUNDS = 7;
const WARM_UP = 5;

const wishes = new Map(process.argv.slice(2).map((wish) => wish.split('=', 2) as [string, string]));
const wanted = SLIDE_PAGES.filter((each) => (wishes.get('pages') ?? 'slides,6,notes').split(',').includes(each));

const { folder } = await resolveRuntime();
const printer = shellPrinter({ env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: folder }, platform: process.platform, home: homedir(), root });
const { signal } = new AbortController();
const timed = async <T>(work: () => Promise<T>): Promise<{ readonly took: number; readonly made: T }> => {
  const start = performance.now();
  const made = await work();
  return { took: performance.now() - start, made };
};

try {
  for (const language of LANGUAGES) {
    const choices = { dataset: DATASET, themes: [], language, template: PACK, length: 'full', calendar: 'gregorian', look: 'light', size: '16:9' } as const;
    const { value: composed } = await createWorkshop(benchHost()).compose(choices, () => undefined);
    if (!composed) throw new Error('the bundled content does not compose');
    const { scene, materials } = composed;
    console.log(`\nslides on paper, ${language}: ${scene.slides.length} slides, ${ROUNDS} rounds, shares of an Electron that is running`);
    for (const pages of wanted) {
      const options: SlideHandoutOptions = { pages, paper: 'a4' };
      const print = (): Promise<Uint8Array> => {
        const { plan, day } = sheetsOf(composed, options);
        return printer.print(writeSheets(scene, plan, { faces: fontFaces(materials.fonts), palette: materials.pageLooks().light.palette, day }), signal);
      };
      const [ours, theirs]: [number[], number[]] = [[], []];
      let [size, printed, cold] = [0, 0, 0];
      for (let round = -WARM_UP; round < ROUNDS; round++) {
        const written = await timed(() => writeSlides(composed, options));
        const electron = await timed(print);
        if (round === -WARM_UP) cold = written.took;
        if (round < 0) continue;
        ours.push(written.took);
        theirs.push(electron.took);
        [size, printed] = [written.made.bytes.length, electron.made.length];
      }
      figure(`slides on paper, ${language}, ${pages}: PDF / an Electron that is running, clock`, median(ours) / median(theirs), 3);
      figure(`slides on paper, ${language}, ${pages}: the first PDF / an Electron that is running, clock`, cold / median(theirs), 3);
      console.log(`  ${pages}: ${Math.round(size / 1024)} KB against ${Math.round(printed / 1024)}`);
    }
  }
} finally {
  await printer.close();
}
