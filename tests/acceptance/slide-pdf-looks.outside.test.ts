/** A slide of each kind on paper beside its preview, and what poppler finds of its structure and its fonts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { likeness } from '../../bench/likeness/compare.ts';
import { inRoot } from '../../build/paths.mjs';
import type { Composed } from '../../electron/engine/compose.ts';
import { type Rasteriser, loadRasteriser } from '../../electron/engine/handout/docx/rasteriser.ts';
import { writeSlides } from '../../electron/engine/make/slides.ts';
import { paintSvg } from '../../electron/engine/paint/svg/paint.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { fullChoices, quietly, realHost, realWorkshop, valueOf } from './full-decks.ts';

/** Between them what is drawn in every way: grounds, links, lists, a table, a ring, outlines, flags, a picture. */
const COMPARED = ['policy', 'table', 'columns', 'doughnut', 'shaded-map', 'picture'];
/** As wide as they are compared, times as large as they are drawn for it. */
const WIDTH = 1280 * 3;
/** What is left is that poppler sets letters at whole dots, and the dots of a picture without a passage from one to the next. */
const floorOf = (id: string): number => (id === 'picture' ? 0.98 : 0.99);

let rasteriser: Rasteriser;

describe.each(LANGUAGES)('%s', (language) => {
  let composed: Composed;
  let path: string;
  beforeAll(async () => {
    composed = valueOf(await realWorkshop().compose(fullChoices(language, { template: inRoot('docs', 'gallery') }), quietly));
    rasteriser ??= await loadRasteriser(await realHost().readRasteriser(), composed.materials.fonts);
    const folder = mkdtempSync(join(tmpdir(), 'bardar-slide-pdf-'));
    path = join(folder, 'slides.pdf');
    writeFileSync(path, (await writeSlides(composed, { pages: 'slides', paper: 'a4' })).bytes);
    return () => rmSync(folder, { recursive: true, force: true });
  });

  test('pages look as the preview does', () => {
    const { slides } = composed.scene;
    const chosen = slides.flatMap(({ id }, index) => (COMPARED.includes(id) ? [index] : []));
    const folder = join(temporaryFolder(), 'compared');
    mkdirSync(folder);
    const scores = chosen.map((index) => {
      const [slide, ours, theirs] = [slides[index], join(folder, `${index}-pdf`), join(folder, `${index}-svg.png`)];
      if (slide === undefined) throw new Error('no slide');
      execFileSync('pdftoppm', ['-singlefile', '-f', String(index + 1), '-l', String(index + 1), '-scale-to-x', String(WIDTH), '-scale-to-y', '-1', '-png', path, ours]);
      writeFileSync(theirs, rasteriser.draw(paintSvg(slide, composed.scene), WIDTH).png);
      return [slide.id, likeness(`${ours}.png`, theirs)] as const;
    });
    expect(scores.map(([id]) => id).toSorted()).toEqual(COMPARED.toSorted());
    expect(scores.filter(([id, score]) => score < floorOf(id))).toEqual([]);
  }, 300_000);

  test('poppler finds headings, lists, tables and drawings in the structure', () => {
    const structure = execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const count = (type: string): number => structure.match(new RegExp(`^ *${type}\\b`, 'gm'))?.length ?? 0;
    const items = composed.scene.slides.flatMap((slide) => slide.items);
    expect(count('H1')).toBe(items.filter((item) => item.type === 'text' && item.role === 'title').length);
    expect(count('Table')).toBe(items.filter(({ type }) => type === 'table').length);
    expect(count('LI')).toBe(count('Lbl'));
    expect(count('LI')).toBeGreaterThan(3);
    expect(count('Figure')).toBeGreaterThan(items.filter(({ type }) => type === 'chart' || type === 'group').length / 2);
    expect(count('Sect')).toBe(composed.scene.slides.length + composed.scene.sections.length);
    if (language === 'en') for (const { title } of composed.scene.slides.slice(2, 5)) expect(structure.replace(/"\n *"/g, '')).toContain(title.slice(0, 20));
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/^Tagged: +yes$/m);
  });

  test('the fonts are there, cut down, with their letters', () => {
    const [, , ...fonts] = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trim().split('\n');
    expect(fonts.map((line) => line.replace(/^[A-Z]{6}\+(\S+).*?(CID TrueType).*?(yes|no) +(yes|no) +(yes|no).*$/, '$1 $2 $3 $4 $5'))).toEqual(['Vazirmatn-Regular CID TrueType yes yes yes', 'Vazirmatn-Bold CID TrueType yes yes yes']);
  });
});
