/**
 * The narrative handout of a deck of 100 slides: what writing each format takes, against Pandoc writing DOCX and HTML from the
 * Markdown of the same handout (= 1). Pandoc's start is taken off: it is measured with an empty file. Then both as whole programs, from their
 * start on, with the bundled dataset's full handout: processor time of `bardar handout` against that of Pandoc.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deck } from '../electron/engine/deck/model.ts';
import { layoutDeck } from '../electron/engine/layout/layout.ts';
import { makeHandout } from '../electron/engine/make/handout.ts';
import { writeHandout } from '../electron/engine/make/handout-file.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { inRoot } from '../build/paths.mjs';
import { figure } from './figures.ts';
import { benchHost, DATASET, median, PACK } from './set-up.ts';
import { tookWhole } from './whole-program.ts';

const SLIDES = 100;
const ROUNDS = 9;
const WARM_UP = 2;
const WHOLE_ROUNDS = 5;
const FORMATS = ['md', 'html', 'docx'] as const;
type Format = (typeof FORMATS)[number];

const choices = { dataset: DATASET, themes: [], language: 'fa', template: PACK, length: 'full', calendar: 'gregorian', look: 'light', size: '16:9' } as const;
const { value } = await createWorkshop(benchHost()).compose(choices, () => undefined);
if (!value) throw new Error('the bundled content does not compose');

// As many slides, and as much text as they tell.
const times = Math.ceil(SLIDES / value.deck.slides.length);
const again = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  Array.from({ length: times }, (_, round) => items.map((item) => ({ ...item, id: `${item.id}-${round}` }))).flat();
const deck: Deck = { ...value.deck, slides: again(value.deck.slides).slice(0, SLIDES) };
const { scene } = await layoutDeck(deck, value.materials);
const themes = again(value.briefing.themes).map((theme, index) => ({ ...theme, points: theme.points.map((point) => ({ ...point, id: `${point.id}-${index}` })) }));
const composed = { ...value, deck, scene, briefing: { ...value.briefing, themes } };
const paper = 'a4';

const own = new Map<string, number[]>();
const sizes = new Map<Format, number>();
let markdown = new Uint8Array();
let notes = 0;
const timed = async <T>(name: string, counts: boolean, work: () => T | Promise<T>): Promise<T> => {
  const start = performance.now();
  const made = await work();
  if (counts) own.set(name, [...(own.get(name) ?? []), performance.now() - start]);
  return made;
};
for (let round = -WARM_UP; round < ROUNDS; round++) {
  const handout = await timed('text and citations', round >= 0, () => makeHandout(composed, { citations: 'chicago-notes' }).value);
  if (!handout) throw new Error('the handout does not compose');
  notes = handout.notes.length;
  for (const format of FORMATS) {
    const { bytes } = await timed(format, round >= 0, () => writeHandout(handout, value.materials, { paper, format }));
    sizes.set(format, bytes.length);
    if (format === 'md') markdown = new Uint8Array(bytes);
  }
}
const peak = process.resourceUsage().maxRSS;

console.log(`\nhandout: ${scene.slides.length} slides, ${notes} notes, ${ROUNDS} rounds; peak of the process ${Math.round(peak / 1024)} MB`);
if (spawnSync('pandoc', ['--version']).status !== 0) {
  console.log('  Pandoc is not installed here: there is nothing to compare with.');
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'bardar-bench-'));
try {
  const [source, empty] = [join(folder, 'handout.md'), join(folder, 'empty.md')];
  writeFileSync(source, markdown);
  writeFileSync(empty, '');
  const pandoc = (from: string, to: string): { readonly took: number; readonly kilobytes: number } => {
    const start = performance.now();
    const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', 'pandoc', '-s', '-f', 'markdown', '-t', to, '-M', 'title=-', '-o', join(folder, `out.${to}`), from], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Pandoc did not make ${to}: ${stderr}`);
    return { took: performance.now() - start, kilobytes: Number(stderr.trim().split('\n').at(-1)) };
  };
  const ofOne = (format: string): number => median(own.get(format) ?? []);
  for (const format of ['html', 'docx'] as const) {
    const runs = Array.from({ length: ROUNDS }, () => ({ whole: pandoc(source, format), start: pandoc(empty, format) }));
    const theirs = median(runs.map(({ whole, start }) => whole.took - start.took));
    const memory = median(runs.map(({ whole }) => whole.kilobytes));
    const ours = ofOne('text and citations') + ofOne(format);
    const name = format.toUpperCase();
    console.log(`  ${name}: ${Math.round((sizes.get(format) ?? 0) / 1024)} KB`);
    figure(`handout of 100 slides, ${name}: writing / Pandoc without its start`, ofOne(format) / theirs);
    figure(`handout of 100 slides, ${name}: with text and citations / Pandoc without its start`, ours / theirs);
    figure(`handout of 100 slides, ${name}: peak of the process / Pandoc`, peak / memory, 1);
  }
  figure('handout of 100 slides, Markdown: writing / HTML', ofOne('md') / ofOne('html'));

  const program = (format: Format): readonly string[] => [process.execPath, inRoot('out/cli.cjs'), 'handout', '--length', 'full', '--lang', 'fa', '--format', format, '--out', join(folder, `whole.${format}`)];
  tookWhole(...program('md'));
  const whole = Array.from({ length: WHOLE_ROUNDS }, () => ({ own: tookWhole(...program('docx')), theirs: tookWhole('pandoc', join(folder, 'whole.md'), '-o', join(folder, 'theirs.docx')) }));
  figure('full handout, DOCX: command line / Pandoc, processor time', median(whole.map(({ own: one, theirs }) => one.cpu / theirs.cpu)), 1);
  figure('full handout, DOCX: command line / Pandoc, clock', median(whole.map(({ own: one, theirs }) => one.clock / theirs.clock)), 1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
