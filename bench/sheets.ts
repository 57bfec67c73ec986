/**
 * Contact sheets: every pack, length, look, language and size on one picture each, below out/sheets/, with how full the slides are.
 * `npm run sheets -- pack=briefing length=full look=light,dark lang=fa size=16:9 width=640` makes those alone; `slides=yes` leaves
 * each slide as a picture of its own too; `fill=yes` tells how full each is, `aloud=yes` prints titles and notes as a speaker
 * reads them, `draw=no` draws none.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { type BriefingChoices, SLIDE_SIZES } from '../electron/contract/choices.ts';
import { loadRasteriser } from '../electron/engine/handout/docx/rasteriser.ts';
import type { Composed } from '../electron/engine/compose.ts';
import { paintSvg } from '../electron/engine/paint/svg/paint.ts';
import { LANGUAGES } from '../electron/engine/units/language.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { fillOf } from '../tests/helpers/fill.ts';
import { benchHost, DATASET } from './set-up.ts';

const wishes = new Map(process.argv.slice(2).map((wish) => wish.split('=', 2) as [string, string]));
const wished = (name: string, all: readonly string[]): readonly string[] => wishes.get(name)?.split(',') ?? all;
const COLUMNS = 4;
const GAP = 6;
const width = Number(wishes.get('width') ?? 480);
const out = wishes.get('out') ?? join('out', 'sheets');

const host = benchHost();
const workshop = createWorkshop(host);
let rasteriser: Awaited<ReturnType<typeof loadRasteriser>> | undefined;
mkdirSync(out, { recursive: true });

for (const template of wished('pack', ['briefing', 'executive', 'point-paper', 'seminar'])) {
  for (const length of wished('length', ['short', 'standard', 'full'])) {
    for (const look of wished('look', ['light', 'dark', 'print', 'ministry'])) {
      for (const language of wished('lang', LANGUAGES)) {
        for (const size of wished('size', SLIDE_SIZES)) await sheet({ template, length, look, language, size } as Partial<BriefingChoices>);
      }
    }
  }
}

async function sheet(some: Partial<BriefingChoices>): Promise<void> {
  const choices = { dataset: wishes.get('dataset') ?? DATASET, themes: [], calendar: 'gregorian', ...some } as unknown as BriefingChoices;
  const { value, problems } = await workshop.compose(choices, () => undefined);
  const pack = String(choices.template).split('/').at(-1);
  const name = [pack, choices.length, choices.look, choices.language, choices.size.replace(':', 'x')].join('-');
  if (value === undefined) {
    console.log(`${name}: not made`, problems.map(({ code }) => code).join(', '));
    return;
  }
  const { scene } = value;
  if (wishes.get('draw') !== 'no') await draw(name, value);
  console.log(`${name}: ${scene.slides.length} slides`);
  if (wishes.has('aloud')) {
    for (const [index, slide] of scene.slides.entries()) {
      console.log(`\n${index + 1}. ${value.deck.slides[slide.source]?.kind ?? ''} | ${slide.title}`);
      for (const { text } of slide.notes) console.log(`   ${text}`);
    }
  }
  if (wishes.has('fill')) {
    for (const [index, slide] of scene.slides.entries()) {
      const { share, gap } = fillOf(slide, scene.page);
      console.log(`  ${String(index + 1).padStart(3)} ${percent(share)} ${percent(gap)} ${value.deck.slides[slide.source]?.kind ?? ''} ${slide.id}`);
    }
  }
}

async function draw(name: string, { scene, materials }: Composed): Promise<void> {
  rasteriser ??= await loadRasteriser(await host.readRasteriser(), materials.fonts);
  const painter = rasteriser;
  const pictures = scene.slides.map((slide) => painter.draw(paintSvg(slide, scene), width).png);
  writeFileSync(join(out, `${name}.png`), tiled(pictures.map((png) => PNG.sync.read(Buffer.from(png)))));
  if (!wishes.has('slides')) return;
  rmSync(join(out, name), { recursive: true, force: true });
  mkdirSync(join(out, name), { recursive: true });
  for (const [index, png] of pictures.entries()) writeFileSync(join(out, name, `${String(index + 1).padStart(2, '0')}-${scene.slides[index]?.id ?? ''}.png`), png);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`.padStart(5);
}

/** Pictures of one size in rows, a little apart on grey. */
function tiled(pictures: readonly PNG[]): Buffer {
  const [{ width: wide, height: high } = { width: 1, height: 1 }] = pictures;
  const rows = Math.ceil(pictures.length / COLUMNS);
  const page = new PNG({ width: COLUMNS * (wide + GAP) + GAP, height: rows * (high + GAP) + GAP });
  page.data.fill(0x90);
  for (let at = 3; at < page.data.length; at += 4) page.data[at] = 255;
  for (const [index, picture] of pictures.entries()) {
    PNG.bitblt(picture, page, 0, 0, picture.width, picture.height, GAP + (index % COLUMNS) * (wide + GAP), GAP + Math.floor(index / COLUMNS) * (high + GAP));
  }
  return PNG.sync.write(page);
}
